import { wordAt, type Word } from './clause-words.js';
import { DAY_CUES, type CueMeaning } from './day-cues.js';

/** A phrase right before a day that says what it is; `before` counts the words that come before the phrase. */
export interface FoundCue {
  readonly cue: CueMeaning;
  readonly by: string;
  readonly before: number;
}

interface Phrase {
  readonly by: string;
  readonly words: readonly string[];
  readonly cue: CueMeaning;
}

/** The phrases by their last word, the longest first. */
const PHRASES = byLastWord(
  Object.entries(DAY_CUES).map(([by, cue]) => ({ by, cue, words: by.split(' ') })),
);

function byLastWord(phrases: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> {
  const index = new Map<string, Phrase[]>();
  for (const phrase of phrases.toSorted((a, b) => b.words.length - a.words.length)) {
    const last = phrase.words.at(-1) ?? '';
    index.set(last, [...(index.get(last) ?? []), phrase]);
  }
  return index;
}

/** The longest phrase that ends before the place `end`; null where none does. */
export function cueBefore(words: readonly Word[], end: number): FoundCue | null {
  const phrases = PHRASES.get(wordAt(words, end - 1));
  const found = phrases?.find((phrase) => endsAt(words, end, phrase.words));
  if (found === undefined) return null;
  return { cue: found.cue, by: found.by, before: end - found.words.length };
}

function endsAt(words: readonly Word[], end: number, phrase: readonly string[]): boolean {
  const start = end - phrase.length;
  return start >= 0 && phrase.every((word, index) => wordAt(words, start + index) === word);
}
