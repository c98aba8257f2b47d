import type { EntryReading } from '../snapshot/entry-reading.js';
import type { SourceKind } from '../snapshot/source-kinds.js';
import type { EntryOnRecord } from './case-on-record.js';
import { wholeNumber } from './entry-identity.js';
import { kindOf } from './entry-kind.js';
import { breaksOff, sameButSpace, saidText } from './fold-text.js';
import { mergeAttachments, sameAttachments } from './merge-attachments.js';
import { printedShort, saysNoMore, standsInShort } from './short-text.js';
import { mayReplace, standingOf, standingOfRow } from './source-authority.js';
import type { Standing } from './source-authority.js';
import { weighField } from './weigh-field.js';
import type { FieldQuestion, FieldVerdict } from './weigh-field.js';

/** A row of the source, and the kind of source it comes from. */
export interface SourceRow {
  readonly reading: EntryReading;
  readonly kind: SourceKind;
}

/**
 * What becomes of the fields of an entry on record that a row of the source is; of a field on which both agree,
 * nothing. `numbers` are those that the docket on record has: an entry without number does not take one that is
 * another's.
 */
export function mergeEntry(
  entry: EntryOnRecord,
  row: SourceRow,
  numbers: ReadonlySet<number>,
): readonly FieldVerdict[] {
  const { reading, kind } = row;
  const verdicts: FieldVerdict[] = [];
  const note = (verdict: FieldVerdict | null): void => {
    if (verdict !== null) verdicts.push(verdict);
  };
  note(weighNumber(entry, reading, numbers));
  for (const field of IDS) note(weighText(entry, field, saidText(reading[field])));
  weighDays(entry, row, note);
  weighKind(entry, reading, note);
  const shortText = weighShort(entry, reading);
  const text = weighWords(entry, row, shortText);
  note(shortText);
  note(text);
  note(saidBy(entry, kind, text));
  note(weighAttachments(entry, reading));
  return verdicts;
}

type Note = (verdict: FieldVerdict | null) => void;

const IDS = ['pacerDocumentId', 'pacerSequence'] as const;
const DAYS = ['filedOn', 'enteredOn'] as const;
const TIMES = ['filedAt', 'enteredAt'] as const;

type TextField = (typeof IDS)[number] | (typeof DAYS)[number] | (typeof TIMES)[number];

/** A field of plain text. A source does not show so much of an entry that its silence would clear a field of it. */
function weighText(
  entry: EntryOnRecord,
  field: TextField,
  said: string | null,
  how: Pick<FieldQuestion<string>, 'same' | 'mayChange'> = {},
): FieldVerdict | null {
  const onRecord = entry[field] ?? null;
  if (said === null || said === onRecord) return null;
  return weighField({ field, onRecord, said, ...how }, entry);
}

function weighNumber(
  entry: EntryOnRecord,
  reading: EntryReading,
  numbers: ReadonlySet<number>,
): FieldVerdict | null {
  const said = wholeNumber(reading.number);
  if (said !== null && said !== entry.number && numbers.has(said)) return null;
  return weighField({ field: 'number', onRecord: entry.number, said }, entry);
}

/** The text on record stands as high as the source that said it; one that only stands in for it, as low as any. */
function standingOnRecord(entry: EntryOnRecord): Standing {
  if (standsInShort(entry)) return 'glimpse';
  return entry.textSaidBy == null ? 'full' : standingOf(entry.textSaidBy);
}

/** Days and times: a source that shows an entry at a glimpse fills them, and changes none. */
function weighDays(entry: EntryOnRecord, { reading, kind }: SourceRow, note: Note): void {
  const mayChange = mayReplace(standingOf(kind), standingOnRecord(entry));
  for (const field of DAYS) note(weighText(entry, field, reading[field], { mayChange }));
  for (const field of TIMES) {
    const said = reading[field]?.instant ?? null;
    note(weighText(entry, field, said, { same: sameMinute, mayChange }));
  }
}

const A_MINUTE = 60_000;

/** Some sources print the second and some the minute. */
function sameMinute(one: string, other: string): boolean {
  return Math.abs(Date.parse(one) - Date.parse(other)) < A_MINUTE;
}

/**
 * An entry that nobody has read takes the kind and type that the source names. One that an import had named otherwise
 * keeps its own: details may have been entered for it.
 */
function weighKind(entry: EntryOnRecord, reading: EntryReading, note: Note): void {
  const said = kindOf(reading);
  const { byHand, corrected } = entry;
  const isRead = entry.kind !== 'unread';
  const persons = byHand || corrected.has('kind') || corrected.has('type');
  if (said.kind === 'unread' || (isRead && !persons)) return;
  for (const field of ['kind', 'type'] as const) {
    const onRecord = isRead ? entry[field] : null;
    note(weighField({ field, onRecord, said: said[field] }, { byHand, corrected }));
  }
}

function weighShort(entry: EntryOnRecord, reading: EntryReading): FieldVerdict | null {
  const said = saidText(reading.shortText);
  if (said === null) return null;
  const question = { field: 'shortText', onRecord: entry.shortText, said };
  return weighField({ ...question, same: sameButSpace, less: saysNoMore }, entry);
}

function weighWords(
  entry: EntryOnRecord,
  { reading, kind }: SourceRow,
  shortText: FieldVerdict | null,
): FieldVerdict | null {
  if (reading.text === entry.text && entry.text !== '') return null;
  const inShort = standsInShort(entry);
  const said = saidText(reading.text) ?? (inShort ? standIn(entry, shortText) : null);
  const standing = standingOfRow(kind, reading);
  return weighField(
    {
      ...{ field: 'text', onRecord: entry.text, said, same: sameButSpace },
      less: (one, other) => !inShort && breaksOff(one, other),
      mayChange: inShort || mayReplace(standing, standingOnRecord(entry)),
    },
    entry,
  );
}

/** Whose text it is from now on, where the text is the source's. */
function saidBy(
  { textSaidBy = null }: EntryOnRecord,
  kind: SourceKind,
  text: FieldVerdict | null,
): FieldVerdict | null {
  if (text === null || kind === textSaidBy) return null;
  const { verdict } = text;
  if (verdict !== 'fill' && verdict !== 'change') return null;
  return { verdict, field: 'textSaidBy', from: textSaidBy, to: kind };
}

/** What stands for the text while there is none: the short text as it will be. */
function standIn({ shortText }: EntryOnRecord, weighed: FieldVerdict | null): string | null {
  const moves = weighed?.verdict === 'fill' || weighed?.verdict === 'change';
  return printedShort(moves && typeof weighed.to === 'string' ? weighed.to : shortText);
}

function weighAttachments(entry: EntryOnRecord, reading: EntryReading): FieldVerdict | null {
  if (reading.attachments.length === 0) return null;
  const said = mergeAttachments(entry.attachments, reading.attachments);
  const question = { field: 'attachments', onRecord: entry.attachments, said };
  return weighField({ ...question, same: sameAttachments }, entry);
}
