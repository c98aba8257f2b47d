import { CASE_RELATION_KINDS } from './case-relation-kinds.js';
import { decideRelation } from './decide-relation.js';
import type { Relation } from './decide-relation.js';

const REMOVED: Relation = { fromCaseId: 'federal', toCaseId: 'state', kind: 'removed-from' };

function codes(proposed: Relation, ...relations: readonly Relation[]): readonly string[] {
  return decideRelation(proposed, { exists: true, relations }).map(({ code }) => code);
}

function reversed({ fromCaseId, toCaseId, kind }: Relation): Relation {
  return { fromCaseId: toCaseId, toCaseId: fromCaseId, kind };
}

describe('a relation between two cases', () => {
  it.each(CASE_RELATION_KINDS)('may be %s', (kind) => {
    expect(codes({ ...REMOVED, kind })).toEqual([]);
  });

  it('may stand beside one of another kind', () => {
    expect(codes({ ...REMOVED, kind: 'remanded-to' }, REMOVED)).toEqual([]);
  });

  it('stands on record once', () => {
    expect(codes(REMOVED, REMOVED)).toEqual(['case-relation-taken']);
  });

  it('of a kind that reads one way may stand there in both directions', () => {
    expect(codes(reversed(REMOVED), REMOVED)).toEqual([]);
  });

  it.each(['related', 'consolidated-with'] as const)(
    'that is %s says the same read from either case, so the reverse is not recorded as well',
    (kind) => {
      const given = { ...REMOVED, kind };
      expect(codes(reversed(given), given)).toEqual(['case-relation-taken']);
    },
  );

  it('does not lead from a case to itself', () => {
    expect(codes({ ...REMOVED, toCaseId: 'federal' })).toEqual(['case-related-to-itself']);
  });

  it('does not lead to a case nobody has entered', () => {
    const refusals = decideRelation(REMOVED, { exists: false, relations: [] });
    expect(refusals).toEqual([
      {
        code: 'unknown-case',
        pointer: '/toCaseId',
        detail: 'toCaseId is state; permitted is the id of a case on record.',
      },
    ]);
  });
});
