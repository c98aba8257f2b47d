const WORD = /[\p{L}\p{N}'&]+/gu;
const LONGEST_ROLE = 4;
const LONGEST_NAME = 3;

/** The words by which a name is known in running text: the first three, in small letters. */
export function nameWords(name: string): string {
  return wordsIn(name).slice(0, LONGEST_NAME).join(' ');
}

/** The words of a role: `third party defendant`. */
export function roleWords(role: string): string {
  return wordsIn(role).join(' ');
}

/** A role and a name as one text, fit for a set. */
export function rolePair(role: string, name: string): string {
  return `${roleWords(role)}\n${nameWords(name)}`;
}

/**
 * How often each of `wanted` (pairs of a role and a name) stands in the texts as "Defendant Harbor Books". Goes through
 * the texts once, however many parties are asked for.
 */
export function countMentions(
  texts: readonly string[],
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const roles = new Set([...wanted].map((pair) => pair.split('\n')[0] ?? ''));
  for (const text of texts) {
    const words = wordsIn(text);
    for (let at = 0; at < words.length; at += 1)
      countAt(words, at, roles, (pair) => {
        if (wanted.has(pair)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
      });
  }
  return counts;
}

/** The pairs that a role beginning at a word makes with the one, two or three words behind it. */
function countAt(
  words: readonly string[],
  at: number,
  roles: ReadonlySet<string>,
  count: (pair: string) => void,
): void {
  for (let length = 1; length <= LONGEST_ROLE; length += 1) {
    const printed = words.slice(at, at + length).join(' ');
    const role = roles.has(printed) ? printed : printed.replace(/s$/, '');
    if (!roles.has(role)) continue;
    const from = at + length;
    for (let name = 1; name <= LONGEST_NAME && from + name <= words.length; name += 1) {
      count(`${role}\n${words.slice(from, from + name).join(' ')}`);
    }
  }
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().replaceAll('(s)', '').match(WORD) ?? [];
}
