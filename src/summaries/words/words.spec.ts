import { civilDate } from '../../law/calendar/civil-date.js';
import { RELIEF_KINDS } from '../../law/docket/relief-kinds.js';
import { PARTY_ROLES } from '../../law/parties/party-roles.js';
import type { HearingFacts } from '../case-facts.js';
import { inSentence } from './claim-title.js';
import { hearingMode, hearingName, hearingTime, isCalledOff } from './hearing-words.js';
import { counted, listed, listedUpTo } from './lists.js';
import { reliefWords } from './relief-words.js';
import { roleWords } from './role-words.js';

const hearing = (given: Partial<HearingFacts>): HearingFacts => ({
  what: '',
  on: civilDate('2021-01-14'),
  at: null,
  mode: null,
  outcome: null,
  ...given,
});

describe('lists and numbers', () => {
  it.each([
    [['Parler LLC'], 'Parler LLC'],
    [['Parler LLC', 'Amazon Web Services, Inc.'], 'Parler LLC and Amazon Web Services, Inc.'],
    [['A', 'B', 'C'], 'A, B, and C'],
    [['A, Inc.', 'B', 'C'], 'A, Inc.; B; and C'],
  ])('lists %j', (items, words) => {
    expect(listed(items)).toBe(words);
  });

  it('counts those it does not name, and never one alone', () => {
    expect(listedUpTo(2, ['A', 'B', 'C'])).toBe('A, B, and C');
    expect(listedUpTo(2, ['A', 'B', 'C', 'D'])).toBe('A, B, and 2 others');
  });

  it('writes numbers in words up to ten', () => {
    expect(counted(1, 'day')).toBe('one day');
    expect(counted(10, 'entry', 'entries')).toBe('ten entries');
    expect(counted(1234, 'day')).toBe('1,234 days');
  });
});

describe('hearings', () => {
  it.each([
    ['Motion Hearing', 'a motion hearing'],
    ['Initial conference', 'an initial conference'],
    ['Oral Argument', 'oral argument'],
    ['oral argument on the motion', 'oral argument on the motion'],
    ['Markman Hearing', 'a Markman hearing'],
    ['All pending motions; see Dkt. 4', 'a hearing (“All pending motions; see Dkt. 4”)'],
    ['Hearing on TRO', 'a hearing (“Hearing on TRO”)'],
    [' ', 'a hearing'],
  ])('calls %j by its name', (what, words) => {
    expect(hearingName(hearing({ what }))).toBe(words);
  });

  it.each([
    ['10:00', 'January 14, 2021, at 10:00 a.m.'],
    ['00:30', 'January 14, 2021, at 12:30 a.m.'],
    ['12:00', 'January 14, 2021, at 12:00 p.m.'],
    ['2021-01-14T13:30:00-08:00', 'January 14, 2021, at 1:30 p.m.'],
    ['2021-01-14T18:00:00Z', 'January 14, 2021'],
    ['2021-01-14T18:00:00+00:00', 'January 14, 2021'],
    [null, 'January 14, 2021'],
  ])('gives the time %j only where it is the court’s own', (at, words) => {
    expect(hearingTime(hearing({ at }))).toBe(words);
  });

  it('says how people attend', () => {
    expect(hearingMode(hearing({ mode: 'Videoconference' }))).toBe(' by video');
    expect(hearingMode(hearing({ mode: 'telephone conference' }))).toBe(' by telephone');
    expect(hearingMode(hearing({ mode: 'Zoom for Government' }))).toBe(' (Zoom for Government)');
    expect(hearingMode(hearing({}))).toBe('');
  });

  it('knows a hearing that will not take place', () => {
    expect(isCalledOff(hearing({ outcome: 'Vacated' }))).toBe(true);
    expect(isCalledOff(hearing({ outcome: 'held' }))).toBe(false);
  });
});

describe('names of claims, requests and roles', () => {
  it.each([
    ['Breach of contract', 'breach of contract'],
    ['Sherman Act § 1', 'Sherman Act § 1'],
    ['RICO conspiracy', 'RICO conspiracy'],
    ['', 'a cause of action without a title'],
  ])('writes the claim %j inside a sentence', (title, words) => {
    expect(inSentence(title)).toBe(words);
  });

  it.each(RELIEF_KINDS)('has words without code marks for a request of the kind %s', (kind) => {
    expect(reliefWords(kind)).toMatch(/^[a-z’ ]+$/u);
  });

  it('quotes a request of no known kind', () => {
    expect(reliefWords('other:letters rogatory')).toBe('“letters rogatory”');
  });

  it.each(PARTY_ROLES)('has a singular and a plural for the role %s', (role) => {
    expect(roleWords(role, true)).not.toBe(roleWords(role, false));
    expect(roleWords(role, false)).not.toBe('');
  });
});
