import type { CaseReading, Coverage } from '../snapshot/case-reading.js';
import type { Warning } from '../snapshot/docket-snapshot.js';
import type { SourceKind } from '../snapshot/source-kinds.js';
import { combineHeaders, countsBefore } from './combine-headers.js';
import { combineParties } from './combine-parties.js';
import { identityOfRow } from './entry-identity.js';
import type { EntryIdentity } from './entry-identity.js';
import { gatherRows } from './gather-rows.js';
import { joinRows } from './join-rows.js';
import { matchEntries } from './match-entries.js';
import type { SourceRow } from './merge-entry.js';

/** A case as one source tells of it, or several: its header and parties, all its entries, and what is in dispute. */
export interface ToldCase {
  readonly kind: SourceKind;
  readonly reading: CaseReading;
  readonly rows: readonly SourceRow[];
  readonly warnings: readonly Warning[];
}

/** A case in one source, which may have a reading for every entry, as feeds do. Equal rows of one source stay two. */
export function oneSource(kind: SourceKind, readings: readonly CaseReading[]): ToldCase {
  const rows = readings.flatMap(({ entries }) => entries.map((reading) => ({ reading, kind })));
  const headers = readings.map((reading) => ({ kind, reading, rows: [], warnings: [] }));
  return { ...combineAll(headers), rows: gatherRows(rows) };
}

/**
 * A case of which several sources tell, as one. An entry that several show is there once. Where two sources say
 * different things, the later counts, with a warning, unless it only names the case rather than showing its header.
 * Absence counts only where every source shows the whole.
 *
 * @throws {RangeError} when nobody tells of the case.
 */
export function combineAll(told: readonly ToldCase[]): ToldCase {
  const [first, second] = told;
  if (first === undefined) throw new RangeError('A case is put together from one source at least');
  if (second === undefined) return first;
  // By halves: a thousand notices of one case are not each compared with all before it.
  const half = Math.ceil(told.length / 2);
  return combine(combineAll(told.slice(0, half)), combineAll(told.slice(half)));
}

function combine(earlier: ToldCase, later: ToldCase): ToldCase {
  const entries = combineRows(earlier.rows, later.rows);
  const header = combineHeaders(earlier, later);
  const [one, other] = [earlier.reading, later.reading];
  const reading = {
    ...header.reading,
    parties: combineParties(one.parties, other.parties, other.coverage.parties === 'whole'),
    coverage: weaker(one.coverage, other.coverage),
  };
  return {
    kind: countsBefore(later.kind, earlier.kind) ? later.kind : earlier.kind,
    reading,
    rows: entries.rows,
    warnings: [...earlier.warnings, ...later.warnings, ...header.warnings, ...entries.warnings],
  };
}

function combineRows(
  earlier: readonly SourceRow[],
  later: readonly SourceRow[],
): { readonly rows: readonly SourceRow[]; readonly warnings: readonly Warning[] } {
  const { found } = matchEntries(later.map(identityOf), earlier.map(identityOf));
  const rows = [...earlier];
  const warnings: Warning[] = [];
  later.forEach((row, at) => {
    const match = found[at] ?? null;
    const first = match === null ? undefined : rows[match.known];
    if (match === null || first === undefined) {
      rows.push(row);
      return;
    }
    const joined = joinRows(first, row);
    rows[match.known] = joined.row;
    warnings.push(...joined.warnings);
  });
  return { rows, warnings };
}

function identityOf({ reading }: SourceRow): EntryIdentity {
  return identityOfRow(reading);
}

function weaker(one: Coverage, other: Coverage): Coverage {
  const both = (part: keyof Coverage): 'whole' | 'part' =>
    one[part] === 'whole' && other[part] === 'whole' ? 'whole' : 'part';
  return { header: both('header'), parties: both('parties'), entries: both('entries') };
}
