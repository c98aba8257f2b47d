import fc from 'fast-check';
import type { EntryOnRecord, WordOf } from '../../src/imports/merge/case-on-record.js';
import type { AttachmentReading, EntryReading } from '../../src/imports/snapshot/entry-reading.js';
import { SOURCE_KINDS } from '../../src/imports/snapshot/source-kinds.js';
import { civilDate } from '../../src/law/calendar/civil-date.js';
import type { CivilDate } from '../../src/law/calendar/civil-date.js';
import {
  PART,
  WHOLE,
  aCaseOnRecord,
  aCaseReading,
  aPartyOnRecord,
  aPartyReading,
  aPartyType,
  anAttachmentReading,
  anAttorneyReading,
  anEntryOnRecord,
  anEntryReading,
} from './merging.js';

const DAYS = [civilDate('2021-03-02'), civilDate('2021-03-03')] as const;
export const aDay = fc.constantFrom(null, ...DAYS);
const TEXTS = ['ORDER', 'ORDER granting 2 Motion', 'ORDER granting', 'MOTION by Marlow Freight'];
const SHORT = { O: 'Order', M: 'Motion' } as const;

/**
 * An entry of the court's own docket. The court gives every entry ids of its own; a number it gives to an entry or to
 * none, and now and then the same to two. Entries of one day that begin alike are alike in all else: a source that
 * shows no ids does not tell which of them it means.
 */
interface TrueEntry {
  readonly id: number;
  readonly number: number | null;
  readonly text: string;
  readonly filedOn: CivilDate;
  readonly enteredOn: CivilDate;
  readonly attachments: number;
}

const aDocket: fc.Arbitrary<readonly TrueEntry[]> = fc
  .record({
    rows: fc.array(
      fc.record({
        number: fc.constantFrom(null, null, 1, 2, 3, 4, 5),
        text: fc.constantFrom(...TEXTS),
        filedOn: fc.constantFrom(...DAYS),
      }),
      { maxLength: 7 },
    ),
    enteredOn: fc.record({ O: fc.constantFrom(...DAYS), M: fc.constantFrom(...DAYS) }),
    attachments: fc.record({ O: fc.nat(2), M: fc.nat(2) }),
  })
  .map(({ rows, enteredOn, attachments }) =>
    rows.map((row, at) => {
      const letter = letterOf(row.text);
      const beside = { enteredOn: enteredOn[letter], attachments: attachments[letter] };
      return { ...row, ...beside, id: at + 1 };
    }),
  );

function letterOf(text: string): 'O' | 'M' {
  return text.startsWith('O') ? 'O' : 'M';
}

/** What a source shows of every entry, and what it leaves out of one. */
const aView = fc.record({
  kind: fc.constantFrom(...SOURCE_KINDS),
  numbers: fc.boolean(),
  documents: fc.boolean(),
  sequences: fc.boolean(),
  filedOn: fc.boolean(),
  enteredOn: fc.boolean(),
  enteredAt: fc.boolean(),
  texts: fc.constantFrom('long', 'short', 'both'),
  attachments: fc.boolean(),
  types: fc.boolean(),
  hidden: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
  sealed: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
  cut: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
});
type View = typeof aView extends fc.Arbitrary<infer V> ? V : never;

function rowsOf(docket: readonly TrueEntry[], view: View): readonly EntryReading[] {
  return docket
    .filter((_, at) => view.hidden[at] !== true)
    .map((entry, at) => rowOf(entry, view, at));
}

function rowOf(entry: TrueEntry, view: View, at: number): EntryReading {
  return anEntryReading({
    place: `row ${at}`,
    number: view.numbers && entry.number !== null ? String(entry.number) : null,
    filedOn: view.filedOn ? entry.filedOn : null,
    enteredOn: view.enteredOn ? entry.enteredOn : null,
    ...marksOf(entry, view),
    ...wordsOf(entry, view),
    attachments: attachmentsOf(entry, view),
  });
}

function marksOf({ id }: TrueEntry, view: View): Partial<EntryReading> {
  const open = view.sealed[id - 1] !== true;
  const instant = `2021-03-02T1${id}:00:00-08:00`;
  return {
    pacerDocumentId: view.documents && open ? `document ${id}` : null,
    pacerSequence: view.sequences ? String(10 + id) : null,
    enteredAt: view.enteredAt ? { printed: instant, instant } : null,
  };
}

function wordsOf({ id, text }: TrueEntry, view: View): Partial<EntryReading> {
  const long = view.cut[id - 1] === true ? text.slice(0, 6) : text;
  const type = text.startsWith('ORDER') ? 'order' : 'motion';
  return {
    text: view.texts === 'short' ? '' : long,
    shortText: view.texts === 'long' ? null : SHORT[letterOf(text)],
    namedType: view.types ? type : null,
  };
}

function attachmentsOf({ id, attachments }: TrueEntry, view: View): readonly AttachmentReading[] {
  if (!view.attachments) return [];
  return Array.from({ length: attachments }, (_, at) =>
    anAttachmentReading({
      number: at + 1,
      description: view.texts === 'short' ? 'Exhibit' : `Exhibit ${at}`,
      pacerDocumentId: view.documents ? `document ${id}/${at}` : null,
      pageCount: view.sequences ? 3 : null,
      namedIn: view.documents ? 'page' : 'text',
    }),
  );
}

