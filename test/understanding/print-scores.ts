import { SET_FIELDS, VALUE_FIELDS } from './compare-labels.js';
import type { Miss, Rate, Scores, SetCounts } from './score-dockets.js';

/** The scores as JSON alone, for a machine; misses counted by field. */
export function scoresAsJson(scores: Scores): string {
  const sets = Object.fromEntries(SET_FIELDS.map((field) => [field, ratesOf(scores.sets[field])]));
  const values = Object.fromEntries(
    VALUE_FIELDS.map((field) => [field, rounded(share(scores.values[field]))]),
  );
  const sureness = {
    said: rounded(share(scores.saidSure)),
    right: rounded(share(scores.sureRight)),
  };
  const { entries, inversions, confusion } = scores;
  return JSON.stringify({
    entries,
    sets,
    values,
    sureness,
    inversions: inversions.length,
    confusion,
  });
}

/** The scores as tables, the confusion of types, and every miss with its text. */
export function scoresAsTables(scores: Scores): string {
  return [
    `${scores.entries} entries`,
    '',
    ['field'.padEnd(14), 'precision', 'recall', 'F1', 'right', 'missing', 'extra'].join('\t'),
    ...SET_FIELDS.map((field) => setLine(field, scores.sets[field])),
    '',
    ...VALUE_FIELDS.map((field) => rateLine(field, scores.values[field])),
    rateLine('said to be sure', scores.saidSure),
    rateLine('sure and right', scores.sureRight),
    `inversions\t${scores.inversions.length}`,
    ...scores.inversions.map(missLine),
    '',
    'labelled\tread\ttimes',
    ...scores.confusion.map((row) => row.join('\t')),
    '',
    'misses ("-" labelled and not read, "+" read and not labelled)',
    ...scores.misses.map(missLine),
  ].join('\n');
}

function ratesOf(counts: SetCounts): { precision: number; recall: number; f1: number } {
  const { right, missing, extra } = counts;
  return {
    precision: rounded(share({ right, of: right + extra })),
    recall: rounded(share({ right, of: right + missing })),
    f1: rounded(share({ right: 2 * right, of: 2 * right + missing + extra })),
  };
}

/** Nothing to find and nothing found is all right. */
function share({ right, of }: Rate): number {
  return of === 0 ? 1 : right / of;
}

function rounded(part: number): number {
  return Math.round(part * 10_000) / 10_000;
}

function setLine(field: string, counts: SetCounts): string {
  const { precision, recall, f1 } = ratesOf(counts);
  const rates = [precision, recall, f1].map((rate) => rate.toFixed(4));
  return [field.padEnd(14), ...rates, counts.right, counts.missing, counts.extra].join('\t');
}

function rateLine(name: string, rate: Rate): string {
  return `${name.padEnd(16)}\t${share(rate).toFixed(4)}\t${rate.right} of ${rate.of}`;
}

function missLine({ field, docket, i, what, text }: Miss): string {
  return `${field}\t${docket}#${i}\t${what}\t| ${text.replace(/\s+/g, ' ')}`;
}
