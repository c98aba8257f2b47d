import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { entriesToFold, putOnRecord, resolving } from '../../../test/support/dockets-to-read.js';
import { aDay } from '../../../test/support/random-dockets.js';
import { aDocketOfTexts, answersTo, readingsOf } from '../../../test/support/random-readings.js';
import type { CivilDate } from '../calendar/civil-date.js';
import { civilDate, LAST_DAY } from '../calendar/civil-date.js';
import type { CaseState } from '../docket/case-state.js';
import type { Disposition, ReliefId, RulingFacts } from '../docket/docket-entry.js';
import { compareInDocketOrder, countsFrom } from '../docket/docket-order.js';
import { foldDocket } from '../docket/fold-docket.js';
import type { EntryReading } from '../docket-text/reading.js';
import type { DocketToRead } from './read-texts.js';
import { resolveReadings } from './resolve-readings.js';
import { sameButForReliefIds } from './same-statements.js';
import type { EntryOutcome, EntryStatements, EntryToRead } from './statements.js';

type Readings = ReadonlyMap<string, EntryReading>;
type Outcomes = ReadonlyMap<string, EntryOutcome>;

const RUNS = { numRuns: 250 };
const BEFORE_ALL = civilDate('2021-01-01');
const FAULTS = new Set(['relief-not-sought', 'claim-not-asserted', 'nothing-sought', 'not-open']);

/** Ids that are new in every resolution of a test: what is kept is told from what is made anew. */
let resolutions = 0;

function resolve(docket: DocketToRead, readings: Readings): Outcomes {
  resolutions += 1;
  let ids = 0;
  const newReliefId = (): ReliefId => `r${resolutions}.${(ids += 1)}`;
  const outcomes = resolveReadings(docket, readings, resolving({ newReliefId }));
  return new Map(outcomes.map((outcome) => [outcome.entryId, outcome]));
}

function read(docket: DocketToRead, readings: Readings): DocketToRead {
  return putOnRecord(docket, resolve(docket, readings));
}

function fold(docket: DocketToRead, asOf: CivilDate = LAST_DAY): CaseState {
  const frame = { filedOn: BEFORE_ALL, terminatedOn: null, claims: [] };
  return foldDocket({ ...frame, entries: entriesToFold(docket) }, asOf);
}

/** The faults of what was read; those of entries made by hand are not the reader's. */
function faultsIn(docket: DocketToRead, asOf: CivilDate): readonly string[] {
  const byHand = new Set(docket.entries.filter((each) => isByHand(each)).map(({ id }) => id));
  return fold(docket, asOf)
    .irregularities.filter(({ entryId, code }) => !byHand.has(entryId) && FAULTS.has(code))
    .map(({ entryId, code }) => `${entryId} ${code}`);
}

function isByHand({ wrote }: EntryToRead): boolean {
  return wrote === null;
}

const firstReading = aDocketOfTexts.chain((docket) =>
  fc.tuple(fc.constant(docket), readingsOf(docket, true)),
);

/** A ruling that a person enters: on requests that stand on record, and on whole filings that ask for something. */
function rulingByHand(docket: DocketToRead, before: EntryToRead): fc.Arbitrary<RulingFacts> {
  const earlier = docket.entries.filter(
    (each) =>
      compareInDocketOrder(each, before) < 0 &&
      (countsFrom(each) ?? LAST_DAY) <= (countsFrom(before) ?? LAST_DAY),
  );
  const filings = earlier.filter(({ says: { facts } }) => {
    return 'reliefSought' in facts && facts.reliefSought.length > 0;
  });
  const none = { reliefId: null, claimId: null, partyId: null, entryId: null, request: 'oral' };
  const targets: Partial<Disposition>[] = [
    none,
    ...filings.map(({ id }) => ({ ...none, entryId: id, request: null })),
    ...earlier.flatMap(({ says }) =>
      reliefsOf(says).map((reliefId) => ({ ...none, reliefId, request: null })),
    ),
  ];
  return fc.array(fc.constantFrom(...targets), { maxLength: 3 }).map((chosen) => ({
    ...{ judgeId: null, appliesStandard: null, findings: [], closesCase: null, movesCaseTo: null },
    dispositions: chosen.map((target): Disposition => {
      const all = { ...none, ...target };
      return { ...all, outcome: 'denied', convertedTo: null, newReliefId: null };
    }),
  }));
}

function reliefsOf({ facts }: EntryStatements): readonly ReliefId[] {
  if ('reliefSought' in facts) return facts.reliefSought.map(({ id }) => id);
  if (!('dispositions' in facts)) return [];
  return facts.dispositions.flatMap(({ newReliefId }) => newReliefId ?? []);
}

/** A docket that was read, of which a person then changed or entered some rulings, answered reviews, and it is read again. */
const secondReading = firstReading.chain(([unread, readings]) => {
  const docket = read(unread, readings);
  const { entries } = docket;
  const spoken = fc.array(fc.integer({ min: 0, max: 5 }), {
    minLength: entries.length,
    maxLength: entries.length,
  });
  const rulings = fc.tuple(...entries.map((entry) => rulingByHand(docket, entry)));
  return fc
    .tuple(spoken, rulings, answersTo(entries.length), fc.boolean())
    .map(([how, facts, answers]): DocketToRead => {
      const changed = entries.map((entry, index): EntryToRead => {
        const ruling = facts[index];
        const one = { ...entry, answer: answers[index] ?? null };
        if (how[index] !== 0 || ruling === undefined || reliefsOf(entry.says).length > 0)
          return one;
        const says: EntryStatements = {
          ...entry.says,
          kind: 'ruling',
          type: 'order',
          facts: ruling,
        };
        return { ...one, says, wrote: index % 2 === 0 ? null : entry.wrote };
      });
      return { ...docket, entries: changed };
    })
    .chain((changed) => fc.tuple(fc.constant(changed), readingsOf(changed, false)));
});

