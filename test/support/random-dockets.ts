import fc from 'fast-check';
import type { CivilDate } from '../../src/law/calendar/civil-date.js';
import { CASE_MOVES } from '../../src/law/docket/docket-entry.js';
import type {
  ClerkEntry,
  Docket,
  DocketEntry,
  Filing,
  Ruling,
  UnreadEntry,
} from '../../src/law/docket/docket-entry.js';
import { CLERK_ACTS, COURT_ACTS, PAPERS } from '../../src/law/docket/entry-types.js';
import {
  CASE_OUTCOMES,
  DISPOSITION_OUTCOMES,
  FINDING_OUTCOMES,
  POSITIONS,
  RELATION_KINDS,
} from '../../src/law/docket/outcomes.js';
import type { ReliefKind } from '../../src/law/docket/relief-kinds.js';

const MOST_ENTRIES = 14;
const FIRST = Date.UTC(2021, 0, 7);

/** A day in the four weeks around the filing of every random case, so that entries meet. */
export const aDay: fc.Arbitrary<CivilDate> = fc
  .nat(28)
  .map((days) => new Date(FIRST + days * 86_400_000).toISOString().slice(0, 10) as CivilDate);

/** Names are few, so that references hit, and some name what is not there. */
const named = (prefix: string, most: number): fc.Arbitrary<string> =>
  fc.nat(most).map((index) => `${prefix}${index}`);
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.option(arbitrary, { freq: 2 });
const seldom = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.oneof({ arbitrary: fc.constant(null), weight: 3 }, { arbitrary, weight: 1 });
const few = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.array(arbitrary, { maxLength: 3 });

const entryId = named('entry', MOST_ENTRIES);
const reliefId = named('relief', 8);
const claimId = named('claim', 4);
const reliefKind = fc.constantFrom<ReliefKind>(
  'temporary-restraining-order',
  'stay',
  'other:quiet title',
);

const relation = fc.record({
  to: entryId,
  kind: fc.constantFrom(...RELATION_KINDS),
  position: maybe(fc.constantFrom(...POSITIONS)),
});
// Nothing keeps a disposition here to one target, or a conversion to a relief that is new.
const disposition = fc.record({
  reliefId: maybe(reliefId),
  claimId: maybe(claimId),
  partyId: maybe(named('party', 2)),
  entryId: maybe(entryId),
  request: maybe(fc.constant('to seal')),
  outcome: fc.constantFrom(...DISPOSITION_OUTCOMES, 'converted' as const, 'converted' as const),
  convertedTo: maybe(reliefKind),
  newReliefId: maybe(fc.oneof(reliefId, named('born', 9))),
});
const finding = fc.record({
  factor: fc.constantFrom('irreparable-harm', 'public-interest'),
  claimId: maybe(claimId),
  reliefId: maybe(reliefId),
  outcome: fc.constantFrom(...FINDING_OUTCOMES),
  quote: maybe(fc.string()),
  page: maybe(fc.integer({ min: 1, max: 14 })),
});

const shared = {
  id: fc.constant(''),
  sequence: fc.constant(0),
  number: maybe(fc.nat(5)),
  courtSequence: maybe(fc.nat(5)),
  filedOn: fc.option(aDay, { freq: 8 }),
  enteredOn: maybe(aDay),
  relations: few(relation),
  struck: seldom(fc.record({ on: aDay, orderedIn: maybe(entryId) })),
};
const closesCase = seldom(fc.constantFrom(...CASE_OUTCOMES));

const filing: fc.Arbitrary<Filing> = fc.record({
  ...shared,
  kind: fc.constant('filing' as const),
  type: fc.constantFrom('complaint' as const, ...PAPERS),
  filedBy: few(named('party', 2)),
  reliefSought: few(fc.record({ id: reliefId, kind: reliefKind, note: fc.constant(null) })),
  closesCase,
});
const ruling: fc.Arbitrary<Ruling> = fc.record({
  ...shared,
  kind: fc.constant('ruling' as const),
  type: fc.constantFrom(...COURT_ACTS),
  judgeId: fc.constant(null),
  dispositions: few(disposition),
  appliesStandard: maybe(fc.constant('rule-56')),
  findings: few(finding),
  closesCase,
  movesCaseTo: maybe(fc.constantFrom(...CASE_MOVES)),
});
const clerkEntry: fc.Arbitrary<ClerkEntry> = fc.record({
  ...shared,
  kind: fc.constant('clerk' as const),
  type: fc.constantFrom(...CLERK_ACTS),
});
const unreadEntry: fc.Arbitrary<UnreadEntry> = fc.record({
  ...shared,
  kind: fc.constant('unread' as const),
  type: fc.constant('unread' as const),
});
const entry: fc.Arbitrary<DocketEntry> = fc.oneof(
  { arbitrary: filing, weight: 4 },
  { arbitrary: ruling, weight: 4 },
  { arbitrary: clerkEntry, weight: 1 },
  { arbitrary: unreadEntry, weight: 1 },
);

/** Whole dockets, as disorderly as rows could be: only ids and sequences are each an entry's own. */
export const aDocket: fc.Arbitrary<Docket> = fc.record({
  filedOn: fc.constant('2021-01-11' as CivilDate),
  terminatedOn: seldom(aDay),
  claims: fc.uniqueArray(
    fc.record({ id: claimId, title: fc.string(), assertedIn: maybe(entryId) }),
    { selector: ({ id }) => id },
  ),
  entries: fc
    .array(entry, { maxLength: MOST_ENTRIES })
    .map((entries) =>
      entries.map((one, index) => ({ ...one, id: `entry${index}`, sequence: index + 1 })),
    ),
});
