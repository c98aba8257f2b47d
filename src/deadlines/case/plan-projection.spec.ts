import { planProjection } from './plan-projection.js';
import type { StandingRow } from './plan-projection.js';
import type { ProjectionContent, ProjectionRow } from './projection-row.js';

const STANDING: StandingRow = {
  ...{ id: 'a', key: 'frcp-4-m:1', digest: 'one', title: 'Serve the defendant' },
  ...{ due: '2021-04-12', status: 'open', sequence: 2, version: 5, removed: false },
};

type Said = Partial<Pick<ProjectionRow, 'title' | 'due' | 'status'>>;

const CONTENT = { body: {} as ProjectionContent['body'], warningCodes: [], sealed: false };

function fresh(said: Said = {}, digest = 'two'): ProjectionRow {
  const { key, title, due } = STANDING;
  return { key, title, due, status: 'open', digest, content: () => CONTENT, ...said };
}

const idOf = (key: string): string => `id of ${key}`;

describe('the plan for the stored deadlines of a case', () => {
  it('writes a deadline that is new, without a move', () => {
    const { written, moves } = planProjection([], [fresh()], null, idOf);
    const { key, digest } = fresh();
    const row = { ...CONTENT, id: idOf(key), key, digest, sequence: 0, version: 1 };
    expect(written).toEqual([row]);
    expect(moves).toEqual([]);
  });

  it('writes nothing for one that is as it was', () => {
    const same = planProjection([STANDING], [fresh({}, 'one')], null, idOf);
    expect(same).toEqual({ written: [], removed: [], moves: [] });
  });

  it.each([
    ['another date', { due: '2021-04-13' }, 3, 1],
    ['another standing', { status: 'done' }, 3, 1],
    ['no date any more', { due: null }, 3, 1],
    ['another title', { title: 'Serve all defendants' }, 3, 0],
    ['something no calendar shows', {}, 2, 0],
  ] as const)('gives one with %s another version', (_, said, sequence, moves) => {
    const plan = planProjection([STANDING], [fresh(said)], null, idOf);
    expect(plan.written).toMatchObject([{ sequence, version: 6 }]);
    expect(plan.moves).toHaveLength(moves);
  });

  it('tells from what to what it moved', () => {
    const { moves } = planProjection([STANDING], [fresh({ due: '2021-04-13' })], null, idOf);
    expect(moves).toEqual([
      {
        ...{ deadlineId: 'a', version: 6, fromStatus: 'open', toStatus: 'open' },
        ...{ fromDue: '2021-04-12', toDue: '2021-04-13' },
      },
    ]);
  });

  it('gives another version to one of which a person spoke, though nothing came of it', () => {
    const { written, moves } = planProjection([STANDING], [fresh({}, 'one')], STANDING.key, idOf);
    expect(written).toMatchObject([{ sequence: 2, version: 6 }]);
    expect(moves).toEqual([]);
  });

  it('marks one that no longer follows from the docket as removed, once', () => {
    const gone = planProjection([STANDING], [], null, idOf);
    expect(gone).toEqual({
      written: [],
      removed: [{ id: 'a', sequence: 3, version: 6 }],
      moves: [
        {
          ...{ deadlineId: 'a', version: 6, fromStatus: 'open', toStatus: null },
          ...{ fromDue: '2021-04-12', toDue: null },
        },
      ],
    });
    const still = planProjection([{ ...STANDING, removed: true }], [], null, idOf);
    expect(still).toEqual({ written: [], removed: [], moves: [] });
  });

  it('brings one back that follows again, even as it was', () => {
    const plan = planProjection([{ ...STANDING, removed: true }], [fresh({}, 'one')], null, idOf);
    expect(plan.written).toMatchObject([{ sequence: 3, version: 6 }]);
    expect(plan.moves).toMatchObject([{ fromStatus: null, fromDue: null, toStatus: 'open' }]);
  });
});
