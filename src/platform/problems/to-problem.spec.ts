import { HttpException } from '@nestjs/common';
import { Problem } from './problem.js';
import { toProblem } from './to-problem.js';

const CONSTRAINTS = {
  uq_cases: { code: 'docket-number-taken', pointer: '/docketNumber', detail: 'It is taken.' },
};

function failed(code: string, constraint?: string): Error {
  const driverError = Object.assign(new Error('duplicate key'), { code, constraint });
  return Object.assign(new Error('QueryFailedError'), { driverError });
}

describe('what a reader is told', () => {
  it('is the problem itself, when a service foresaw it', () => {
    const problem = new Problem('filed-in-the-future', 'Not yet.');
    expect(toProblem(problem, CONSTRAINTS)).toBe(problem);
  });

  it('is what the constraint means, when two writers met', () => {
    expect(toProblem(failed('23505', 'uq_cases'), CONSTRAINTS)).toMatchObject({
      code: 'docket-number-taken',
      detail: 'It is taken.',
      errors: [{ pointer: '/docketNumber', detail: 'It is taken.' }],
    });
  });

  it.each([
    ['23505', 'conflict'],
    ['23503', 'refers-to-nothing'],
    ['23514', 'invalid-request'],
    ['22P02', 'invalid-request'],
    ['40001', 'unavailable'],
    ['57P01', 'unavailable'],
    ['ECONNREFUSED', 'unavailable'],
    ['42P01', 'internal'],
    ['42501', 'internal'],
  ])('for the error %s of the database is %s', (code, problem) => {
    expect(toProblem(failed(code), CONSTRAINTS).code).toBe(problem);
    expect(toProblem(failed(code, 'toString'), CONSTRAINTS).code).toBe(problem);
  });

  it.each(['Connection terminated unexpectedly', 'timeout exceeded when trying to connect'])(
    'when the driver says "%s" is to ask again',
    (message) => {
      expect(toProblem(new Error(message), CONSTRAINTS).code).toBe('unavailable');
    },
  );

  it.each([
    [400, 'invalid-request'],
    [404, 'not-found'],
    [413, 'too-large'],
    [415, 'unsupported-media'],
    [418, 'internal'],
  ])('when the server refuses with %i is %s', (status, code) => {
    expect(toProblem(new HttpException('secret', status), CONSTRAINTS).code).toBe(code);
  });

  it.each([new Error('secret'), 'secret', undefined, null, { code: 'x' }])(
    'of anything else is nothing: %p',
    (error) => {
      const problem = toProblem(error, CONSTRAINTS);
      expect(problem.code).toBe('internal');
      expect(problem.detail).not.toContain('secret');
    },
  );
});
