import type { Compared } from './compare-facts.js';
import { tellDifference } from './differences.js';
import type { Field } from './facts.js';
import { FieldCount } from './field-rates.js';
import type { KindFolder } from './kind-folders.js';
import { readFile } from './read-file.js';
import type { KindScore } from './thresholds.js';

/** A value that is not right, in one line. */
export interface Miss {
  readonly field: Field;
  readonly line: string;
}

/** The score of a kind and what is to be told about its files, each in one line. */
export interface KindReport extends KindScore {
  readonly name: string;
  /** The first field of each file that is not strictly equal. */
  readonly differences: readonly string[];
  /** The values that are not right, known differences among them. */
  readonly misses: readonly Miss[];
  /** The files that made a reader throw. */
  readonly thrown: readonly string[];
  /** The files whose expected result is missing or broken; they are not counted. */
  readonly broken: readonly string[];
  /** How long each file took to read, in milliseconds. */
  readonly times: readonly number[];
}

/** Reads every file of a kind and compares it with the result that is expected of it. */
export async function scoreKind(folder: KindFolder): Promise<KindReport> {
  const count = new FieldCount();
  const differences: string[] = [];
  const misses: Miss[] = [];
  const thrown: string[] = [];
  const broken: string[] = [];
  const times: number[] = [];
  for (const file of folder.files) {
    const place = `${folder.name}/${file.name}`;
    const result = await readFile(folder, file);
    if ('broken' in result) {
      broken.push(result.broken);
      continue;
    }
    const { compared, difference } = result;
    times.push(result.tookMs);
    count.add(compared, difference === null);
    misses.push(...compared.filter(({ right }) => !right).map((one) => toMiss(place, one)));
    if (difference !== null) differences.push(`${place} ${tellDifference(difference)}`);
    if (result.thrown !== null) thrown.push(`${place} threw ${result.thrown}`);
  }
  const files = times.length;
  const strict = files - differences.length;
  const score = { name: folder.name, files, strict, fields: count.rates() };
  return { ...score, differences, misses, thrown, broken, times };
}

function toMiss(place: string, { field, of, expected, found }: Compared): Miss {
  const actual = found.length === 0 ? undefined : found.join(' | ');
  return { field, line: `${place} ${tellDifference({ path: of, actual, expected })}` };
}
