import type { ReliefKind } from '../../docket/relief-kinds.js';
import { CIVIL_RELIEFS } from './civil-reliefs.js';
import { CRIMINAL_RELIEFS } from './criminal-reliefs.js';
import { JUDGMENT_RELIEFS } from './judgment-reliefs.js';
import type { ReliefRow } from './relief-row.js';
import type { RequestWord } from './request-words.js';
import { REFINEMENTS, UNLISTED_RELIEFS } from './unlisted-reliefs.js';

/** Every row of phrases. */
export const RELIEF_ROWS: readonly ReliefRow[] = [
  ...CIVIL_RELIEFS,
  ...JUDGMENT_RELIEFS,
  ...CRIMINAL_RELIEFS,
  ...UNLISTED_RELIEFS,
];

/** A phrase found among the words of a request, by place: `end` excluded. */
export interface FoundPhrase {
  readonly kind: ReliefKind | 'other';
  readonly from: number;
  readonly end: number;
  readonly phrase: string;
}

interface Phrase {
  readonly words: readonly string[];
  readonly kind: ReliefKind | 'other';
}

const BY_FIRST_WORD = indexed(
  RELIEF_ROWS.flatMap(({ kind, phrases }) => phrases.split(', ').map((words) => ({ words, kind }))),
);
const REFINED = REFINEMENTS.map(({ of, to, first, phrases }) => ({
  of,
  to,
  first: first ?? null,
  phrases: phrases.split(', ').map((phrase) => phrase.split(' ')),
}));

function indexed(
  phrases: readonly { readonly words: string; readonly kind: ReliefKind | 'other' }[],
): ReadonlyMap<string, readonly Phrase[]> {
  const index = new Map<string, Phrase[]>();
  for (const { words, kind } of phrases) {
    const phrase = { words: words.split(' '), kind };
    const first = phrase.words[0] ?? '';
    const others = index.get(first);
    if (others === undefined) index.set(first, [phrase]);
    else others.push(phrase);
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** The longest phrase that begins at a word; numbers of other entries within it are passed over. */
export function phraseAt(words: readonly RequestWord[], at: number): FoundPhrase | null {
  for (const { words: phrase, kind } of BY_FIRST_WORD.get(words[at]?.word ?? '') ?? []) {
    const end = endOf(words, at, phrase);
    if (end !== null) return { kind, from: at, end, phrase: phrase.join(' ') };
  }
  return null;
}

/** What later words of the request, up to `end`, make of a kind: leave to file `under seal` is sealing. */
export function refined(
  found: FoundPhrase,
  words: readonly RequestWord[],
  end: number,
): ReliefKind | 'other' {
  for (const { of, to, first, phrases } of REFINED) {
    if (of !== found.kind || first?.includes(words[found.from]?.word ?? '') === false) continue;
    for (let at = found.from; at < end; at += 1) {
      if (phrases.some((phrase) => endOf(words, at, phrase) !== null)) return to;
    }
  }
  return found.kind;
}

function endOf(
  words: readonly RequestWord[],
  at: number,
  phrase: readonly string[],
): number | null {
  let from = at;
  for (const [index, word] of phrase.entries()) {
    if (index > 0) {
      while (words[from]?.word !== word && /^\d{1,4}$/.test(words[from]?.word ?? '')) from += 1;
    }
    if (words[from]?.word !== word) return null;
    from += 1;
  }
  return from;
}
