import { DOCUMENT_WORDS } from './document-words.js';
import type { EntryReference } from './entry-reference.js';

/** `Second Amended Chapter 13 Plan`; not `Objection to Amended Plan`. */
const AMENDED =
  /^(?:(?!(?:to|re|of|on|for|regarding|in)\b)\S+ ){0,3}\(?(?:amended|corrected|revised|substituted|modified)(?:\/\w+)? ((?:[\w'’-]+ ?){1,8})/;
/** Papers of a bankruptcy case that are amended again and again. */
const PAPERS = new Set(['plan', 'schedules', 'matrix', 'statements']);
const EMPTY = new Set(['from', 'with', 'that', 'this']);
const LONGEST_TITLE = 250;

/**
 * Whether a heading names the paper it amends as the title after a number does: `Amended Chapter 13 Plan` and
 * `3 Chapter 13 Plan`, `AMENDED MOTION to Compel` and `12 MOTION to Compel`. A motion must also ask the same.
 */
export function isSameAmended(heading: string, { end }: EntryReference, lower: string): boolean {
  const { words, at } = amendedWords(heading);
  const noun = words[at];
  if (noun === undefined) return false;
  const title = lower.slice(end, end + LONGEST_TITLE);
  if (!title.includes(noun)) return false;
  return noun !== 'motion' || asksSame(words.slice(at + 1), title);
}

/** Whether the paper that is amended is called by the word after the number: `AMENDED EXHIBIT LIST re 12 Exhibit List`. */
export function isAmendedSelf(heading: string, { title }: EntryReference): boolean {
  const { words, at } = amendedWords(heading);
  return title !== null && words[at] === title.word;
}

/** The words after "amended", and the place of the first that names a paper. */
function amendedWords(heading: string): { readonly words: readonly string[]; readonly at: number } {
  const words = (AMENDED.exec(heading)?.[1] ?? '').split(' ');
  return { words, at: words.findIndex((word) => DOCUMENT_WORDS.has(word) || PAPERS.has(word)) };
}

function asksSame(words: readonly string[], title: string): boolean {
  const end = words.indexOf('re');
  const purpose = end === -1 ? words : words.slice(0, end);
  const [asked] = purpose.filter((word) => word.length > 3 && !EMPTY.has(word));
  return asked === undefined ? end !== -1 : title.includes(asked);
}
