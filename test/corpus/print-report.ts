import { FIELDS } from './facts.js';
import type { Field } from './facts.js';
import type { Rate } from './field-rates.js';
import type { KindReport } from './score-kind.js';

/** The fields of the first table; the others stand in a second one. */
const MAIN: readonly Field[] = [
  'docketNumber',
  'dates',
  'entryCount',
  'entryNumber',
  'documentId',
  'entryDates',
  'description',
  'parties',
  'attorneys',
  'roles',
];
const OTHERS = FIELDS.filter((field) => !MAIN.includes(field));

/** The scores as counts alone, for a machine: `{"kinds": {"rss": {"files", "strict", "fields"}}}`. */
export function scoresAsJson(reports: readonly KindReport[]): string {
  const kinds = reports.map(
    ({ name, files, strict, fields }) => [name, { files, strict, fields }] as const,
  );
  return JSON.stringify({ kinds: Object.fromEntries(kinds) });
}

/** The scores as tables, what differs, how long reading took, and the values of one field that are not right. */
export function scoresAsTables(reports: readonly KindReport[], told?: Field): string {
  const misses = reports.flatMap((one) => one.misses).filter(({ field }) => field === told);
  const differences = reports.flatMap((one) => one.differences);
  return [
    ...table(
      ['kind', 'files', 'strict', ...MAIN],
      reports.map((one) => [one.name, `${one.files}`, `${one.strict}`, ...rates(one, MAIN)]),
    ),
    '',
    ...table(
      ['kind', ...OTHERS],
      reports.map((one) => [one.name, ...rates(one, OTHERS)]),
    ),
    '',
    'Rates are of the faithful reading, in per cent of the values expected; "–": none is.',
    ...knowinglyTold(reports),
    timesTold(reports.flatMap(({ times }) => times)),
    ...(differences.length === 0 ? [] : ['', 'Not strictly equal, of each file the first field:']),
    ...differences,
    ...(told === undefined ? [] : ['', `${misses.length} values of ${told} are not right:`]),
    ...misses.map(({ line }) => line),
  ].join('\n');
}

/** What the reading says otherwise than expected in files that are strictly equal. */
function knowinglyTold(reports: readonly KindReport[]): string[] {
  const told = reports.flatMap(({ name, fields }) =>
    FIELDS.filter((field) => fields[field].knowingly > 0).map(
      (field) => `${name}: ${field} ${fields[field].knowingly} of ${fields[field].expected}`,
    ),
  );
  if (told.length === 0) return [];
  return [
    `Knowingly different (the view repeats a habit that the reading has not): ${told.join('; ')}.`,
  ];
}

function rates(report: KindReport, fields: readonly Field[]): string[] {
  return fields.map((field) => percent(report.fields[field]));
}

/** Cut, never rounded up: what is not all of it is not 100. */
function percent({ right, expected }: Rate): string {
  if (expected === 0) return '–';
  return right === expected ? '100' : (Math.floor((right / expected) * 10_000) / 100).toFixed(2);
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = heads.map((head, at) =>
    Math.max(head.length, ...rows.map((row) => row[at]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => pad(cell, widths[at] ?? 0, at)).join(' | ')} |`;
  const rule = widths.map((width, at) =>
    at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [line(heads), `| ${rule.join(' | ')} |`, ...rows.map(line)];
}

function pad(cell: string, width: number, at: number): string {
  return at === 0 ? cell.padEnd(width) : cell.padStart(width);
}

function timesTold(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
  return `Time per file: median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms, longest ${at(1)} ms.`;
}
