import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { dropUnused } from './unused-connections.js';

const LIMIT_MS = 10_000;
const SWEEP_MS = 50;

/** Takes no new requests, lets those under way end within ten seconds, then closes what the app holds. */
export async function closeApp(app: NestFastifyApplication): Promise<void> {
  const server = app.getHttpServer();
  // Who is answered now need not stay for another request.
  server.keepAliveTimeout = 1;
  const timer = setTimeout(() => {
    server.closeAllConnections();
  }, LIMIT_MS);
  const sweep = setInterval(() => {
    dropUnused(server);
  }, SWEEP_MS);
  try {
    await app.close();
  } finally {
    clearTimeout(timer);
    clearInterval(sweep);
  }
}
