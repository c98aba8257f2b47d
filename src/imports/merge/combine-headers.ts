import type { CaseReading, NumberReading } from '../snapshot/case-reading.js';
import type { Warning } from '../snapshot/docket-snapshot.js';
import type { SourceKind } from '../snapshot/source-kinds.js';
import { SOURCE_KIND_NAMES } from '../snapshot/source-kinds.js';
import { fieldsListed } from './field-words.js';
import { sameLetters } from './fold-text.js';
import { printsField, showsHeader } from './source-authority.js';

/** A header, and the kind of source that shows it. */
export interface ToldHeader {
  readonly kind: SourceKind;
  readonly reading: CaseReading;
}

/** The fields of which a header says one thing. */
const FIELDS = [
  ...['courtId', 'pacerCaseId', 'caption', 'filedOn', 'terminatedOn', 'convertedOn'],
  ...['dischargedOn', 'lastFiledOn', 'assignedTo', 'referredTo', 'cause', 'natureOfSuit'],
  ...['juryDemand', 'demand', 'jurisdiction', 'mdlStatus', 'orderedBy', 'bankruptcy', 'appeal'],
  'claims',
] as readonly (keyof CaseReading)[];

/** The fields that are kept as they stand, so that two values of one are worth a warning. */
const WARNED: ReadonlySet<string> = new Set(
  'caption filedOn terminatedOn assignedTo referredTo cause natureOfSuit juryDemand jurisdiction'.split(
    ' ',
  ),
);

/** Whether what one kind of source says of a header counts before what an earlier one of another kind says. */
export function countsBefore(later: SourceKind, earlier: SourceKind): boolean {
  return showsHeader(later) || !showsHeader(earlier);
}

/**
 * Two headers of one case as one. Where both say something the later counts, unless it only names the case; where the
 * later shows the whole header and not the field, there is none any more. Parties, entries and coverage are the
 * earlier's.
 */
export function combineHeaders(
  earlier: ToldHeader,
  later: ToldHeader,
): { readonly reading: CaseReading; readonly warnings: readonly Warning[] } {
  const [one, other] = [earlier.reading, later.reading];
  const laterCounts = countsBefore(later.kind, earlier.kind);
  const differing: string[] = [];
  const combined = FIELDS.map((field) => {
    const [a, b] = [one[field], other[field]];
    if (b === null) return [field, isGone(field, later) ? null : a] as const;
    if (WARNED.has(field) && a !== null && !sameLetters(wordsOf(a), wordsOf(b))) {
      differing.push(field);
    }
    return [field, a === null || laterCounts ? b : a] as const;
  });
  const reading: CaseReading = {
    ...one,
    ...(Object.fromEntries(combined) as Partial<CaseReading>),
    docketNumber: fullerNumber(one.docketNumber, other.docketNumber),
    labels: [...one.labels, ...other.labels],
  };
  if (differing.length === 0) return { reading, warnings: [] };
  const fields = fieldsListed(differing);
  const taken = laterCounts
    ? `later one says (${SOURCE_KIND_NAMES[later.kind]})`
    : `earlier one says (${SOURCE_KIND_NAMES[earlier.kind]})`;
  const detail = `Two sources of one case differ on ${fields}; what the ${taken} is taken.`;
  return { reading, warnings: [{ place: null, detail }] };
}

function isGone(field: string, { kind, reading }: ToldHeader): boolean {
  return reading.coverage.header === 'whole' && printsField(kind, field);
}

/** The number with the office, where only one prints it. */
function fullerNumber(one: NumberReading, other: NumberReading): NumberReading {
  return (other.value ?? '').length > (one.value ?? '').length ? other : one;
}

/** What a value says: a caption as it was tidied, a judge by name. */
function wordsOf(value: CaseReading[keyof CaseReading]): string {
  if (typeof value === 'string') return value;
  const { tidy, name } = value as { readonly tidy?: string; readonly name?: string };
  return tidy ?? name ?? '';
}
