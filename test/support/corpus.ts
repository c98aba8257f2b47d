import fs from 'node:fs';
import path from 'node:path';
import {
  corpusBesideRepository,
  expectedOf,
  inputsIn,
  instantsOf,
} from '../corpus/corpus-files.js';
import type { CorpusFile } from '../corpus/corpus-files.js';
import { firstDifference, tellDifference } from '../corpus/differences.js';

/** What a reader makes of a file, in the shape of the expected results. */
export type CorpusView = (bytes: Uint8Array, courtId: string) => unknown;

const LIMIT_MS = 120_000;

/**
 * A test that every file of one folder of the corpus beside the repository gives the result expected of it: the same
 * keys, types and values, lists in the same order. A key whose value is undefined is absent, and the days of a feed's
 * entries are compared as moments. Where the corpus is absent the test is skipped and says so.
 */
export function corpusTest(folder: string, extension: string, view: CorpusView): void {
  const corpus = corpusBesideRepository();
  const title = `every file of ${folder} gives the result that is expected of it`;
  if (corpus === null) {
    it.skip(`${title} (skipped: the corpus is absent)`, () => undefined);
    return;
  }
  it(
    title,
    async () => {
      const files = inputsIn(path.join(corpus, folder), [`.${extension.replace(/^\./, '')}`]);
      expect(files).not.toHaveLength(0);
      const told: string[] = [];
      for (const file of files) told.push(...(await differencesIn(folder, file, view)));
      if (told.length > 0) throw new Error(summary(told, files.length));
    },
    LIMIT_MS,
  );
}

async function differencesIn(
  folder: string,
  file: CorpusFile,
  view: CorpusView,
): Promise<string[]> {
  try {
    const actual = await view(fs.readFileSync(file.path), file.courtId);
    const found = firstDifference(actual, expectedOf(file), instantsOf(folder));
    return found === null ? [] : [`${file.name} ${tellDifference(found)}`];
  } catch (error) {
    return [`${file.name} threw ${error instanceof Error ? (error.stack ?? '') : String(error)}`];
  }
}

function summary(told: readonly string[], files: number): string {
  return [`${told.length} of ${files} files differ; of each the first field:`, ...told].join('\n');
}
