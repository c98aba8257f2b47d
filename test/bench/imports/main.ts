/**
 * The bench of the imports: reading dockets, in time and in memory, each as a ratio to parse5 alone, and applying
 * one, as a ratio to a bare COPY of the rows that come of it. The floors do their part beside it in the same run.
 */
import { Command } from 'commander';
import { APPLY_BAR, GROWTH_BAR, measureApply } from './apply.js';
import type { ApplyFigures } from './apply.js';
import { MEMORY_BAR, measureMemory } from './memory.js';
import type { MemoryFigures } from './memory.js';
import { READING_BAR, measureReading } from './reading.js';
import type { ReadingFigures } from './reading.js';

interface Figures {
  readonly apply: ApplyFigures;
  readonly reading: ReadingFigures | null;
  readonly memory: MemoryFigures;
}
interface Options {
  readonly rounds: string;
  readonly memoryRounds: string;
  readonly applyRounds: string;
  readonly json?: true;
}

function table({ reading, memory, apply }: Figures): string {
  const pages = reading === null ? '' : `${reading.pages} docket reports, ${reading.megabytes} MB`;
  return [
    '| what | Nunc | parse5 alone | ratio | at most |',
    '|---|---|---|---|---|',
    reading === null
      ? '| reading (skipped: the corpus is absent) | | | | |'
      : `| reading ${pages} | ${reading.readerMs} ms | ${reading.parserMs} ms | ${reading.ratio.toFixed(2)} | ${READING_BAR} |`,
    `| memory for a docket of ${memory.pageMb} MB (${memory.rows} rows) | ${memory.readerMb} MB | ${memory.parserMb} MB | ${memory.ratio.toFixed(2)} | ${MEMORY_BAR} |`,
    '',
    '| what | Nunc | bare COPY | ratio | to reach |',
    '|---|---|---|---|---|',
    `| applying ${apply.entries} entries; the COPY into a table with the docket's indexes and checks | ${apply.applyMs} ms | ${apply.copyMs} ms | ${apply.ratio.toFixed(2)} | ${APPLY_BAR} |`,
    `| the same; the COPY into a table without any index | ${apply.applyMs} ms | ${apply.heapCopyMs} ms | ${apply.heapRatio.toFixed(2)} | |`,
    `| time an entry at 10,000 entries to that at 1,000 | | | ${apply.growth.toFixed(2)} | at most ${GROWTH_BAR} |`,
  ].join('\n');
}

async function main(): Promise<void> {
  const options = new Command('bench:imports')
    .option('--rounds <count>', 'how many rounds of reading', '21')
    .option('--memory-rounds <count>', 'how many processes of each', '3')
    .option('--apply-rounds <count>', 'how many rounds of applying', '7')
    .option('--json', 'print the figures as JSON alone')
    .parse()
    .opts<Options>();
  const say = (line: string): void => {
    if (options.json !== true) process.stderr.write(`${line}\n`);
  };
  const figures: Figures = {
    reading: measureReading(Number(options.rounds), say),
    memory: measureMemory(Number(options.memoryRounds)),
    apply: await measureApply(Number(options.applyRounds), say),
  };
  process.stdout.write(`${options.json === true ? JSON.stringify(figures) : table(figures)}\n`);
}

void main();
