import { UNREAD_STATEMENTS } from '../law/readings/statements.js';
import type { EntryStatements } from '../law/readings/statements.js';
import { whatChanges } from './what-changes.js';

const MOTION: EntryStatements = {
  ...UNREAD_STATEMENTS,
  kind: 'filing',
  type: 'motion',
  facts: {
    filedBy: ['a'],
    reliefSought: [{ id: 'r', kind: 'seal', note: null }],
    closesCase: null,
  },
};

describe('what changes of an entry', () => {
  it('is nothing when it says the same, in whatever order a database hands it back', () => {
    const facts = Object.fromEntries(Object.entries(MOTION.facts).toReversed());
    const back = { ...MOTION, facts } as EntryStatements;
    expect(whatChanges(MOTION, back)).toEqual([]);
  });

  it('is its type, and each part that the reading has, when nobody had read it', () => {
    expect(whatChanges(UNREAD_STATEMENTS, MOTION)).toEqual(['type', 'requests', 'filers']);
  });

  it.each([
    ['sealed', { sealed: true }],
    ['links', { relations: [{ to: 'b', kind: 'supports', position: null }] }],
    ['deadlines', { deadlines: [{ what: 'Discovery', on: '2021-04-01', at: null }] }],
    ['end of case', { facts: { ...MOTION.facts, closesCase: 'settled' } }],
  ] as readonly (readonly [string, Partial<EntryStatements>])[])('may be its %s', (part, to) => {
    expect(whatChanges(MOTION, { ...MOTION, ...to })).toEqual([part]);
  });
});
