import { isReliefKind } from '../../docket/relief-kinds.js';
import type { ReliefKind } from '../../docket/relief-kinds.js';
import { phraseAt, refined } from '../reliefs/phrase-index.js';
import { phraseFrom } from '../reliefs/request-phrases.js';
import { requestWords, wordAt } from '../reliefs/request-words.js';
import type { Segments } from '../segment-text.js';
import type { Span } from '../span.js';

const REQUESTS = new Set(['motion', 'application', 'petition', 'request', 'one']);
const LEADS = new Set(['for', 'to', 'seeking', 'requesting', 'of']);
const BEFORE_REQUEST = 3;

/**
 * The kind of relief that words name at their start: `motion for preliminary injunction`, `one to dismiss`,
 * `summary judgment motion`. Null where they name none of the list.
 */
export function kindNamed(
  segments: Segments,
  part: Span,
): { readonly kind: ReliefKind; readonly end: number } | null {
  const words = requestWords(segments, part);
  const first = phraseAt(words, 0);
  const named = first !== null && REQUESTS.has(wordAt(words, first.end)) ? first : null;
  const found = named ?? afterRequest();
  if (found === null) return null;
  const kind = refined(found, words, found.end);
  const end = words[found.end - 1]?.end;
  return end === undefined || !isReliefKind(kind) ? null : { kind, end };

  function afterRequest(): ReturnType<typeof phraseFrom> {
    const at = words.findIndex(({ word }) => REQUESTS.has(word));
    if (at === -1 || at > BEFORE_REQUEST || !LEADS.has(wordAt(words, at + 1))) return null;
    return phraseFrom(words, at + 2, words.length);
  }
}
