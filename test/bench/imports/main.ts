/**
 * The bench of the imports: reading dockets, in time and in memory, each as a ratio to parse5 alone, which does its
 * part beside it in the same run.
 */
import { Command } from 'commander';
import { MEMORY_BAR, measureMemory } from './memory.js';
import type { MemoryFigures } from './memory.js';
import { READING_BAR, measureReading } from './reading.js';
import type { ReadingFigures } from './reading.js';

interface Figures {
  readonly reading: ReadingFigures | null;
  readonly memory: MemoryFigures;
}
interface Options {
  readonly rounds: string;
  readonly memoryRounds: string;
  readonly json?: true;
}

function table({ reading, memory }: Figures): string {
  const pages = reading === null ? '' : `${reading.pages} docket reports, ${reading.megabytes} MB`;
  return [
    '| what | Nunc | parse5 alone | ratio | at most |',
    '|---|---|---|---|---|',
    reading === null
      ? '| reading (skipped: the corpus is absent) | | | | |'
      : `| reading ${pages} | ${reading.readerMs} ms | ${reading.parserMs} ms | ${reading.ratio.toFixed(2)} | ${READING_BAR} |`,
    `| memory for a docket of ${memory.pageMb} MB (${memory.rows} rows) | ${memory.readerMb} MB | ${memory.parserMb} MB | ${memory.ratio.toFixed(2)} | ${MEMORY_BAR} |`,
  ].join('\n');
}

function main(): void {
  const options = new Command('bench:imports')
    .option('--rounds <count>', 'how many rounds of reading', '21')
    .option('--memory-rounds <count>', 'how many processes of each', '3')
    .option('--json', 'print the figures as JSON alone')
    .parse()
    .opts<Options>();
  const say = (line: string): void => {
    if (options.json !== true) process.stderr.write(`${line}\n`);
  };
  const figures: Figures = {
    reading: measureReading(Number(options.rounds), say),
    memory: measureMemory(Number(options.memoryRounds)),
  };
  process.stdout.write(`${options.json === true ? JSON.stringify(figures) : table(figures)}\n`);
}

main();
