import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { setUpApp } from './app.setup.js';
import { loadReferenceData } from './courts/reference-data.js';
import type { Settings } from './platform/config/read-settings.js';
import { currentSettings } from './platform/config/settings.js';
import { Commands } from './platform/database/commands.js';
import { createAdapter } from './platform/http/adapter.js';
import { closeApp } from './platform/start-up/close-app.js';
import { listen } from './platform/start-up/listen.js';
import { openDatabase } from './platform/start-up/open-database.js';
import { Opened } from './platform/start-up/opened.js';
import { prepareDatabase } from './platform/start-up/prepare-database.js';
import { ServerLog } from './platform/start-up/server-log.js';
import { tellAndExit } from './platform/start-up/tell-and-exit.js';
import { SamplesService } from './samples/samples.service.js';
import { versionOfNunc } from './platform/version.js';

async function main(): Promise<void> {
  const settings = currentSettings();
  const opened = new Opened();
  opened.closeOnSignal();
  try {
    const database = await openDatabase(settings);
    opened.add(() => database.stop());
    await prepareDatabase(database.url, loadReferenceData);
    const app = await createApp(settings, database.url);
    opened.add(() => closeApp(app));
    await app.get(Commands).forgetOldKeys();
    if (settings.sample) await app.get(SamplesService).load();
    const address = await listen(app, settings);
    process.stdout.write(`Nunc ${versionOfNunc()} is at ${address} (stop it with Ctrl-C)\n`);
  } catch (error) {
    await opened.close();
    throw error;
  }
}

async function createApp(settings: Settings, url: string): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with(settings, url),
    createAdapter(),
    { logger: new ServerLog(settings.logLevel), bodyParser: false, abortOnError: false },
  );
  setUpApp(app);
  await app.init();
  return app;
}

main().catch(tellAndExit);
