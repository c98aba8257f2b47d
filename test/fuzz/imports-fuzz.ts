/**
 * Spoils the files of a corpus in every way and reads them: no file may make a reader throw, or keep it busy for five
 * seconds. Every run tells its seed, with which it can be repeated.
 */
import fs from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { Command, InvalidArgumentError } from 'commander';
import { corpusBesideRepository } from '../corpus/corpus-files.js';
import type { FuzzOrder, FuzzResult } from './fuzz-worker.js';
import { spoiltFile, wholeFiles } from './spoilt-file.js';

interface Options {
  readonly files: number;
  readonly seed: number;
  readonly only?: number;
}

const LIMIT_MS = 5_000;
const LOOK_EVERY_MS = 250;
const WORKER = path.join(__dirname, 'fuzz-worker.js');
const HELP = `
Ends with 1 when a reading threw or took five seconds, and with 2 when there is no corpus.
A spoilt file is found again by the seed and its number: --seed <seed> --only <number>.`;

/** Thrown by a run that a reading brought to its end: it took too long, or all the memory. */
class Halted extends Error {}

function fuzz(order: FuzzOrder): Promise<FuzzResult> {
  const progress = new Float64Array(order.progress);
  progress.set([order.from, Infinity]);
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER, { workerData: order });
    const watch = setInterval(() => {
      const [number = 0, since = 0] = progress;
      if (Date.now() - since < LIMIT_MS) return;
      clearInterval(watch);
      reject(new Halted(`${told(order, number)} took more than ${LIMIT_MS} ms`));
      void worker.terminate();
    }, LOOK_EVERY_MS);
    worker.once('message', resolve);
    worker.once('error', (error) => {
      reject(new Halted(`${told(order, progress[0] ?? 0)} ended the run: ${error.message}`));
    });
    worker.once('exit', () => {
      clearInterval(watch);
      reject(new Error('The worker ended before it was done'));
    });
  });
}

function told({ corpus, seed }: FuzzOrder, number: number): string {
  const { told: story } = spoiltFile(wholeFiles(corpus), seed, number);
  return `Reading number ${number} of seed ${seed} (${story})`;
}

async function main(corpus: string | null, { files, seed, only }: Options): Promise<number> {
  if (corpus === null || !fs.existsSync(corpus) || wholeFiles(corpus).length === 0) {
    say('There is no corpus to spoil; give its folder.');
    return 2;
  }
  say(`seed ${seed}, ${only === undefined ? `${files} spoilt files` : `number ${only}`}`);
  const [from, to] = only === undefined ? [0, files] : [only, only + 1];
  const progress = new SharedArrayBuffer(2 * Float64Array.BYTES_PER_ELEMENT);
  try {
    return judged(await fuzz({ corpus, seed, from, to, progress }));
  } catch (error) {
    if (!(error instanceof Halted)) throw error;
    say(error.message);
    return 1;
  }
}

/** Tells the result and answers what the run ends with. */
function judged({ readings, refusals, thrown, slowestMs, slowest }: FuzzResult): number {
  for (const line of thrown) say(line);
  say(`${readings} readings, ${refusals} refusals, ${thrown.length} throws`);
  say(`The slowest took ${slowestMs.toFixed(0)} ms: ${slowest}`);
  return thrown.length === 0 && slowestMs < LIMIT_MS ? 0 : 1;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function wholeNumber(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Give a whole number.');
}

const program = new Command('fuzz:imports')
  .description('Spoils the files of a corpus and reads them.')
  .argument('[folder]', 'the corpus; without one, shared/corpus beside the repository')
  .option('--files <count>', 'how many spoilt files', wholeNumber, 10_000)
  .option('--seed <seed>', 'what chance begins with', wholeNumber, Date.now() % 1_000_000_000)
  .option('--only <number>', 'read only the spoilt file of that number', wholeNumber)
  .addHelpText('after', HELP)
  .action(async (folder: string | undefined, options: Options) => {
    process.exitCode = await main(folder ?? corpusBesideRepository(), options);
  });

void program.parseAsync();
