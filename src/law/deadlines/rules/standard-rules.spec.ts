import { CA9, STANDARD_BOOK, WAWD } from '../../../../test/support/deadline-dockets.js';
import { checkRule } from '../check-rule.js';
import { bindsCourt } from '../rule-book.js';
import type { Rule } from '../rule.js';
import { STANDARD_RULES } from './standard-rules.js';

const COURTS = [WAWD, CA9];

/** The book an authority belongs to. */
function bookOf({ authority }: Rule): string {
  const books = ['Fed. R. Civ. P.', 'Fed. R. App. P.', '28 U.S.C.', 'W.D. Wash. LCR'];
  return books.find((book) => authority.startsWith(book)) ?? authority;
}

describe('the rules that come with Nunc', () => {
  it.each(STANDARD_RULES.map((rule) => [rule.id, rule.effectiveFrom, rule] as const))(
    '%s as of %s has an authority, a time in force, and an example that comes out',
    (_id, _from, rule) => {
      const court = COURTS.find(({ id }) => id === rule.example.courtId) ?? null;
      expect(checkRule(rule, court)).toEqual([]);
    },
  );

  it('are more than a hundred and sixty, of four books', () => {
    const books = new Map<string, Set<string>>();
    for (const rule of STANDARD_RULES) {
      books.set(bookOf(rule), (books.get(bookOf(rule)) ?? new Set()).add(rule.id));
    }
    expect([...books.keys()].toSorted()).toEqual([
      '28 U.S.C.',
      'Fed. R. App. P.',
      'Fed. R. Civ. P.',
      'W.D. Wash. LCR',
    ]);
    expect(STANDARD_BOOK.versions.size).toBeGreaterThan(160);
  });

  it('never have two versions in force on one day', () => {
    for (const versions of STANDARD_BOOK.versions.values()) {
      versions.slice(1).forEach((version, index) => {
        const earlier = versions[index];
        expect([version.id, (earlier?.effectiveTo ?? '9999') < version.effectiveFrom]).toEqual([
          version.id,
          true,
        ]);
      });
    }
  });

  it('name, where they follow or give way to another rule, one that there is', () => {
    for (const { id, trigger, suspension } of STANDARD_RULES) {
      for (const other of [trigger.after, suspension?.then]) {
        if (other !== undefined)
          expect([id, STANDARD_BOOK.versions.has(other)]).toEqual([id, true]);
      }
    }
  });

  it('leave the federal courts of appeals to their own rules', () => {
    expect(
      STANDARD_RULES.filter((rule) => bookOf(rule) === 'Fed. R. Civ. P.' && bindsCourt(rule, CA9)),
    ).toEqual([]);
  });
});
