import { ABBREVIATED, NUMBER_WORDS } from '../links/citing-words.js';
import type { EntryReference } from '../links/entry-reference.js';
import { wordBefore } from '../links/words-around.js';
import type { Segments } from '../segment-text.js';
import type { Sentence } from './ruling-verb.js';

const RELATED = /^\((?:re\b|related\b)/;

/**
 * The sentences of the principal words in which a court may rule, the last one with the group that names
 * the entries it concerns. A sentence also ends before the number of an entry: `12 Motion is DENIED. 14
 * Motion is GRANTED` are two.
 */
export function rulingSentences(
  { lower, sentences, parentheses, main }: Segments,
  references: readonly EntryReference[],
): readonly Sentence[] {
  const related = parentheses.findLast(
    ({ start }) => start >= main.end && RELATED.test(lower.slice(start, start + 10)),
  );
  const starts = references.filter((each) => startsSentence(lower, each)).map(({ start }) => start);
  const all: Sentence[] = [];
  let next = 0;
  for (const sentence of sentences) {
    const end = sentence === sentences.at(-1) ? (related?.end ?? sentence.end) : sentence.end;
    let { start } = sentence;
    for (; (starts[next] ?? end) < end; next += 1) {
      const stop = Math.max(start, starts[next] ?? end);
      all.push({ start, end: stop, lower: lower.slice(start, stop) });
      start = stop;
    }
    all.push({ start, end, lower: lower.slice(start, end) });
  }
  return all;
}

function startsSentence(lower: string, { start }: EntryReference): boolean {
  const { word, gap } = wordBefore(lower, start);
  return (
    /\.\s+\[?$/.test(gap) && !ABBREVIATED.has(word) && !NUMBER_WORDS.has(word) && word.length > 1
  );
}
