import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'parse5';
import { readDocketReport } from '../../../src/imports/docket-report/read-docket-report.js';
import { decode } from '../../../src/imports/page/page-source.js';
import { corpusBesideRepository, inputsIn } from '../../corpus/corpus-files.js';
import { median } from './median.js';

/** How long reading every docket report of the corpus takes, beside the parser alone on the same pages. */
export interface ReadingFigures {
  readonly pages: number;
  readonly megabytes: number;
  readonly readerMs: number;
  readonly parserMs: number;
  readonly ratio: number;
}

/** What the ratio must not exceed. */
export const READING_BAR = 2.5;
const WARM_UP_ROUNDS = 3;

interface Page {
  readonly bytes: Uint8Array;
  readonly decoded: string;
  readonly courtId: string;
}

/**
 * Reads every docket report of the corpus (bytes to snapshot) and parses the same pages, decoded already, with parse5
 * alone, in turn; of the rounds of each the median counts. Null where the corpus is absent.
 */
export function measureReading(rounds: number, say: (line: string) => void): ReadingFigures | null {
  const pages = docketReports();
  if (pages.length === 0) {
    say('Reading is skipped: the corpus is absent.');
    return null;
  }
  const took: { reader: number[]; parser: number[] } = { reader: [], parser: [] };
  for (let round = -WARM_UP_ROUNDS; round < rounds; round += 1) {
    const [parserMs, readerMs] = roundOf(pages);
    if (round < 0) continue;
    took.parser.push(parserMs);
    took.reader.push(readerMs);
  }
  const [readerMs, parserMs] = [median(took.reader), median(took.parser)];
  const bytes = pages.reduce((sum, page) => sum + page.bytes.length, 0);
  return {
    pages: pages.length,
    megabytes: rounded(bytes / 1e6),
    readerMs: rounded(readerMs),
    parserMs: rounded(parserMs),
    ratio: rounded(readerMs / parserMs),
  };
}

/** One round, page by page, so that whatever else the machine does meets both alike. */
function roundOf(pages: readonly Page[]): [parserMs: number, readerMs: number] {
  let [parserMs, readerMs] = [0, 0];
  for (const { bytes, decoded, courtId } of pages) {
    parserMs += timed(() => parse(decoded));
    readerMs += timed(() => readDocketReport(bytes, courtId));
  }
  return [parserMs, readerMs];
}

function docketReports(): Page[] {
  const corpus = corpusBesideRepository();
  if (corpus === null) return [];
  return inputsIn(path.join(corpus, 'dockets-district'), ['.html']).map((file) => {
    const bytes = fs.readFileSync(file.path);
    return { bytes, decoded: decode(bytes), courtId: file.courtId };
  });
}

function timed(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
