import fs from 'node:fs';
import { juriscraperView } from '../../src/imports/juriscraper/juriscraper-view.js';
import { readAs } from './read-as.js';
import { compareFacts } from './compare-facts.js';
import type { Compared } from './compare-facts.js';
import { expectedOf, instantsOf } from './corpus-files.js';
import type { CorpusFile } from './corpus-files.js';
import { firstDifference, isObject } from './differences.js';
import type { Difference } from './differences.js';
import { expectedFacts } from './expected-facts.js';
import type { KindFolder } from './kind-folders.js';
import { readingFacts } from './reading-facts.js';

/** What became of a file of the corpus. */
export type FileResult = ComparedFile | BrokenFile;

export interface ComparedFile {
  readonly compared: readonly Compared[];
  /** The first field in which the compatible view differs from the expected result; null when it is equal. */
  readonly difference: Difference | null;
  /** What a reader threw, or null: none may. */
  readonly thrown: string | null;
  readonly tookMs: number;
}

/** A file whose expected result is missing or broken, and how. */
export interface BrokenFile {
  readonly broken: string;
}

/** Reads a file and compares it with the result that is expected of it. Never throws. */
export async function readFile({ name, kind }: KindFolder, file: CorpusFile): Promise<FileResult> {
  const given = await tried(() => ({
    result: expectedOf(file),
    bytes: fs.readFileSync(file.path),
  }));
  if (!given.ok) return { broken: given.why };
  const { result, bytes } = given.value;
  const expected = expectedFacts(result);
  const began = performance.now();
  const read = await tried(async () => {
    const reading = await readAs(bytes, kind, file.courtId);
    return { reading, view: juriscraperView(reading) };
  });
  const tookMs = performance.now() - began;
  if (!read.ok) {
    const difference = { path: '$', actual: undefined, expected: result };
    return { compared: compareFacts(expected, null), difference, thrown: read.why, tookMs };
  }
  const { reading, view } = read.value;
  const refused = isObject(view) && Object.keys(view).length === 0;
  const compared = compareFacts(expected, readingFacts(reading, refused));
  const difference = firstDifference(view, result, instantsOf(name));
  return { compared, difference, thrown: null, tookMs };
}

type Tried<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: string };

async function tried<T>(work: () => T | Promise<T>): Promise<Tried<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, why: error instanceof Error ? error.message : String(error) };
  }
}
