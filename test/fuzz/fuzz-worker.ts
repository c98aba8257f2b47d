import { parentPort, workerData } from 'node:worker_threads';
import { juriscraperView } from '../../src/imports/juriscraper/juriscraper-view.js';
import type { SourceKind } from '../../src/imports/snapshot/source-kinds.js';
import { readAs } from '../corpus/read-as.js';
import { spoiltFile, wholeFiles } from './spoilt-file.js';

/** What a worker is to do: the spoilt files from `from` to below `to`. */
export interface FuzzOrder {
  readonly corpus: string;
  readonly seed: number;
  readonly from: number;
  readonly to: number;
  /**
   * Two numbers: the spoilt file that is being read, and since when (milliseconds of the system's clock;
   * infinity while none is).
   */
  readonly progress: SharedArrayBuffer;
}

/** What a worker tells when it is done. */
export interface FuzzResult {
  readonly readings: number;
  readonly refusals: number;
  readonly slowestMs: number;
  readonly slowest: string;
  /** Each reading that threw, in one line with the first of its stack. */
  readonly thrown: readonly string[];
}

async function run({ corpus, seed, from, to, progress }: FuzzOrder): Promise<FuzzResult> {
  const files = wholeFiles(corpus);
  const at = new Float64Array(progress);
  const result = { readings: 0, refusals: 0, slowestMs: 0, slowest: '', thrown: [] as string[] };
  for (let number = from; number < to; number += 1) {
    at.set([number, Infinity]);
    const { bytes, courtId, kind, told } = spoiltFile(files, seed, number);
    const kinds: readonly (SourceKind | null)[] = [kind, null];
    for (const as of kinds) {
      const place = `number ${number} (${told}${as === null ? ', then by its content' : ''})`;
      at.set([number, Date.now()]);
      const began = performance.now();
      try {
        const reading = await readAs(bytes, as, courtId);
        JSON.stringify(juriscraperView(reading));
        result[reading.ok ? 'readings' : 'refusals'] += 1;
      } catch (error) {
        result.thrown.push(`${place}: ${stackOf(error)}`);
      }
      const took = performance.now() - began;
      at.set([number, Infinity]);
      if (took <= result.slowestMs) continue;
      [result.slowestMs, result.slowest] = [took, place];
    }
  }
  return result;
}

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return (error.stack ?? error.message).split('\n').slice(0, 4).join('\n');
}

void run(workerData as FuzzOrder).then((result) => parentPort?.postMessage(result));
