import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { corpusBesideRepository } from '../../corpus/corpus-files.js';
import { docketToRepeat, largeDocket } from '../../support/large-docket.js';
import { median } from './median.js';

/** The most memory held while a large docket is read, beside the parser alone on the same page. */
export interface MemoryFigures {
  readonly pageMb: number;
  /** Whether the rows are those of the corpus, or invented ones. */
  readonly rows: 'corpus' | 'invented';
  readonly readerMb: number;
  readonly parserMb: number;
  readonly ratio: number;
}

/** What the ratio must not exceed. */
export const MEMORY_BAR = 1.3;
const PAGE_BYTES = 10_000_000;
const CHILD = path.join(__dirname, 'memory-child.js');

/** Reads a docket of 10 MB, and parses it with parse5 alone, each in processes of its own; the median of each counts. */
export function measureMemory(rounds: number): MemoryFigures {
  const corpus = corpusBesideRepository();
  const page = largeDocket(docketToRepeat(corpus), PAGE_BYTES);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nunc-bench-'));
  const file = path.join(folder, 'docket.html');
  try {
    fs.writeFileSync(file, page);
    const took: { reader: number[]; parser: number[] } = { reader: [], parser: [] };
    for (let round = 0; round < rounds; round += 1) {
      took.parser.push(peakMb('parser', file));
      took.reader.push(peakMb('reader', file));
    }
    const [readerMb, parserMb] = [median(took.reader), median(took.parser)];
    return {
      pageMb: Math.round(fs.statSync(file).size / 1e5) / 10,
      rows: corpus === null ? 'invented' : 'corpus',
      readerMb,
      parserMb,
      ratio: Math.round((readerMb / parserMb) * 100) / 100,
    };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function peakMb(who: 'parser' | 'reader', file: string): number {
  const said = execFileSync(process.execPath, [CHILD, who, file], { encoding: 'utf8' });
  const { peakKb } = JSON.parse(said) as { readonly peakKb: number };
  return Math.round(peakKb / 1024);
}
