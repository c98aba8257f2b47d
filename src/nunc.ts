import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Command, Option } from 'commander';
import { loadReferenceData } from './courts/reference-data.js';
import { DeadlineRefresh } from './deadlines/case/deadline-refresh.js';
import { RebuildService } from './docket/rebuild.service.js';
import { runImport } from './imports/command-line/run-import.js';
import { ImportsReader } from './imports/imports.reader.js';
import { ImportsService } from './imports/imports.service.js';
import { SOURCE_KINDS } from './imports/snapshot/source-kinds.js';
import type { SourceKind } from './imports/snapshot/source-kinds.js';
import { openApp } from './open-app.js';
import { currentSettings } from './platform/config/settings.js';
import { openDatabase } from './platform/start-up/open-database.js';
import { Opened } from './platform/start-up/opened.js';
import { fillDatabase, prepareDatabase } from './platform/start-up/prepare-database.js';
import { tellAndExit } from './platform/start-up/tell-and-exit.js';
import { versionOfNunc } from './platform/version.js';
import { CasesToReread } from './readings/command-line/cases-to-reread.js';
import { runReread } from './readings/command-line/run-reread.js';
import { ReadingsService } from './readings/readings.service.js';
import { extentOf, removeSample } from './samples/remove-sample.js';
import type { SampleExtent } from './samples/remove-sample.js';
import { SamplesService } from './samples/samples.service.js';

const SAMPLE = 'parler-v-aws';
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Does `work` with all of Nunc, which serves nobody meanwhile. */
async function withApp(work: (app: NestFastifyApplication) => Promise<void>): Promise<void> {
  const opened = new Opened();
  opened.closeOnSignal();
  try {
    await work(await openApp({ ...currentSettings(), logLevel: 'warn' }, opened));
  } finally {
    await opened.close();
  }
}

/** Does `work` on the database alone, as its owner. */
async function withDatabase(work: (url: string) => Promise<void>): Promise<void> {
  const database = await openDatabase(currentSettings());
  try {
    await work(database.url);
  } finally {
    await database.stop();
  }
}

async function migrate(): Promise<void> {
  await withDatabase(async (url) => {
    const done = await prepareDatabase(url, loadReferenceData);
    say(done.length === 0 ? 'The schema is up to date.' : `Migrated: ${done.join(', ')}`);
  });
}

async function rebuild(): Promise<void> {
  await withApp(async (app) => {
    say(`${await app.get(RebuildService).rebuild()} cases folded again.`);
    say(`The deadlines of ${await app.get(DeadlineRefresh).rebuild()} cases worked out again.`);
  });
}

async function loadSample(): Promise<void> {
  await withApp(async (app) => {
    const loaded = await app.get(SamplesService).load(true);
    say(loaded.length === 0 ? 'The sample is on record already.' : `Loaded: ${loaded.join(', ')}`);
  });
}

async function takeSampleAway(options: { readonly withAdditions?: true }): Promise<void> {
  await withDatabase((url) =>
    fillDatabase(url, async (manager) => {
      const extent = await extentOf(manager, SAMPLE);
      const keeps = extent.addedEntries > 0 && options.withAdditions !== true;
      if (!keeps) await removeSample(manager, SAMPLE);
      say(keeps ? refusalToRemove(extent) : `Removed ${told(extent)}.`);
      if (keeps) process.exitCode = 1;
    }),
  );
}

interface ImportOptions {
  readonly dryRun?: true;
  readonly json?: true;
  readonly court?: string;
  readonly kind?: SourceKind;
}

async function importDockets(place: string, options: ImportOptions): Promise<void> {
  await withApp(async (app) => {
    const services = { imports: app.get(ImportsService), reader: app.get(ImportsReader) };
    const { dryRun = false, json = false, court = null, kind = null } = options;
    const command = { places: [place], dryRun, json, courtId: court, kind };
    if (!(await runImport(command, services))) process.exitCode = 1;
  });
}

interface RereadOptions {
  readonly court?: string;
  readonly apply?: true;
  readonly json?: true;
}

async function reread(docketNumber: string | undefined, options: RereadOptions): Promise<void> {
  await withApp(async (app) => {
    const { court = null, apply = false, json = false } = options;
    const command = { docketNumber: docketNumber ?? null, courtId: court, apply, json };
    const services = { cases: app.get(CasesToReread), readings: app.get(ReadingsService) };
    await runReread(command, services, say);
  });
}

function told({ cases, entries }: SampleExtent): string {
  return `${cases} cases with ${entries} docket entries`;
}

function refusalToRemove(extent: SampleExtent): string {
  return `Nothing was removed: ${extent.addedEntries} docket entries were added to the sample's cases since it was loaded. To remove them as well, add --with-additions.`;
}

const program = new Command('nunc')
  .description('The command line of Nunc. It uses the same settings as the server.')
  .version(versionOfNunc());
program.command('migrate').description('bring the schema to this version').action(migrate);
program
  .command('rebuild')
  .description('fold every docket again, and store the states and the deadlines')
  .action(rebuild);
const sample = program.command('sample').description('the cases that come with Nunc');
sample.command('load').description('put Parler v. AWS on record').action(loadSample);
sample
  .command('remove')
  .description('take it off the record for good')
  .option('--with-additions', 'also when docket entries were added to it since')
  .action(takeSampleAway);

program
  .command('import')
  .description(
    'put dockets on record: pages saved from PACER, court e-mail, feeds, docket JSON, CSV',
  )
  .argument('<file|folder|->', 'what to read; - is standard input')
  .option('--dry-run', 'make the plan and change nothing')
  .option('--json', 'print the finished import as JSON')
  .option('--court <id>', "the court's id, where the files do not name it")
  .addOption(new Option('--kind <kind>', 'what the files are').choices(SOURCE_KINDS))
  .action(importDockets);

program
  .command('reread')
  .description('read the texts of imported dockets again, and tell what would change')
  .argument('[docket number]', 'one case; all when none is named')
  .option('--court <id>', 'the cases of one court, or the court that the number is of')
  .option('--apply', 'change it')
  .option('--json', 'print each case as a line of JSON')
  .action(reread);

program.parseAsync().catch(tellAndExit);
