import { Logger } from '@nestjs/common';
import type { LogLevel } from '../config/read-settings.js';
import { PinoLogger } from './pino-logger.js';

type Line = Record<string, unknown>;

function loggerWith(level: LogLevel): { logger: PinoLogger; lines: () => Line[] } {
  const written: string[] = [];
  const logger = new PinoLogger(level, { write: (text) => written.push(text) });
  return { logger, lines: () => written.map((text) => JSON.parse(text) as Line) };
}

describe('the log', () => {
  it('is one line of JSON for each report, with its level, its time and who reports', () => {
    const { logger, lines } = loggerWith('info');
    logger.log('Listening on port 3000', 'Server');
    expect(lines()).toEqual([
      {
        level: 'info',
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/) as string,
        context: 'Server',
        msg: 'Listening on port 3000',
      },
    ]);
  });

  it.each([
    ['trace', 6],
    ['debug', 5],
    ['info', 4],
    ['warn', 3],
    ['error', 2],
    ['fatal', 1],
    ['silent', 0],
  ] as const)('at level %s has %i of the six kinds of report', (level, count) => {
    const { logger, lines } = loggerWith(level);
    for (const kind of ['verbose', 'debug', 'log', 'warn', 'error', 'fatal'] as const) {
      logger[kind](kind);
    }
    expect(lines()).toHaveLength(count);
  });

  it('takes what Nest’s own logger passes on, the stack of an error included', () => {
    const { logger, lines } = loggerWith('info');
    const nest = new Logger('Docket');
    Logger.overrideLogger(logger);
    const { stack } = new Error('disk full');
    nest.error('could not store', stack);
    Logger.overrideLogger(false);
    expect(lines()).toMatchObject([
      { level: 'error', context: 'Docket', msg: 'could not store', stack },
    ]);
  });

  it('keeps the values that come with a report', () => {
    const { logger, lines } = loggerWith('info');
    logger.log('request', { status: 201, durationMs: 12 }, 'Http');
    expect(lines()).toMatchObject([{ msg: 'request', status: 201, durationMs: 12 }]);
  });

  it('tells an error with its cause and its code', () => {
    const { logger, lines } = loggerWith('info');
    const cause = Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });
    logger.error(new Error('no database', { cause }));
    expect(lines()).toMatchObject([
      {
        msg: 'no database',
        err: { type: 'Error', cause: { message: 'refused', code: 'ECONNREFUSED' } },
      },
    ]);
  });

  it('has nothing of what a request or a row said', () => {
    const { logger, lines } = loggerWith('trace');
    const secret = 'filed under seal';
    const failed = Object.assign(new Error('duplicate key'), {
      parameters: [secret],
      detail: `Key (text)=(${secret})`,
      driverError: { detail: secret },
    });
    logger.error(failed);
    logger.error('could not store', failed, 'Docket');
    logger.log('request', { body: secret, req: { body: secret, headers: { cookie: secret } } });
    expect(lines()).toHaveLength(3);
    expect(JSON.stringify(lines())).not.toContain(secret);
  });
});
