import type { EntryType } from '../../docket/entry-types.js';
import { usualAct } from './draft.js';
import type { Draft } from './draft.js';
import type { EntryFacts } from './entry-facts.js';

/** What an entry without known opening words is taken for, by what its text says anywhere. */
const ANYWHERE: readonly (readonly [RegExp, EntryType, string])[] = [
  [
    /\b(?:hearing|conference|trial|proceedings?)\b[^.]{0,60}\bheld\b/,
    'minute-entry',
    'hearing-held',
  ],
  [/\b(?:hearing|conference|trial)\b[^.]{0,60}\b(?:re)?set\b/, 'hearing-notice', 'hearing-set'],
  [/\b(?:re)?assigned to\b/, 'case-assignment', 'assigned'],
  [/\bdue by\b|\bdeadlines?\b/, 'deadline-entry', 'due-by'],
  [/\bfiled by\b|\bby (?:plaintiff|defendant)/, 'other-paper', 'filed-by'],
];

/** The draft of an entry that begins with no words of the vocabularies; never sure. */
export function withoutOpening(facts: EntryFacts): Draft {
  const [type, rule] = guess(facts);
  return {
    type,
    act: usualAct(type),
    rule,
    sure: false,
    family: null,
    words: '',
    found: null,
    rest: facts.main,
  };
}

function guess({ main, signed, textOnly, user }: EntryFacts): readonly [EntryType, string] {
  if (signed) return textOnly ? ['text-order', 'signed-by-judge'] : ['order', 'signed-by-judge'];
  const said = ANYWHERE.find(([words]) => words.test(main));
  if (said !== undefined) return [said[1], said[2]];
  return user === 'name' ? ['other-paper', 'user-named'] : ['other-clerk', 'nothing-known'];
}
