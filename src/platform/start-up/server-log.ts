import { PinoLogger } from '../logging/pino-logger.js';

/** What Nest tells of its own assembly: a hundred lines that say nothing about cases. */
const ASSEMBLY = ['NestFactory', 'InstanceLoader', 'RoutesResolver', 'RouterExplorer'];

/** The server's log; how Nest puts itself together is for those who debug it. */
export class ServerLog extends PinoLogger {
  override log(message: unknown, ...rest: unknown[]): void {
    if (ASSEMBLY.includes(String(rest.at(-1)))) super.debug(message, ...rest);
    else super.log(message, ...rest);
  }
}
