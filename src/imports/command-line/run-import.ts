import { setTimeout as sleep } from 'node:timers/promises';
import { SingleBar } from 'cli-progress';
import type { ImportResponse } from '../dto/import.response.js';
import type { ImportsReader } from '../imports.reader.js';
import type { ImportsService } from '../imports.service.js';
import type { SourceKind } from '../snapshot/source-kinds.js';
import { filesAt, partsOf } from './files-at.js';
import { tellImport } from './tell-import.js';

/** What the command line says. */
export interface ImportCommand {
  readonly places: readonly string[];
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly courtId: string | null;
  readonly kind: SourceKind | null;
}

interface Services {
  readonly imports: ImportsService;
  readonly reader: ImportsReader;
}

const LOOK_EVERY_MS = 200;

/**
 * Imports files from the command line: a bar on a terminal, plain lines elsewhere, or with `json` the finished import
 * alone. Whether all files could be read and all that was meant was done.
 *
 * @throws {CannotRead} for a place that cannot be read
 */
export async function runImport(command: ImportCommand, services: Services): Promise<boolean> {
  const { places, dryRun, json, courtId, kind } = command;
  const files = places.flatMap((place) => filesAt(place));
  const request = { dryRun, courtId, kind, name: null };
  const { id } = await services.imports.store(partsOf(files), request);
  const work = services.imports.run(id);
  if (!json && process.stderr.isTTY) await watch(id, work, services.reader);
  await work;
  const done = await services.reader.find(id);
  const told = json ? [JSON.stringify(done, null, 2)] : tellImport(done);
  process.stdout.write(`${told.join('\n')}\n`);
  return wentWell(done);
}

/** Draws a bar until the work is over. */
async function watch(id: string, work: Promise<void>, reader: ImportsReader): Promise<void> {
  const bar = new SingleBar({ format: '{status} [{bar}] {value}/{total}', stream: process.stderr });
  const over = work.then(isOver, isOver);
  bar.start(1, 0, { status: 'reading' });
  do {
    const { done, total, status } = await reader.find(id);
    bar.setTotal(Math.max(total, 1));
    bar.update(done, { status });
  } while (!(await Promise.race([over, sleep(LOOK_EVERY_MS, false)])));
  bar.stop();
}

const isOver = (): boolean => true;

function wentWell({ status, files, cases }: ImportResponse): boolean {
  const ended = status === 'applied' || status === 'planned';
  return (
    ended &&
    files.every(({ problem }) => problem === null) &&
    cases.every(({ refusal }) => refusal === null)
  );
}
