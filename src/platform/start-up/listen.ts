import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { CannotStart } from '../config/cannot-start.js';
import { errorCode, reason } from '../config/error-code.js';
import type { Settings } from '../config/read-settings.js';
import { watchConnections } from './unused-connections.js';

/**
 * Has the app listen where the settings say; the address it can be reached at.
 *
 * @throws {CannotStart} saying in a sentence what is in the way
 */
export async function listen(
  app: NestFastifyApplication,
  { host, port }: Pick<Settings, 'host' | 'port'>,
): Promise<string> {
  await app.init();
  watchConnections(app.getHttpServer());
  try {
    return await app.getHttpAdapter().getInstance().listen({ host, port });
  } catch (error) {
    throw explained(error, host, port);
  }
}

function explained(error: unknown, host: string, port: number): unknown {
  switch (errorCode(error)) {
    case 'EADDRINUSE':
      return new CannotStart(
        `Port ${port} of ${host} is in use, perhaps by another Nunc. Stop that program, or choose ` +
          'another port with PORT (0 takes any free one).',
      );
    case 'EACCES':
      return new CannotStart(
        `This user may not listen on port ${port}. Choose one above 1023 with PORT.`,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new CannotStart(
        `HOST is '${host}', which is no address of this machine (${reason(error)}).`,
      );
    default:
      return error;
  }
}