describe('whatever is read of a docket,', () => {
  it('no entry rules on what was not asked, nor ends a case that is over', () => {
    const property = fc.property(firstReading, aDay, ([docket, readings], day) => {
      const onRecord = read(docket, readings);
      expect(faultsIn(onRecord, LAST_DAY)).toEqual([]);
      expect(faultsIn(onRecord, day)).toEqual([]);
    });
    fc.assert(property, RUNS);
  });

  it('nor does it when it is read again after persons spoke, in whole or in part', () => {
    const property = fc.property(secondReading, ([docket, readings]) => {
      const before = new Set(faultsIn(docket, LAST_DAY));
      const after = faultsIn(read(docket, readings), LAST_DAY);
      expect(after.filter((fault) => !before.has(fault))).toEqual([]);
    });
    fc.assert(property, RUNS);
  });

  it('a ruling that a person entered or corrected speaks of what it spoke of', () => {
    const property = fc.property(secondReading, ([docket, readings]) => {
      const lost = ({ irregularities }: CaseState): string[] =>
        irregularities
          .filter(({ code }) => code === 'relief-not-sought' || code === 'nothing-sought')
          .map(({ entryId, code }) => `${entryId} ${code}`);
      const before = new Set(lost(fold(docket)));
      expect(lost(fold(read(docket, readings))).filter((each) => !before.has(each))).toEqual([]);
    });
    fc.assert(property, RUNS);
  });

  it('to read it again changes nothing', () => {
    const property = fc.property(secondReading, ([docket, readings]) => {
      const first = resolve(docket, readings);
      const second = resolve(putOnRecord(docket, first), readings);
      expect([...second.keys()]).toEqual([...first.keys()]);
      for (const [id, { says, wouldSay, waiting }] of second) {
        const before = first.get(id);
        expect(says).toEqual(before?.says);
        expect(waiting).toEqual(before?.waiting);
        expect(before === undefined || sameButForReliefIds(wouldSay, before.wouldSay)).toBe(true);
      }
    });
    fc.assert(property, RUNS);
  });

  it('what a person said stays', () => {
    const property = fc.property(secondReading, ([docket, readings]) => {
      const outcomes = resolve(docket, readings);
      for (const { id, says, wrote, answer } of docket.entries) {
        const outcome = outcomes.get(id);
        if (wrote === null) expect(outcome).toBeUndefined();
        if (outcome === undefined) continue;
        if (answer === 'corrected') expect(outcome.says).toEqual(says);
        const isSpoken = wrote !== null && !isDeepStrictEqual(says.facts, wrote.facts);
        if (!isSpoken) continue;
        expect(outcome.says).toMatchObject({ kind: says.kind, type: says.type, facts: says.facts });
        expect(outcome.wouldSay.facts).toEqual(says.facts);
      }
    });
    fc.assert(property, RUNS);
  });

  it('no disposition is turned round, moved to another entry, or made up', () => {
    const property = fc.property(firstReading, ([docket, readings]) => {
      const outcomes = resolve(docket, readings);
      for (const outcome of outcomes.values()) {
        const { says, reading } = outcome;
        if (!('dispositions' in says.facts)) continue;
        const told = new Set(
          reading.dispositions.map(({ value }) => `${numberOf(value.to)} ${value.outcome}`),
        );
        for (const made of says.facts.dispositions) {
          if (made.outcome === 'converted') continue;
          const number = targetNumber(made, docket, outcomes);
          expect(told).toContain(`${number} ${made.outcome}`);
        }
      }
    });
    fc.assert(property, RUNS);
  });

  it('nothing that is not sure stands before a person has accepted it', () => {
    const property = fc.property(firstReading, ([docket, readings]) => {
      for (const { says, wouldSay, waiting, reading } of resolve(docket, readings).values()) {
        if (!reading.type.evidence.sure) expect(says.kind).toBe('unread');
        if (waiting.length === 0) expect(wouldSay).toEqual(says);
        else expect(wouldSay).not.toEqual(says);
      }
    });
    fc.assert(property, RUNS);
  });
});

function numberOf(printed: string | null): string {
  return printed === null ? '-' : String(Number(printed.split('-', 1)[0]));
}

/** The number of the entry that a disposition speaks of, `-` for none. */
function targetNumber(
  { reliefId, entryId, request }: Disposition,
  { entries }: DocketToRead,
  outcomes: Outcomes,
): string {
  if (request !== null) return numberOf(/Dkt\. ([\d-]+)/.exec(request)?.[1] ?? null);
  const target = entries.find(({ id }) => {
    const says = outcomes.get(id)?.says;
    return id === entryId || (says !== undefined && reliefsOf(says).includes(reliefId ?? ''));
  });
  return String(target?.number);
}

it('random readings reach every kind of target', () => {
  const targets = fc
    .sample(firstReading, { numRuns: 300, seed: 7 })
    .flatMap(([docket, readings]) => [...resolve(docket, readings).values()])
    .flatMap(({ says: { facts } }) => ('dispositions' in facts ? facts.dispositions : []))
    .map(({ reliefId, entryId, outcome }) => {
      if (outcome === 'converted') return 'conversion';
      return reliefId !== null ? 'relief' : entryId !== null ? 'filing' : 'request';
    });
  expect([...new Set(targets)].sort()).toEqual(['conversion', 'filing', 'relief', 'request']);
});
