import fc from 'fast-check';
import { aDay, aDocket } from '../../../test/support/random-dockets.js';
import { LAST_DAY } from '../calendar/civil-date.js';
import { applyEntry } from './apply-entry.js';
import type { ReliefState } from './case-state.js';
import { compareInDocketOrder, countsFrom } from './docket-order.js';
import { foldDocket, foldEntries, strikeInForce } from './fold-docket.js';
import { IRREGULARITIES } from './irregularities.js';
import { CASE_STATUSES, CLAIM_STATUSES, RELIEF_STATUSES } from './outcomes.js';

const RUNS = { numRuns: 500 };

/** The ids from a relief to the end of its line, as far as they are on record. */
function lineOf(relief: ReliefState, reliefs: readonly ReliefState[]): readonly string[] {
  const line = [relief.id];
  let last: ReliefState | undefined = relief;
  while (last?.status === 'converted' && line.length <= reliefs.length) {
    const { convertedInto }: { convertedInto: string } = last;
    line.push(convertedInto);
    last = reliefs.find(({ id }) => id === convertedInto);
  }
  return line;
}

describe('whatever entries a docket holds, in whatever disorder,', () => {
  it('it folds, and is itself left as it was', () => {
    const property = fc.property(aDocket, aDay, (docket, day) => {
      const before = JSON.stringify(docket);
      foldDocket(docket, day);
      expect(JSON.stringify(docket)).toBe(before);
    });
    fc.assert(property, RUNS);
  });

  it('the order in which they are given does not matter', () => {
    const shuffled = aDocket.chain((docket) =>
      fc.tuple(
        fc.constant(docket),
        fc.shuffledSubarray([...docket.entries], { minLength: docket.entries.length }),
      ),
    );
    const property = fc.property(shuffled, aDay, ([docket, entries], day) => {
      expect(foldDocket({ ...docket, entries }, day)).toEqual(foldDocket(docket, day));
    });
    fc.assert(property, RUNS);
  });

  it('an entry changes nothing before its day', () => {
    const property = fc.property(aDocket, aDay, (docket, day) => {
      const known = docket.entries.filter((entry) => (countsFrom(entry) ?? day) <= day);
      const then = { ...docket, entries: known };
      expect(foldDocket(then, day)).toEqual(foldDocket(docket, day));
    });
    fc.assert(property, RUNS);
  });

  it('an entry that comes last goes on from the fold of the others as if the whole were folded', () => {
    const property = fc.property(aDocket, (docket) => {
      const others = docket.entries.toSorted(compareInDocketOrder);
      const last = others.pop();
      fc.pre(last !== undefined && !others.some(({ struck }) => struck?.orderedIn === last.id));
      // By hand no number is taken twice; an import that brings one twice has the whole folded.
      fc.pre(last.number === null || !others.some(({ number }) => number === last.number));
      const days = new Map(docket.entries.map((entry) => [entry.id, countsFrom(entry)]));
      const entry = { ...last, struck: strikeInForce(last, days, LAST_DAY) };
      const state = foldEntries({ ...docket, entries: others }, LAST_DAY);
      expect(applyEntry(state, entry, docket)).toEqual(foldEntries(docket, LAST_DAY));
    });
    fc.assert(property, RUNS);
  });

  it('each either counts or is named', () => {
    const property = fc.property(aDocket, (docket) => {
      const { entryCount, irregularities } = foldDocket(docket, LAST_DAY);
      const undated = docket.entries.filter((entry) => countsFrom(entry) === null);
      const named = irregularities.filter(({ code }) => code === 'undated');
      expect(named.map(({ entryId }) => entryId).sort()).toEqual(
        undated.map(({ id }) => id).sort(),
      );
      expect(entryCount + named.length).toBe(docket.entries.length);
    });
    fc.assert(property, RUNS);
  });

  it('case, claims, requests and irregularities stand as the closed lists say', () => {
    const property = fc.property(aDocket, aDay, (docket, day) => {
      const { standing, claims, reliefs, irregularities } = foldDocket(docket, day);
      expect(CASE_STATUSES).toContain(standing.status);
      for (const { status } of claims) expect(CLAIM_STATUSES).toContain(status);
      for (const { status } of reliefs) expect(RELIEF_STATUSES).toContain(status);
      for (const { code } of irregularities) expect(Object.keys(IRREGULARITIES)).toContain(code);
    });
    fc.assert(property, RUNS);
  });

  it('no line of conversions leads back to itself', () => {
    const property = fc.property(aDocket, (docket) => {
      const { reliefs } = foldDocket(docket, LAST_DAY);
      for (const relief of reliefs) {
        const line = lineOf(relief, reliefs);
        expect(new Set(line).size).toBe(line.length);
      }
    });
    fc.assert(property, { numRuns: 2000 });
  });

  it('the state is the same after it was stored as JSON and read again', () => {
    const property = fc.property(aDocket, aDay, (docket, day) => {
      const state = foldDocket(docket, day);
      expect(JSON.parse(JSON.stringify(state))).toStrictEqual(state);
    });
    fc.assert(property, RUNS);
  });
});

it('random dockets reach every status and every irregularity', () => {
  const states = fc.sample(aDocket, { numRuns: 3000, seed: 7 }).map((d) => foldDocket(d, LAST_DAY));
  const codes = new Set(states.flatMap((state) => state.irregularities.map(({ code }) => code)));
  const statuses = new Set(states.flatMap((state) => state.reliefs.map(({ status }) => status)));
  expect([...codes].sort()).toEqual(Object.keys(IRREGULARITIES).sort());
  expect([...statuses].sort()).toEqual([...RELIEF_STATUSES].sort());
});
