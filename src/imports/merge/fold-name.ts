/** Ways to write one thing in a name, in words without punctuation; the longer first. */
const SPELLINGS: readonly (readonly [words: string, folded: string])[] = [
  ['united states of america', 'us'],
  ['united states', 'us'],
  ['u s a', 'us'],
  ['u s', 'us'],
  ['usa', 'us'],
  ['limited liability limited partnership', 'lllp'],
  ['limited liability company', 'llc'],
  ['limited liability co', 'llc'],
  ['limited liability partnership', 'llp'],
  ['l l c', 'llc'],
  ['l l p', 'llp'],
  ['l l l p', 'lllp'],
  ['p l l c', 'pllc'],
  ['limited partnership', 'lp'],
  ['l p', 'lp'],
  ['professional corporation', 'pc'],
  ['p c', 'pc'],
  ['national association', 'na'],
  ['n a', 'na'],
  ['incorporated', 'inc'],
  ['corporation', 'corp'],
  ['company', 'co'],
  ['limited', 'ltd'],
];
const SPELLING_OF: ReadonlyMap<string, string> = new Map(SPELLINGS);
const LONGEST = 5;
const FIRST_WORDS = new Set(SPELLINGS.map(([words]) => words.split(' ')[0] ?? ''));

/**
 * What all printings of one party's name share: case, accents, punctuation, white space, a leading "The" and the
 * spelling of what kind of company it is are no difference. A name of signs alone is itself.
 *
 * @example foldName('The Parler Company, L.L.C.') // 'parler co llc'
 */
export function foldName(name: string): string {
  const words = nameWords(name);
  const [first] = words;
  const named = first === 'the' && words.length > 1 ? words.slice(1) : words;
  return spelled(named).join(' ') || name.trim().toLowerCase();
}

/** What all printings of a person's name share. `Jr.` and the like count: a father and a son are two. */
export function foldPerson(name: string): string {
  return nameWords(name).join(' ') || name.trim().toLowerCase();
}

const GENERATIONS = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'v']);

/**
 * Whether two printings can be one judge's name: the same surname, and no given name against another. `Barbara J.
 * Rothstein`, `B. Rothstein` and `Rothstein` can be.
 */
export function sameJudge(one: string, other: string): boolean {
  const [a, b] = [judgeWords(one), judgeWords(other)];
  if (a.surname !== b.surname || a.surname === undefined) return false;
  const [first, second] = [a.given[0], b.given[0]];
  if (first === undefined || second === undefined) return true;
  return first.startsWith(second) || second.startsWith(first);
}

function judgeWords(name: string): {
  readonly given: readonly string[];
  readonly surname: string | undefined;
} {
  const words = nameWords(name).filter((word) => !GENERATIONS.has(word));
  return { given: words.slice(0, -1), surname: words.at(-1) };
}

function nameWords(name: string): string[] {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[.'’‘`]/gu, '')
    .replace(/&/g, ' and ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** The words with every run of them that has a common spelling in that spelling, from left to right. */
function spelled(words: readonly string[]): string[] {
  const folded: string[] = [];
  for (let at = 0; at < words.length;) {
    const length = spellingAt(words, at);
    const run = words.slice(at, at + length).join(' ');
    folded.push(SPELLING_OF.get(run) ?? run);
    at += length;
  }
  return folded;
}

function spellingAt(words: readonly string[], at: number): number {
  if (!FIRST_WORDS.has(words[at] ?? '')) return 1;
  for (let length = Math.min(LONGEST, words.length - at); length > 1; length -= 1) {
    if (SPELLING_OF.has(words.slice(at, at + length).join(' '))) return length;
  }
  return 1;
}
