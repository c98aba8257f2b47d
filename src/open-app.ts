import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { setUpApp } from './app.setup.js';
import { loadReferenceData } from './courts/reference-data.js';
import type { Settings } from './platform/config/read-settings.js';
import { createAdapter } from './platform/http/adapter.js';
import { closeApp } from './platform/start-up/close-app.js';
import { openDatabase } from './platform/start-up/open-database.js';
import type { Opened } from './platform/start-up/opened.js';
import { prepareDatabase } from './platform/start-up/prepare-database.js';
import { ServerLog } from './platform/start-up/server-log.js';

/**
 * All of Nunc on the database that the settings name, brought to this version; it does not listen yet. What was opened
 * is added to `opened`, in the order in which it is to be closed again.
 */
export async function openApp(settings: Settings, opened: Opened): Promise<NestFastifyApplication> {
  const database = await openDatabase(settings);
  opened.add(() => database.stop());
  await prepareDatabase(database.url, loadReferenceData);
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with(settings, database.url),
    createAdapter(),
    { logger: new ServerLog(settings.logLevel), bodyParser: false, abortOnError: false },
  );
  opened.add(() => closeApp(app));
  setUpApp(app);
  await app.init();
  return app;
}
