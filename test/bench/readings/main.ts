/**
 * The bench of the readings: the pure reader beside a bare pass over the same texts, and a whole docket read in the
 * database beside bare statements on the same rows, each in the same run. Of all rounds the median counts.
 */
import { Command } from 'commander';
import { measurePure } from './pure.js';
import type { PureFigures } from './pure.js';
import { measureStored } from './stored.js';
import type { StoredFigures } from './stored.js';

const ENTRIES = 10_000;
const DOCKET_BAR_MS = 5_000;

function table(pure: PureFigures, stored: StoredFigures): string {
  const whole = (n: number): string => Math.round(n).toLocaleString('en-US');
  const entries = whole(stored.entries);
  return [
    '| what | Nunc | to reach | ratio to the floor |',
    '|---|---|---|---|',
    `| texts in small letters, one pattern over each | ${whole(pure.barePerSecond)} a second | | 1 |`,
    `| texts read, each with those before it | ${whole(pure.readPerSecond)} a second | | ${pure.ratio.toFixed(3)} |`,
    `| bare UPDATE and SELECT of ${entries} entries | ${whole(stored.bareMs)} ms | | 1 |`,
    `| a docket of ${entries} entries read for the first time: load, read, resolve, write, fold | ${whole(stored.firstMs)} ms | at most ${whole(DOCKET_BAR_MS)} ms | ${stored.firstRatio.toFixed(3)} |`,
    `| the same again, where nothing changes | ${whole(stored.againMs)} ms | at most ${whole(DOCKET_BAR_MS)} ms | ${stored.againRatio.toFixed(3)} |`,
    `| the plan alone | ${whole(stored.planMs)} ms | | |`,
  ].join('\n');
}

async function main(): Promise<void> {
  const { rounds, json } = new Command('bench:readings')
    .option('--rounds <count>', 'how many rounds, after those that are not counted', '5')
    .option('--json', 'print the figures as JSON alone')
    .parse()
    .opts<{ readonly rounds: string; readonly json?: true }>();
  const say = (line: string): void => {
    if (json !== true) process.stderr.write(`${line}\n`);
  };
  const pure = measurePure(Number(rounds));
  const stored = await measureStored(ENTRIES, Number(rounds), say);
  const told = json === true ? JSON.stringify({ pure, stored }) : table(pure, stored);
  process.stdout.write(`${told}\n`);
  if (stored.firstMs > DOCKET_BAR_MS || stored.againMs > DOCKET_BAR_MS) process.exitCode = 1;
}

void main();
