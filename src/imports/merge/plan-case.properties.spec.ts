import fc from 'fast-check';
import {
  aCaseReading,
  aContext,
  anEntryReading,
  applyPlan,
} from '../../../test/support/merging.js';
import { aCourt, aDay, aMeeting } from '../../../test/support/random-sources.js';
import type { CaseReading } from '../snapshot/case-reading.js';
import type { SourceKind } from '../snapshot/source-kinds.js';
import type { CaseOnRecord, WordOf } from './case-on-record.js';
import type { CasePlan, PlanRow } from './case-plan.js';
import { groupCases } from './group-cases.js';
import { planCase } from './plan-case.js';

const RUNS = { numRuns: 400 };

interface Source {
  readonly kind: SourceKind;
  readonly reading: CaseReading;
}

function planOf({ kind, reading }: Source, record: CaseOnRecord | null): CasePlan {
  return planCase(reading, record, aContext({ kind }));
}

function recordAfter(source: Source, record: CaseOnRecord | null): CaseOnRecord {
  const after = applyPlan(planOf(source, record), record);
  if (after === null) throw new Error('The case did not come on record');
  return after;
}

const WRITES: readonly string[] = ['add', 'change', 'clear'];

function writing({ rows }: CasePlan): readonly PlanRow[] {
  return rows.filter(({ action }) => WRITES.includes(action));
}

function thingsOn(record: CaseOnRecord): readonly (WordOf & { readonly id: string })[] {
  const { entries, parties } = record;
  return [record, ...entries, ...parties, ...parties.flatMap(({ counsel }) => counsel)];
}

/**
 * An entry that nobody had read can be read, and a text that nobody wrote can be somebody's: no person's word is lost.
 */
const NOBODYS: ReadonlySet<string> = new Set(['kind', 'type', 'textSaidBy']);

describe('whatever sources say of a docket, and whatever is on record of it,', () => {
  it('a plan that was applied leaves nothing to be done a second time', () => {
    const property = fc.property(aMeeting, ({ sources, record }) => {
      for (const start of [null, record]) {
        let now: CaseOnRecord | null = start;
        for (const source of sources) {
          now = recordAfter(source, now);
          expect(writing(planOf(source, now))).toEqual([]);
        }
      }
    });
    fc.assert(property, RUNS);
  });

  it('nothing on record is ever removed, and no text is shortened to nothing', () => {
    const property = fc.property(aMeeting, ({ sources: [source], record }) => {
      if (source === undefined) return;
      const after = recordAfter(source, record);
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
    const property = fc.property(aMeeting, ({ sources: [source], record }) => {
      if (source === undefined) return;
      const things = new Map(thingsOn(record).map((thing) => [thing.id, thing]));
      for (const { recordId, changes } of writing(planOf(source, record))) {
        const word = things.get(recordId ?? '');
        const wrong = changes.filter(({ field, from }) => {
          if (NOBODYS.has(field)) return false;
          const isEmpty =
            from === null || from === '' || (Array.isArray(from) && from.length === 0);
          return word?.corrected.has(field) === true || (word?.byHand === true && !isEmpty);
        });
        expect(wrong).toEqual([]);
      }
    });
    fc.assert(property, RUNS);
  });

  it('every row of a source has its place in the plan, and no entry on record is two rows', () => {
    const property = fc.property(aMeeting, ({ sources: [source], record }) => {
      if (source === undefined) return;
      const { rows } = planOf(source, record);
      const places = `, ${rows.map(({ place }) => place).join(', ')}, `;
      const { entries, parties } = source.reading;
      for (const { place } of [...entries, ...(parties ?? [])]) {
        expect(places).toContain(`, ${place}, `);
      }
      const seen = new Map<string, string>();
      for (const { recordId, place, what } of rows) {
        if (what !== 'entry' || recordId === null) continue;
        expect(seen.get(recordId) ?? place).toBe(place);
        seen.set(recordId, place);
      }
    });
    fc.assert(property, RUNS);
  });

  it('the rows of a plan are counted as they are', () => {
    const property = fc.property(aMeeting, ({ sources: [source], record }) => {
      if (source === undefined) return;
      const { rows, counts } = planOf(source, record);
      for (const [action, count] of Object.entries(counts)) {
        expect(rows.filter((row) => row.action === action)).toHaveLength(count);
      }
    });
    fc.assert(property, RUNS);
  });
});

describe('two files of one import', () => {
  it('lose no entry, in whichever order they come', () => {
    const property = fc.property(aCourt, ({ sources }) => {
      for (const order of [sources, sources.toReversed()]) {
        const files = order.map((source, at) => ({
          ...{ ...source, file: at, name: `file ${at}`, courtId: 'wawd' },
        }));
        const [group] = groupCases(files);
        if (group === undefined) throw new Error('Two files of one case are a group');
        const { kind, reading, entryKinds } = group;
        const plan = planCase(reading, null, aContext({ kind, entryKinds }));
        const after = applyPlan(plan, null);
        for (const source of sources) {
          const added = planOf(source, after).rows.filter(({ action }) => action === 'add');
          expect(added).toEqual([]);
        }
      }
    });
    fc.assert(property, RUNS);
  });
});

describe('minute entries of one day with one text', () => {
  it('are as many on record as the source shows, however often it is imported', () => {
    const aText = fc.constantFrom('', 'ORDER', 'Minute entry');
    const property = fc.property(fc.integer({ min: 1, max: 6 }), aText, aDay, (many, text, day) => {
      const row = anEntryReading({ number: null, text, filedOn: day });
      const entries = Array.from({ length: many }, () => row);
      const source = { kind: 'docket-report', reading: aCaseReading({ entries }) } as const;
      const once = recordAfter(source, null);
      expect(once.entries).toHaveLength(many);
      expect(recordAfter(source, once).entries).toHaveLength(many);
    });
    fc.assert(property);
  });
});
