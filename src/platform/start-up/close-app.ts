import type { NestFastifyApplication } from '@nestjs/platform-fastify';

const LIMIT_MS = 10_000;

/** Takes no new requests, lets those under way end within ten seconds, then closes what the app holds. */
export async function closeApp(app: NestFastifyApplication): Promise<void> {
  const timer = setTimeout(() => {
    app.getHttpServer().closeAllConnections();
  }, LIMIT_MS);
  try {
    await app.close();
  } finally {
    clearTimeout(timer);
  }
}
