/**
 * The bench: the docket page and the filing of a paper through the whole of Nunc, each as a ratio to a floor that runs
 * beside it on the same database. Rounds of both alternate; of each the median counts.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Command } from 'commander';
import { Client } from 'pg';
import { Clock } from '../../src/platform/clock/clock.js';
import { startEmbedded } from '../../src/platform/embedded-postgres/start-embedded.js';
import { docketPages, motions, requestsPerSecond } from './load.js';
import type { NextRequest } from './load.js';
import { residentMb, startServer } from './server-process.js';
import type { ServerProcess } from './server-process.js';
import { ENTRIES_PER_CASE, seed } from './seed.js';

interface Ratio {
  readonly rps: number;
  readonly floorRps: number;
  readonly ratio: number;
}
interface Figures {
  readonly read: Ratio;
  readonly write: Ratio;
  readonly idleRssMb: number;
  readonly firstStartMs: number;
  readonly warmStartMs: number;
}
interface Options {
  readonly cases: string;
  readonly seconds: string;
  readonly rounds: string;
  readonly json?: true;
}

const NUNC = path.join(__dirname, '..', '..', 'src', 'main.js');
const FLOOR = path.join(__dirname, 'floor.js');
const IDLE_MS = 3_000;

async function measure(options: Options, say: (line: string) => void): Promise<Figures> {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'nunc-bench-'));
  const env = { NUNC_DATA_DIR: dataDir, NUNC_SAMPLE: 'off', PORT: '0', LOG_LEVEL: 'warn' };
  const first = await startServer(NUNC, [], { ...env, NUNC_SAMPLE: 'on' });
  await first.stop();
  const warm = await startServer(NUNC, [], env);
  await sleep(IDLE_MS);
  const idleRssMb = residentMb(warm.pid);
  await warm.stop();

  const database = await startEmbedded({ dataDir });
  const client = new Client({ connectionString: database.url });
  try {
    await client.connect();
    const count = Number(options.cases);
    say(`${count} cases with ${count * ENTRIES_PER_CASE} entries are being made …`);
    const cases = await seed(client, count);
    const floor = await startServer(FLOOR, [database.url]);
    const nunc = await startServer(NUNC, [], env);
    const today = new Clock().today('America/Los_Angeles');
    const compare = (next: () => NextRequest): Promise<Ratio> =>
      ratioOf(floor, nunc, next, options, say);
    const read = await compare(() => docketPages(cases));
    const write = await compare(() => motions(cases, today));
    await Promise.all([floor.stop(), nunc.stop()]);
    const [firstStartMs, warmStartMs] = [Math.round(first.startMs), Math.round(warm.startMs)];
    return { read, write, idleRssMb, firstStartMs, warmStartMs };
  } finally {
    await client.end();
    await database.stop();
    fs.rmSync(dataDir, { recursive: true, force: true });
  }
}

async function ratioOf(
  floor: ServerProcess,
  nunc: ServerProcess,
  next: () => NextRequest,
  { seconds, rounds }: Options,
  say: (line: string) => void,
): Promise<Ratio> {
  const took: { floor: number[]; nunc: number[] } = { floor: [], nunc: [] };
  await requestsPerSecond(floor.url, next(), 1);
  await requestsPerSecond(nunc.url, next(), 2);
  for (let round = 0; round < Number(rounds); round += 1) {
    took.floor.push(await requestsPerSecond(floor.url, next(), Number(seconds)));
    took.nunc.push(await requestsPerSecond(nunc.url, next(), Number(seconds)));
    say(`  floor ${took.floor.at(-1)?.toFixed(0)}/s, Nunc ${took.nunc.at(-1)?.toFixed(0)}/s`);
  }
  const [rps, floorRps] = [median(took.nunc), median(took.floor)];
  return {
    rps: Math.round(rps),
    floorRps: Math.round(floorRps),
    ratio: Math.round((rps / floorRps) * 100) / 100,
  };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function table({ read, write, idleRssMb, firstStartMs, warmStartMs }: Figures): string {
  const row = (what: string, { rps, floorRps, ratio }: Ratio, target: string): string =>
    `| ${what} | ${rps}/s | ${floorRps}/s | ${ratio.toFixed(2)} | ${target} |`;
  return [
    '| what | Nunc | floor | ratio | to reach |',
    '|---|---|---|---|---|',
    row('docket page (case, parties, 50 entries)', read, '0.60'),
    row('filing a paper', write, '0.40'),
    `| memory of the idle process | ${idleRssMb} MB | | | 160 MB |`,
    `| first start, with initdb and the sample | ${firstStartMs} ms | | | 6000 ms |`,
    `| warm start | ${warmStartMs} ms | | | 2000 ms |`,
  ].join('\n');
}

async function main(): Promise<void> {
  const options = new Command('bench')
    .option('--cases <count>', 'how many cases', '20000')
    .option('--seconds <count>', 'how long each round lasts', '5')
    .option('--rounds <count>', 'how many rounds of each', '5')
    .option('--json', 'print the figures as JSON alone')
    .parse()
    .opts<Options>();
  const say = (line: string): void => {
    if (options.json !== true) process.stderr.write(`${line}\n`);
  };
  const figures = await measure(options, say);
  process.stdout.write(`${options.json === true ? JSON.stringify(figures) : table(figures)}\n`);
}

void main();
