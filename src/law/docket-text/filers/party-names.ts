import type { TextContext } from '../reading.js';
import { nextLetter } from './next-letter.js';

/** The parties of a case as a reading knows them. */
export type Parties = TextContext['parties'];

/** A party found in the text: where its name ends, its full stop and comma left out. */
export interface PartyAt {
  readonly id: string;
  readonly end: number;
}

interface FoldedParty {
  readonly id: string;
  readonly words: readonly string[];
}

/** Words that clerks write in two ways. */
const SAME: ReadonlyMap<string, string> = new Map(
  Object.entries({
    incorporated: 'inc',
    corporation: 'corp',
    company: 'co',
    limited: 'ltd',
    brothers: 'bros',
    association: 'assn',
  }),
);
/** Names of the same party: the docket says USA where the caption says United States of America. */
const UNITED_STATES = new Set([
  'usa',
  'us',
  'united states',
  'united states of america',
  'government',
  'govt',
  'united states government',
]);
const PLAIN = /^[a-z]+$/;
const MARKS = /[^\p{L}\p{N}&]/gu;
const OTHER_SPACE = /[^\S ]/;
const TOKEN = /[^\s()]{1,120}/y;
const SPACE = /\s{0,9}/y;
const MARKS_AT_END = '.,;:';
const LAST_MARKS = /[.,;:]{1,4}$/;
const KEEPS_STOP =
  /(?:^|[\s.])(?:inc|co|corp|ltd|jr|sr|bros|assn|esq|\p{L}|[a-z]\.[a-z](?:\.[a-z])?)\.$/iu;

/** A word as names are compared: without case and marks, `Incorporated` as `inc`. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return SAME.get(lower) ?? lower;
  const bare = lower.replaceAll('&amp;', '&').replace(MARKS, '');
  if (bare === '&') return 'and';
  return SAME.get(bare) ?? bare;
}

/** The folded words of a name: `The R & V Farms, Inc.` is `r and v farms inc`. */
export function foldName(name: string): readonly string[] {
  const said: string[] = [];
  for (const word of name.split(OTHER_SPACE.test(name) ? /\s+/ : ' ')) {
    const folded = foldWord(word);
    if (folded !== '') said.push(folded);
  }
  if (said[0] === 'the') said.shift();
  return said;
}

/** A name without the marks that end it: `SERB SA.` is `SERB SA`, `Marlow, Inc..` is `Marlow, Inc.`. */
export function withoutLastMarks(name: string): string {
  if (!MARKS_AT_END.includes(name.charAt(name.length - 1))) return name;
  const bare = name.replace(LAST_MARKS, '');
  const stopped = `${bare}.`;
  return name.startsWith(stopped) && KEEPS_STOP.test(stopped) ? stopped : bare;
}

const indexes = new WeakMap<Parties, ReadonlyMap<string, readonly FoldedParty[]>>();

/** The longest name of a party that is printed at `at`; null when none is. */
export function partyAt(text: string, at: number, end: number, parties: Parties): PartyAt | null {
  const first = tokenAt(text, at, end);
  if (first === null) return null;
  const word = foldWord(first.token);
  const second = word === 'the' ? tokenAt(text, first.end, end) : null;
  const start = second ?? first;
  const named = indexOf(parties).get(second === null ? word : foldWord(second.token));
  if (named === undefined) return null;
  for (const party of named) {
    const stop = endOfWords(text, start.start, end, party.words);
    if (stop !== null) return { id: party.id, end: stop };
  }
  return null;
}

/** The party that a folded name means, however it is written; null when none or the name is a role. */
export function partyOf(words: string, parties: Parties): string | null {
  const folded = UNITED_STATES.has(words) ? 'usa' : words;
  const named = (indexOf(parties).get(folded.split(' ')[0] ?? '') ?? []).find(
    (party) => party.words.join(' ') === folded,
  );
  if (named !== undefined) return named.id;
  const alone = parties.filter(({ role }) => role.toLowerCase() === folded);
  return alone.length === 1 ? (alone[0]?.id ?? null) : null;
}

function indexOf(parties: Parties): ReadonlyMap<string, readonly FoldedParty[]> {
  const known = indexes.get(parties);
  if (known !== undefined) return known;
  const index = new Map<string, FoldedParty[]>();
  for (const { id, name } of parties) {
    const words = foldName(name);
    for (const form of formsOf(words))
      index.set(form[0] ?? '', [...(index.get(form[0] ?? '') ?? []), { id, words: form }]);
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  indexes.set(parties, index);
  return index;
}

function formsOf(words: readonly string[]): readonly (readonly string[])[] {
  if (words.length === 0) return [];
  if (!UNITED_STATES.has(words.join(' '))) return [words];
  return [['usa'], ['united', 'states', 'of', 'america'], ['united', 'states']];
}

function endOfWords(
  text: string,
  at: number,
  end: number,
  words: readonly string[],
): number | null {
  let from = at;
  let last = at;
  let isClosed = false;
  for (const word of words) {
    const token = tokenAt(text, from, end);
    // A semicolon within ends the name before it.
    if (token === null || isClosed || foldWord(token.token) !== word) return null;
    isClosed = token.token.endsWith(';');
    last = token.start + withoutLastMarks(token.token).length;
    from = token.end;
  }
  return last;
}

function afterSpaces(text: string, at: number): number {
  SPACE.lastIndex = at;
  SPACE.test(text);
  return SPACE.lastIndex;
}

function tokenAt(
  text: string,
  at: number,
  end: number,
): { readonly token: string; readonly start: number; readonly end: number } | null {
  const start = nextLetter(text, at) ?? afterSpaces(text, at);
  if (start >= end) return null;
  TOKEN.lastIndex = start;
  const token = TOKEN.exec(text)?.[0].slice(0, end - start);
  if (token === undefined || token === '') return null;
  return { token, start, end: start + token.length };
}
