import 'reflect-metadata';
import { openApp } from './open-app.js';
import { currentSettings } from './platform/config/settings.js';
import { Commands } from './platform/database/commands.js';
import { listen } from './platform/start-up/listen.js';
import { Opened } from './platform/start-up/opened.js';
import { tellAndExit } from './platform/start-up/tell-and-exit.js';
import { versionOfNunc } from './platform/version.js';
import { SamplesService } from './samples/samples.service.js';

async function main(): Promise<void> {
  const settings = currentSettings();
  const opened = new Opened();
  opened.closeOnSignal();
  try {
    const app = await openApp(settings, opened);
    await app.get(Commands).forgetOldKeys();
    if (settings.sample) await app.get(SamplesService).load();
    const address = await listen(app, settings);
    process.stdout.write(`Nunc ${versionOfNunc()} is at ${address} (stop it with Ctrl-C)\n`);
  } catch (error) {
    await opened.close();
    throw error;
  }
}

main().catch(tellAndExit);
