import { CASE_RELATION_KINDS, RELATION_DIRECTIONS } from '../../law/cases/case-relation-kinds.js';
import {
  CASE_OUTCOMES,
  CLAIM_STATUSES,
  FINDING_OUTCOMES,
  POSITIONS,
  RELATION_KINDS,
  RELIEF_STATUSES,
} from '../../law/docket/outcomes.js';
import { RELIEF_KINDS } from '../../law/docket/relief-kinds.js';
import { COUNSEL_ROLES } from '../../law/parties/counsel-roles.js';
import { caseOutcomeWords, toldClaim, toldFinding, toldOutcome } from './outcome-words.js';
import { counselRoleWords } from './party-words.js';
import { count } from './plain-words.js';
import { caseRelationWords, positionWords, relationWords } from './relation-words.js';
import { reliefName } from './relief-words.js';

describe('the words of the pages', () => {
  it('never print a code', () => {
    const words = [
      ...RELIEF_STATUSES.map((status) => toldOutcome(status).words),
      ...CLAIM_STATUSES.map((status) => toldClaim(status).words),
      ...FINDING_OUTCOMES.map((outcome) => toldFinding(outcome).words),
      ...CASE_OUTCOMES.map(caseOutcomeWords),
      ...RELIEF_KINDS.map(reliefName),
      ...POSITIONS.map(positionWords),
      ...RELATION_KINDS.flatMap((kind) => [
        relationWords(kind, 'forward'),
        relationWords(kind, 'backward'),
      ]),
      ...CASE_RELATION_KINDS.flatMap((kind) =>
        RELATION_DIRECTIONS.map((direction) => caseRelationWords(kind, direction)),
      ),
      ...counselRoleWords(COUNSEL_ROLES),
    ];
    expect(words.filter((text) => !/^[\p{L}“].*[\p{L}.)”]$/u.test(text))).toEqual([]);
    expect(words.filter((text) => /[a-z]-[a-z]/.test(text))).toEqual([]);
  });

  it('tell the findings of a court apart by their polarity', () => {
    expect(FINDING_OUTCOMES.map((outcome) => toldFinding(outcome).words)).toEqual([
      'met',
      'not met',
      'not reached',
      'mixed',
    ]);
  });

  it('name a request without its article', () => {
    expect(reliefName('preliminary-injunction')).toBe('preliminary injunction');
    expect(reliefName('attorney-fees')).toBe('attorney’s fees');
    expect(reliefName('other:leave to depose the clerk')).toBe('“leave to depose the clerk”');
  });

  it('leave out roles of counsel that say nothing', () => {
    expect(counselRoleWords(['lead', 'active', 'unknown', 'other'])).toEqual(['lead attorney']);
  });

  it.each([
    [0, '0 days'],
    [1, '1 day'],
    [2138, '2,138 days'],
  ])('count %d as %s', (n, words) => {
    expect(count(n, 'day', 'days')).toBe(words);
  });
});
