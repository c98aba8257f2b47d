import fc from 'fast-check';
import { DISPOSITION_OUTCOMES, CASE_OUTCOMES } from '../../src/law/docket/outcomes.js';
import type { EntryType } from '../../src/law/docket/entry-types.js';
import { ENTRY_TYPES } from '../../src/law/docket/entry-types.js';
import type { ReliefKind } from '../../src/law/docket/relief-kinds.js';
import { kindOfType } from '../../src/law/docket-text/kind-of-type.js';
import { LINK_KINDS } from '../../src/law/docket-text/reading.js';
import type { EntryReading, Read } from '../../src/law/docket-text/reading.js';
import type { DocketToRead } from '../../src/law/readings/read-texts.js';
import { REVIEW_ANSWERS } from '../../src/law/readings/statements.js';
import type { EntryToRead } from '../../src/law/readings/statements.js';
import { anEntryToRead, PARTIES } from './dockets-to-read.js';
import { aDay } from './random-dockets.js';

/** Entries are few, so that the numbers they name hit. */
const MOST_ENTRIES = 10;
const HIGHEST_NUMBER = 6;

const TEXTS = [
  'RESPONSE in Opposition re 2 MOTION. Non-opposition follows.',
  "Plaintiff's oral motion is GRANTED; the rest is denied. Ordered.",
  '',
];
/** No stay is among them: one that is granted after the end of a case is irregular whoever read it. */
const KINDS: readonly ReliefKind[] = [
  'temporary-restraining-order',
  'preliminary-injunction',
  'seal',
  'dismissal',
  'other:quiet title',
];
const READ_TYPES = ENTRY_TYPES.filter((type) => type !== 'unread');

const seldom = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.oneof({ arbitrary: fc.constant(null), weight: 3 }, { arbitrary, weight: 1 });
const few = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.array(arbitrary, { maxLength: 3 });
const isSure = fc.integer({ min: 0, max: 3 }).map((of) => of > 0);

function read<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Read<T>> {
  const evidence = fc.record({
    ...{ start: fc.nat(30), end: fc.nat(60), rule: fc.constant('random'), sure: isSure },
  });
  return fc.record({ value, evidence });
}

const number = fc.oneof(
  fc.nat(HIGHEST_NUMBER).map(String),
  fc.nat(HIGHEST_NUMBER).map((of) => `${of}-1`),
);
const type = fc.oneof(
  { arbitrary: fc.constantFrom<EntryType>('motion', 'order'), weight: 3 },
  { arbitrary: fc.constantFrom(...READ_TYPES), weight: 1 },
);

/** A reading of an entry, as wild as readings could be: only its kind is that of its type. */
export const aReading: fc.Arbitrary<EntryReading> = fc
  .record({
    act: read(fc.constant('court' as const)),
    type: read(type),
    reliefs: few(read(fc.constantFrom(...KINDS))),
    filers: few(
      read(fc.record({ name: fc.string(), partyId: seldom(fc.constantFrom('vale', 'x')) })),
    ),
    links: few(read(fc.record({ to: number, kind: fc.constantFrom(...LINK_KINDS) }))),
    dispositions: few(
      read(fc.record({ to: fc.option(number), outcome: fc.constantFrom(...DISPOSITION_OUTCOMES) })),
    ),
    conversions: few(read(fc.record({ to: fc.option(number), into: fc.constantFrom(...KINDS) }))),
    deadlines: few(read(fc.record({ what: fc.string(), on: aDay }))),
    hearings: few(read(fc.record({ what: fc.string(), on: aDay, at: fc.constant(null) }))),
    closesCase: seldom(read(fc.constantFrom(...CASE_OUTCOMES))),
    sealed: seldom(read(fc.constant(true as const))),
    judge: seldom(read(fc.constantFrom('Ada B. Roe', 'Ruth Pell'))),
    signedOn: seldom(read(aDay)),
    attachments: few(read(fc.record({ number: fc.nat(9), description: fc.string() }))),
    enteredOn: seldom(read(aDay)),
    signer: seldom(read(fc.constantFrom('Winslow, Ada', 'abc'))),
  })
  .map((reading) => ({ ...reading, kind: kindOfType(reading.type.value) }));

type Placed = Pick<EntryToRead, 'number' | 'courtSequence' | 'filedOn' | 'enteredOn' | 'text'>;

const entry: fc.Arbitrary<Placed> = fc.record<Placed>({
  number: fc.option(fc.nat(HIGHEST_NUMBER), { freq: 6 }),
  courtSequence: fc.constant(null),
  filedOn: fc.option(aDay, { freq: 9 }),
  enteredOn: seldom(aDay),
  text: fc.constantFrom(...TEXTS),
});

/** A docket that nobody has read. */
export const aDocketOfTexts: fc.Arbitrary<DocketToRead> = fc
  .array(entry, { maxLength: MOST_ENTRIES })
  .map((entries) => ({
    courtId: 'wawd',
    entries: entries.map((one, index) =>
      anEntryToRead({ ...one, id: `e${index}`, sequence: index + 1 }),
    ),
    parties: PARTIES,
  }));

/** Readings of some of the entries of a docket. */
export function readingsOf(
  { entries }: DocketToRead,
  readAll: boolean,
): fc.Arbitrary<ReadonlyMap<string, EntryReading>> {
  const each = readAll ? aReading : fc.option(aReading);
  return fc.tuple(...entries.map(() => each)).map((readings) => {
    const pairs = entries.map(({ id }, index) => [id, readings[index] ?? null] as const);
    return new Map(pairs.flatMap(([id, one]) => (one === null ? [] : [[id, one] as const])));
  });
}

/** What a person answered to each of so many reviews. */
export function answersTo(count: number): fc.Arbitrary<EntryToRead['answer'][]> {
  const answer = seldom(fc.constantFrom(...REVIEW_ANSWERS));
  return fc.array(answer, { minLength: count, maxLength: count });
}
