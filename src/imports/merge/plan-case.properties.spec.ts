import fc from 'fast-check';
import {
  PART,
  WHOLE,
  aCaseOnRecord,
  aCaseReading,
  aContext,
  aPartyOnRecord,
  aPartyReading,
  aPartyType,
  anAttachmentReading,
  anAttorneyReading,
  anEntryOnRecord,
  anEntryReading,
  applyPlan,
} from '../../../test/support/merging.js';
import { civilDate } from '../../law/calendar/civil-date.js';
import type { CaseReading } from '../snapshot/case-reading.js';
import type { EntryReading } from '../snapshot/entry-reading.js';
import { SOURCE_KINDS } from '../snapshot/source-kinds.js';
import type { CaseOnRecord, EntryOnRecord, WordOf } from './case-on-record.js';
import type { PlanRow } from './case-plan.js';
import { groupCases } from './group-cases.js';
import type { SourcedCase } from './group-cases.js';
import { planCase } from './plan-case.js';

const RUNS = { numRuns: 400 };

const aDay = fc.constantFrom(null, civilDate('2021-03-02'), civilDate('2021-03-03'));
const anId = fc.constantFrom(null, null, 'a', 'b', 'c');
const TEXTS = [
  '',
  'ORDER',
  'ORDER granting 2 Motion',
  'ORDER granting',
  'MOTION by Marlow Freight',
];
const aText = fc.constantFrom(...TEXTS);
const aShortText = fc.constantFrom(null, null, 'Order', 'Motion', 'Order AND Motion');
const aMoment = fc.constantFrom(
  null,
  null,
  '2021-03-02T10:00:00-08:00',
  '2021-03-02T11:00:00-08:00',
);
const anAttachment = fc.record({
  number: fc.constantFrom(null, 1, 2),
  description: fc.constantFrom('', 'Exhibit', 'Exhibit A'),
  pacerDocumentId: anId,
  pageCount: fc.constantFrom(null, 3),
  namedIn: fc.constantFrom('page' as const, 'text' as const),
});

const anEntry: fc.Arbitrary<EntryReading> = fc
  .record({
    number: fc.constantFrom(null, '1', '2', '3', '99999999999'),
    filedOn: aDay,
    enteredOn: aDay,
    text: aText,
    shortText: aShortText,
    pacerDocumentId: anId,
    pacerSequence: fc.constantFrom(null, null, '11', '12'),
    moment: aMoment,
    attachments: fc.array(anAttachment, { maxLength: 2 }),
    namedType: fc.constantFrom(null, null, 'order', 'motion'),
  })
  .map(({ moment, attachments, ...said }) =>
    anEntryReading({
      ...said,
      enteredAt: moment === null ? null : { printed: moment, instant: moment },
      attachments: attachments.map(anAttachmentReading),
    }),
  );

const entries = fc
  .array(anEntry, { maxLength: 7 })
  .map((rows) => rows.map((row, at) => ({ ...row, place: `row ${at}` })));

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

const aReading: fc.Arbitrary<CaseReading> = fc
  .record({ header: aHeader, entries, parties: fc.option(parties) })
  .map(({ header, ...rows }) => aCaseReading({ ...header, ...rows }));

const FIELDS = ['text', 'number', 'filedOn', 'shortText', 'attachments', 'terminatedOn', 'cause'];
const aWord: fc.Arbitrary<WordOf> = fc.record({
  byHand: fc.boolean(),
  corrected: fc.subarray(FIELDS).map((fields) => new Set(fields)),
});

const anOldEntry: fc.Arbitrary<EntryOnRecord> = fc
  .record({
    word: aWord,
    number: fc.constantFrom(null, 1, 2, 3),
    filedOn: aDay,
    enteredOn: aDay,
    enteredAt: aMoment,
    text: fc.constantFrom(...TEXTS, '[Order]'),
    shortText: aShortText,
    pacerDocumentId: anId,
    pacerSequence: fc.constantFrom(null, null, '11', '12'),
    textSaidBy: fc.constantFrom(null, ...SOURCE_KINDS),
    type: fc.constantFrom('order' as const, 'motion' as const, 'unread' as const),
    filers: fc.constantFrom([], ['Marlow Freight']),
    voided: fc.boolean(),
  })
  .map(({ word, type, ...rest }) => {
    const said = word.byHand ? { ...rest, textSaidBy: null } : rest;
    const kinds = { order: 'ruling', motion: 'filing', unread: 'unread' } as const;
    return anEntryOnRecord({ ...said, ...word, type, kind: kinds[type] });
  });

const aRecord: fc.Arbitrary<CaseOnRecord> = fc
  .record({
    word: aWord,
    header: fc.record({ terminatedOn: aDay, cause: fc.constantFrom(null, '28:1331') }),
    entries: fc.array(anOldEntry, { maxLength: 6 }),
    parties: fc.array(
      fc
        .record({ word: aWord, role: fc.constantFrom('plaintiff', 'defendant', 'unknown') })
        .map(({ word, role }) => aPartyOnRecord('Marlow Freight LLC', { ...word, role })),
      { maxLength: 2 },
    ),
  })
  .map(({ word, header, ...rows }) =>
    aCaseOnRecord({
      ...header,
      ...word,
      entries: rows.entries.map((entry, at) => ({ ...entry, id: `old ${at}` })),
      parties: rows.parties.map((party, at) => ({ ...party, id: `old party ${at}` })),
    }),
  );

const aKind = fc.constantFrom(...SOURCE_KINDS);
const WRITES: readonly string[] = ['add', 'change', 'clear'];

