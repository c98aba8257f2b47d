import { UNSAID_ENTRY } from '../snapshot/entry-reading.js';
import { kindOf } from './entry-kind.js';
import type { ReadKind } from './entry-kind.js';

describe('what an entry is', () => {
  const named = (namedKind: string | null, namedType: string | null): ReadKind =>
    kindOf({ ...UNSAID_ENTRY, text: 'MOTION to Dismiss', namedKind, namedType });

  it('is unread, unless the source names it in Nunc’s own words', () => {
    expect(named(null, null)).toEqual({ kind: 'unread', type: 'unread' });
    expect(named(null, 'motion')).toEqual({ kind: 'filing', type: 'motion' });
    expect(named('ruling', 'order')).toEqual({ kind: 'ruling', type: 'order' });
  });

  it('is unread where the words are unknown or do not go together', () => {
    expect(named('ruling', 'motion').kind).toBe('unread');
    expect(named(null, 'Motion to Dismiss').kind).toBe('unread');
    expect(named('filing', null).kind).toBe('unread');
  });
});
