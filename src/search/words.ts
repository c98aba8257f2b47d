import type { Parameters } from '../platform/database/parameters.js';

/** In how many words one may search at once: each is looked up by itself. */
export const MOST_WORDS = 10;
export const MOST_CHARACTERS = 200;

/** The words of a text: what stands between white space. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

/** Whether `text` is short enough, in characters and in words, to be searched for. */
export function isSearchable(text: string): boolean {
  return Array.from(text).length <= MOST_CHARACTERS && wordsOf(text).length <= MOST_WORDS;
}

/** What `isSearchable` permits, to stand after "permitted is". */
export const SEARCHABLE = `text of 1 to ${MOST_CHARACTERS} characters and at most ${MOST_WORDS} words`;

const WITH_INDEX = /[\p{L}\p{N}]{3}/u;

/** Whether the indexes over three characters at a time help to find `word`. */
export function hasIndexedWord(word: string): boolean {
  return WITH_INDEX.test(word);
}

/** SQL: a pattern for LIKE that fits each text in lower case which holds `word`, in whatever case it was given. */
export function patternOf(word: string, parameters: Parameters): string {
  return `lower(${parameters.add(containing(word), 'text')} COLLATE "und-x-icu") COLLATE "C"`;
}

/** A pattern for LIKE that fits every text which holds `word` as it stands: `%`, `_` and `\` mean themselves. */
export function containing(word: string): string {
  return `%${word.replace(/[\\%_]/g, '\\$&')}%`;
}
