import { aCase, aCaseFile, aFiling, aRuling, told } from '../../../test/support/law-builders.js';
import { civilDate } from '../calendar/civil-date.js';
import { decideAmendment } from './decide-amendment.js';
import { decideEntry } from './decide-entry.js';
import type { EntryDraft } from './decide-entry.js';
import type { RelationKind } from './outcomes.js';
import type { Decision } from './refusals.js';

const motion = aFiling().on('2021-02-01');
const undated = aFiling().undated();
const file = aCaseFile(aCase().with(motion, undated));

const DRAFT: EntryDraft = {
  kind: 'filing',
  type: 'response',
  number: 7,
  filedOn: civilDate('2021-02-08'),
  filedAtDay: null,
  proposed: false,
  relations: [],
};
const relating = (to: string, kind: RelationKind): Partial<EntryDraft> => ({
  relations: [
    { to: motion.id, kind: 'concerns', position: null },
    { to, kind, position: 'opposes' },
  ],
});
const on = (day: string): Partial<EntryDraft> => ({ filedOn: civilDate(day) });

describe('an entry of a case filed on 11 January, made by hand on 2 March 2021,', () => {
  it.each<[string, Partial<EntryDraft>, string]>([
    ['filed in between', {}, 'allowed'],
    ['filed on the first day', on('2021-01-11'), 'allowed'],
    ['filed today', on('2021-03-02'), 'allowed'],
    ['filed the day before the case', on('2021-01-10'), 'filed-before-case /filedOn'],
    ['filed tomorrow', on('2021-03-03'), 'filed-in-the-future /filedOn'],
    ['filed at an hour of that day', { filedAtDay: DRAFT.filedOn }, 'allowed'],
    [
      'filed at an hour of another day',
      { filedAtDay: civilDate('2021-02-09') },
      'filed-on-another-day /filedAt',
    ],
    ['a motion that is a ruling', { kind: 'ruling', type: 'motion' }, 'type-of-another-kind /type'],
    [
      'a ruling that is only proposed',
      { kind: 'ruling', type: 'order', proposed: true },
      'proposed-ruling /proposed',
    ],
    ['a filing that nobody has read', { type: 'unread' }, 'type-of-another-kind /type'],
    ['responding to an earlier entry', relating(motion.id, 'responds-to'), 'allowed'],
    ['responding to an undated entry', relating(undated.id, 'responds-to'), 'allowed'],
    [
      'concerning an entry of another case',
      relating('gone', 'concerns'),
      'entry-not-in-case /relations/1/to',
    ],
    [
      'responding to a later entry',
      { ...on('2021-01-31'), ...relating(motion.id, 'responds-to') },
      'answers-a-later-entry /relations/1/to',
    ],
    [
      'replying to a later entry',
      { ...on('2021-01-31'), ...relating(motion.id, 'replies-to') },
      'answers-a-later-entry /relations/1/to',
    ],
    [
      'supporting a later entry',
      { ...on('2021-01-31'), ...relating(motion.id, 'supports') },
      'allowed',
    ],
    [
      'answering on the same day',
      { ...on('2021-02-01'), ...relating(motion.id, 'responds-to') },
      'allowed',
    ],
  ])('%s', (_, change, expected) => {
    expect(told(decideEntry(file, { ...DRAFT, ...change }))).toBe(expected);
  });

  it.each([
    ['a number that another entry bears', 7, 'number-taken /number'],
    ['no number', null, 'allowed'],
  ])('with %s', (_, number, expected) => {
    const taken = aCaseFile(aCase(), { numberTaken: true });
    expect(told(decideEntry(taken, { ...DRAFT, number }))).toBe(expected);
  });

  it('is told what was given and what is permitted', () => {
    const decision = decideEntry(file, { ...DRAFT, ...on('2021-03-03') });
    expect(decision).toMatchObject({
      refusal: {
        detail: "2021-03-03 is in the future: today is 2021-03-02 in the court's time zone.",
      },
    });
  });
});

describe('a correction', () => {
  const early = { ...DRAFT, ...on('2020-12-01'), ...relating('gone', 'concerns') };

  function corrected(...changes: readonly string[]): Decision {
    const taken = aCaseFile(aCase().with(motion), { numberTaken: true });
    return decideAmendment(taken, { draft: early, changes: new Set(changes), losesDetails: false });
  }

  it.each([
    ['the words alone', ['text'], 'allowed'],
    ['the day', ['filedOn'], 'filed-before-case /filedOn'],
    ['the hour', ['filedAt'], 'filed-before-case /filedOn'],
    ['the number', ['number'], 'number-taken /number'],
    ['what it relates to', ['relations'], 'entry-not-in-case /relations/1/to'],
  ])('of an irregular entry is asked about what it touches: %s', (_, changes, expected) => {
    expect(told(corrected(...changes))).toBe(expected);
  });

  it('may relate an undated entry', () => {
    const draft = { ...DRAFT, filedOn: null, ...relating(motion.id, 'responds-to') };
    const amendment = { draft, changes: new Set(['relations', 'filedOn']), losesDetails: false };
    expect(told(decideAmendment(file, amendment))).toBe('allowed');
  });

  it('does not take the details of its kind from an entry', () => {
    const draft = { ...DRAFT, kind: 'ruling', type: 'order' } as const;
    const amendment = { draft, changes: new Set(['kind', 'type']), losesDetails: true };
    expect(told(decideAmendment(file, amendment))).toBe('has-details /kind');
  });

  it('of the kind has to say a type of that kind', () => {
    const draft = { ...DRAFT, kind: aRuling().entry.kind };
    const amendment = { draft, changes: new Set(['kind']), losesDetails: false };
    expect(told(decideAmendment(file, amendment))).toBe('type-of-another-kind /type');
  });
});
