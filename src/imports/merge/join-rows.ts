import type { AttachmentReading, EntryReading } from '../snapshot/entry-reading.js';
import type { Warning } from '../snapshot/docket-snapshot.js';
import { wholeNumber } from './entry-identity.js';
import { breaksOff, sameButSpace, saidText } from './fold-text.js';
import type { SourceRow } from './merge-entry.js';
import { joinedShort } from './short-text.js';
import { mayReplace, standingOf, standingOfRow } from './source-authority.js';

/** Two rows as one, and what they disagree on. */
export interface JoinedRows {
  readonly row: SourceRow;
  readonly warnings: readonly Warning[];
}

/**
 * Two rows that are one entry, as one row at both places. What either says is kept; where both say something, the later
 * counts, unless its source shows less of an entry or its text breaks off.
 */
export function joinRows(earlier: SourceRow, later: SourceRow): JoinedRows {
  const [one, other] = [earlier.reading, later.reading];
  const told = textWins(later, earlier) ? later : earlier;
  const laterDays = mayReplace(standingOf(later.kind), standingOf(earlier.kind));
  const reading: EntryReading = {
    ...joinedRest(one, other),
    ...(laterDays ? joinedDays(other, one) : joinedDays(one, other)),
    place: joinedPlaces(one.place, other.place),
    ...(wholeNumber(one.number) === null ? {} : numberOf(one)),
    text: told.reading.text,
    shortText: joinedShort(saidText(one.shortText), saidText(other.shortText)),
    attachments: joinedAttachments(one.attachments, other.attachments),
  };
  const warnings = textsDiffer(one, other) ? [disagreement(earlier, later, told)] : [];
  return { row: { reading, kind: told.kind }, warnings };
}

/** The number of the first that has one; what the later prints in its place is taken where the first has none. */
function numberOf({
  number,
  numberPrinted,
}: EntryReading): Pick<EntryReading, 'number' | 'numberPrinted'> {
  return { number, numberPrinted };
}

const LONGEST_PLACE = 400;
const AND_OTHERS = ' and others';

/** Both places, as long as there is room for them; a thing that stands in many is named by the first. */
export function joinedPlaces(one: string, other: string): string {
  const both = `${one}, ${other}`;
  if (both.length <= LONGEST_PLACE && !one.endsWith(AND_OTHERS)) return both;
  return one.endsWith(AND_OTHERS) ? one : `${one}${AND_OTHERS}`;
}

/** Whether the text of the one row is taken rather than that of the other. */
function textWins(row: SourceRow, other: SourceRow): boolean {
  const [text, there] = [saidText(row.reading.text), saidText(other.reading.text)];
  if (text === null || there === null) return there === null && text !== null;
  if (breaksOff(text, there)) return false;
  const standing = standingOfRow(row.kind, row.reading);
  return mayReplace(standing, standingOfRow(other.kind, other.reading));
}

function textsDiffer(one: EntryReading, other: EntryReading): boolean {
  if (saidText(one.text) === null || saidText(other.text) === null) return false;
  if (sameButSpace(one.text, other.text)) return false;
  return !breaksOff(one.text, other.text) && !breaksOff(other.text, one.text);
}

function disagreement(earlier: SourceRow, later: SourceRow, told: SourceRow): Warning {
  const [one, other, taken] = [earlier, later, told].map(({ reading }) => reading.place);
  const detail = `${one} and ${other} are one entry, and their texts differ; that of ${taken} is taken.`;
  return { place: later.reading.place, detail };
}

type Days = Pick<EntryReading, 'filedOn' | 'enteredOn' | 'datePrinted' | 'enteredAt' | 'filedAt'>;

/** The days of the reading that counts, filled from the other. */
function joinedDays(first: EntryReading, second: EntryReading): Days {
  return {
    filedOn: first.filedOn ?? second.filedOn,
    enteredOn: first.enteredOn ?? second.enteredOn,
    datePrinted: first.datePrinted ?? second.datePrinted,
    enteredAt: first.enteredAt ?? second.enteredAt,
    filedAt: first.filedAt ?? second.filedAt,
  };
}

/** What is an id, a size or a name: the later, filled from the earlier. */
function joinedRest(one: EntryReading, other: EntryReading): EntryReading {
  const filled = Object.entries(other).filter(([, value]) => value !== null);
  return { ...one, ...(Object.fromEntries(filled) as Partial<EntryReading>) };
}

/** All attachments of both. A number may stand twice: what either says of it is joined where they come on record. */
function joinedAttachments(
  one: readonly AttachmentReading[],
  other: readonly AttachmentReading[],
): readonly AttachmentReading[] {
  const listed = new Set(one.map((attachment) => JSON.stringify(attachment)));
  return [...one, ...other.filter((attachment) => !listed.has(JSON.stringify(attachment)))];
}