function recordAfter(
  reading: CaseReading,
  record: CaseOnRecord | null,
  context = aContext(),
): CaseOnRecord {
  const after = applyPlan(planCase(reading, record, context), record);
  if (after === null) throw new Error('The case did not come on record');
  return after;
}

function thingsOn(record: CaseOnRecord): readonly (WordOf & { readonly id: string })[] {
  return [
    record,
    ...record.entries,
    ...record.parties,
    ...record.parties.flatMap(({ counsel }) => counsel),
  ];
}

describe('whatever a source says, and whatever is on record,', () => {
  it('a plan that was applied leaves nothing to be done a second time', () => {
    const property = fc.property(aReading, fc.option(aRecord), aKind, (reading, record, kind) => {
      const context = aContext({ kind });
      const again = planCase(reading, recordAfter(reading, record, context), context);
      expect(again.rows.filter(({ action }) => WRITES.includes(action))).toEqual([]);
    });
    fc.assert(property, RUNS);
  });

  it('nothing on record is ever removed, and no text is shortened to nothing', () => {
    const property = fc.property(aReading, aRecord, aKind, (reading, record, kind) => {
      const after = recordAfter(reading, record, aContext({ kind }));
      const ids = new Set(thingsOn(after).map(({ id }) => id));
      expect(thingsOn(record).filter(({ id }) => !ids.has(id))).toEqual([]);
      for (const [at, entry] of record.entries.entries()) {
        const now = after.entries[at];
        expect(now?.attachments.length).toBeGreaterThanOrEqual(entry.attachments.length);
        expect((now?.text ?? '').trim() === '' && entry.text.trim() !== '').toBe(false);
      }
    });
    fc.assert(property, RUNS);
  });

  it('what a person entered or corrected is never changed and never cleared', () => {
    const property = fc.property(aReading, aRecord, aKind, (reading, record, kind) => {
      const things = new Map(thingsOn(record).map((thing) => [thing.id, thing]));
      const { rows } = planCase(reading, record, aContext({ kind }));
      for (const row of rows.filter(({ action }) => action === 'change' || action === 'clear')) {
        const word = things.get(row.recordId ?? '');
        const wrong = row.changes.filter(({ field, from }) => {
          const filled =
            from !== null && from !== '' && !(Array.isArray(from) && from.length === 0);
          const person = word?.corrected.has(field) === true || (word?.byHand === true && filled);
          return person && !READ_NOW.has(field);
        });
        expect(wrong).toEqual([]);
      }
    });
    fc.assert(property, RUNS);
  });

  it('every row of the source has its place in the plan, and its entry on record is seen once', () => {
    const property = fc.property(aReading, aRecord, aKind, (reading, record, kind) => {
      const { rows } = planCase(reading, record, aContext({ kind }));
      const places = rows.map(({ place }) => place).join(', ');
      for (const { place } of [...reading.entries, ...(reading.parties ?? [])]) {
        expect(places).toContain(place);
      }
      const seen = new Map<string, Set<string>>();
      for (const { recordId, place } of rows.filter(isEntry)) {
        if (recordId !== null) seen.set(recordId, (seen.get(recordId) ?? new Set()).add(place));
      }
      expect([...seen.values()].filter(({ size }) => size > 1)).toEqual([]);
    });
    fc.assert(property, RUNS);
  });

  it('the rows are counted as they are', () => {
    const property = fc.property(aReading, fc.option(aRecord), aKind, (reading, record, kind) => {
      const { rows, counts } = planCase(reading, record, aContext({ kind }));
      for (const [action, count] of Object.entries(counts)) {
        expect(rows.filter((row) => row.action === action)).toHaveLength(count);
      }
    });
    fc.assert(property, RUNS);
  });
});

/** An entry that nobody had read can be read: that takes no word from a person. */
const READ_NOW: ReadonlySet<string> = new Set(['kind', 'type']);

function isEntry({ what }: PlanRow): boolean {
  return what === 'entry';
}

function fileOf(file: number, kind: SourcedCase['kind'], reading: CaseReading): SourcedCase {
  return { file, name: `file ${file}`, kind, courtId: 'wawd', reading };
}

describe('two files of one import', () => {
  it('lose no entry, in whichever order they come', () => {
    const property = fc.property(aReading, aReading, aKind, aKind, (one, other, kind, second) => {
      const files = [fileOf(1, kind, one), fileOf(2, second, other)];
      for (const order of [files, files.toReversed()]) {
        const [group] = groupCases(order);
        if (group === undefined) throw new Error('Two files of one case are a group');
        const { reading, entryKinds } = group;
        const after = recordAfter(reading, null, aContext({ kind: group.kind, entryKinds }));
        for (const file of files) {
          const alone = planCase(file.reading, after, aContext({ kind: file.kind }));
          expect(alone.rows.filter((row) => isEntry(row) && row.action === 'add')).toEqual([]);
        }
      }
    });
    fc.assert(property, RUNS);
  });
});

describe('minute entries of one day with one text', () => {
  it('are as many on record as the source shows, however often it is imported', () => {
    const property = fc.property(fc.integer({ min: 1, max: 6 }), aText, aDay, (many, text, day) => {
      const row = anEntryReading({ number: null, text, filedOn: day });
      const reading = aCaseReading({ entries: Array.from({ length: many }, () => row) });
      const once = recordAfter(reading, null);
      expect(once.entries).toHaveLength(many);
      expect(recordAfter(reading, once).entries).toHaveLength(many);
    });
    fc.assert(property);
  });
});