const aParty = fc
  .record({
    name: fc.constantFrom('Marlow Freight, LLC', 'MARLOW FREIGHT L.L.C.', 'Harrow', ''),
    type: fc.constantFrom('Plaintiff', 'Petitioner', 'Defendant', 'Counter Claimant', 'Unknown'),
    terminatedOn: aDay,
    attorneys: fc.option(
      fc.array(
        fc
          .record({
            name: fc.constantFrom('Ada Winslow', 'A. Winslow', 'ADA WINSLOW'),
            roles: fc.subarray(['LEAD ATTORNEY', 'PRO HAC VICE', 'TERMINATED: 03/03/2021']),
            contact: fc.constantFrom([], ['Winslow LLP'], ['Winslow LLP', '1 Pier']),
            terminatedOn: aDay,
          })
          .map(({ name, ...said }) => anAttorneyReading(name, said)),
        { maxLength: 2 },
      ),
    ),
    extra: fc.constantFrom([], ['doing business as', 'Marlow']),
  })
  .map(({ name, type, ...said }) => aPartyReading(name, { ...aPartyType(type), ...said }));

const parties = fc
  .array(aParty, { maxLength: 4 })
  .map((rows) => rows.map((row, at) => ({ ...row, place: `party ${at}` })));

const aHeader = fc.record({
  caption: fc.constantFrom(
    null,
    { printed: 'A v. B', tidy: 'A v. B' },
    { printed: 'A', tidy: 'A' },
  ),
  terminatedOn: aDay,
  cause: fc.constantFrom(null, '28:1331', '28:1332'),
  assignedTo: fc.constantFrom(null, { printed: 'Judge Orr', name: 'Ann Orr', title: 'Judge' }),
  pacerCaseId: fc.constantFrom(null, '77', '78'),
  coverage: fc.constantFrom(WHOLE, PART),
});

/** The docket of a court, and what two sources show of the case: different headers, parties and parts of the docket. */
export const aCourt = fc
  .record({
    docket: aDocket,
    told: fc.array(fc.record({ header: aHeader, parties: fc.option(parties), view: aView }), {
      minLength: 2,
      maxLength: 2,
    }),
  })
  .map(({ docket, told }) => {
    const sources = told.map(({ header, parties: named, view }) => ({
      kind: view.kind,
      reading: aCaseReading({ ...header, parties: named, entries: rowsOf(docket, view) }),
    }));
    return { docket, sources };
  });

const FIELDS = ['text', 'number', 'filedOn', 'shortText', 'attachments', 'terminatedOn', 'cause'];
const aWord: fc.Arbitrary<WordOf> = fc.record({
  byHand: fc.boolean(),
  corrected: fc.subarray(FIELDS).map((fields) => new Set(fields)),
});

/** How a person typed an entry, or an import left it and a person changed it; null for one that is not on record. */
const aHand = fc.option(
  fc.record({
    word: aWord,
    withNumber: fc.boolean(),
    withIds: fc.boolean(),
    texts: fc.constantFrom(
      { text: null, shortText: null },
      { text: 'Order of the court', shortText: null },
      { text: '[Order]', shortText: 'Order' },
    ),
    type: fc.constantFrom('order' as const, 'motion' as const, 'unread' as const),
    filers: fc.constantFrom([], ['Marlow Freight']),
  }),
);
type Hand = typeof aHand extends fc.Arbitrary<infer H> ? NonNullable<H> : never;
const KINDS = { order: 'ruling', motion: 'filing', unread: 'unread' } as const;

function onRecord(entry: TrueEntry, hand: Hand): EntryOnRecord {
  const { word, withNumber, withIds, texts, type, filers } = hand;
  const known = withIds && !word.byHand;
  return anEntryOnRecord({
    id: `old ${entry.id}`,
    number: withNumber ? entry.number : null,
    filedOn: entry.filedOn,
    pacerDocumentId: known ? `document ${entry.id}` : null,
    pacerSequence: known ? String(10 + entry.id) : null,
    text: texts.text ?? entry.text,
    ...{ shortText: texts.shortText, type, kind: KINDS[type], filers },
    ...word,
  });
}

/** Of two entries that begin alike nobody can tell which a person corrected, so that nobody has. */
function toldApart(docket: readonly TrueEntry[], entry: TrueEntry, hand: Hand): Hand {
  const alike = docket.filter(({ text }) => letterOf(text) === letterOf(entry.text));
  if (alike.length === 1) return hand;
  return { ...hand, word: { ...hand.word, corrected: new Set() } };
}

/** By hand no number is given twice. */
function numberedOnce(entries: readonly EntryOnRecord[]): readonly EntryOnRecord[] {
  return entries.map((entry, at) => {
    const taken = entries.slice(0, at).some(({ number }) => number === entry.number);
    return entry.byHand && taken ? { ...entry, number: null } : entry;
  });
}

/** The court's docket and its sources, and what is on record of it: typed by hand, left by an import, or corrected. */
export const aMeeting = fc
  .record({
    court: aCourt,
    word: aWord,
    header: fc.record({ terminatedOn: aDay, cause: fc.constantFrom(null, '28:1331') }),
    hands: fc.array(aHand, { minLength: 7, maxLength: 7 }),
    parties: fc.array(
      fc
        .record({
          word: aWord,
          role: fc.constantFrom('plaintiff' as const, 'defendant' as const, 'unknown' as const),
        })
        .map(({ word, role }) => aPartyOnRecord('Marlow Freight LLC', { ...word, role })),
      { maxLength: 2 },
    ),
  })
  .map(({ court: { docket, sources }, word, header, hands, parties: people }) => {
    const record = aCaseOnRecord({
      ...header,
      ...word,
      entries: numberedOnce(
        docket.flatMap((entry, at) => {
          const hand = hands[at] ?? null;
          return hand === null ? [] : [onRecord(entry, toldApart(docket, entry, hand))];
        }),
      ),
      parties: people.map((party, at) => ({ ...party, id: `old party ${at}` })),
    });
    return { sources, record };
  });
