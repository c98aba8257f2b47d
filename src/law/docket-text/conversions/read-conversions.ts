import { typeFits } from '../../docket/entry-types.js';
import type { ReliefKind } from '../../docket/relief-kinds.js';
import type { CitingEntry } from '../dispositions/citing-entry.js';
import { REQUEST_WORDS } from '../links/document-words.js';
import type { EntryReference } from '../links/entry-reference.js';
import { priorEntry } from '../links/known-numbers.js';
import type { Read, ReadConversion } from '../reading.js';
import type { Span } from '../span.js';
import { CONVERTING, isDone, isPassive, LEADING_TO_KIND, MAY_CONVERT } from './converting-words.js';
import { kindNamed } from './kind-named.js';

/** A request in words: without a number, something of the kind must be named to be converted. */
const OBJECT = /\b(?:motions?|applications?|petitions?|requests?|letters?|it|same|filing)\b/;
const FARTHEST = 250;
/** No entry has so many such words; one that does is not read further. */
const MOST = 40;

/**
 * The requests that a court takes for requests of another kind: 2, into a preliminary injunction, for `The Court
 * converts 2 Motion for TRO to a motion for preliminary injunction`. Only into a kind of the list, and only what
 * the court does: a report recommends, a party asks.
 */
export function readConversions(entry: CitingEntry): readonly Read<ReadConversion>[] {
  const { segments, type } = entry;
  if (!typeFits('ruling', type) || type === 'report-and-recommendation') return [];
  if (!MAY_CONVERT.test(segments.lower)) return [];
  const read = new Map<string, Read<ReadConversion>>();
  let left = MOST;
  for (const sentence of segments.sentences) {
    const words = segments.lower.slice(sentence.start, sentence.end);
    for (const match of words.matchAll(CONVERTING)) {
      if (left === 0) return [...read.values()];
      left -= 1;
      const conversion = conversionAt(entry, sentence, match[0], sentence.start + match.index);
      if (conversion === null) continue;
      const key = `${conversion.value.to ?? ''} ${conversion.value.into}`;
      if (!read.has(key)) read.set(key, conversion);
    }
  }
  return [...read.values()];
}

function conversionAt(
  entry: CitingEntry,
  sentence: Span,
  verb: string,
  start: number,
): Read<ReadConversion> | null {
  const { lower } = entry.segments;
  const before = lower.slice(sentence.start, start);
  if (!isDone(before)) return null;
  const kind = kindAfter(entry, { start: start + verb.length, end: sentence.end });
  if (kind === null) return null;
  const object = isPassive(verb, before)
    ? { start: sentence.start, end: start }
    : { start, end: kind.start };
  const found = converted(entry, object);
  if (found === null || isSame(entry, found.to, kind.into)) return null;
  const { to, sure } = found;
  const evidence = {
    start: Math.min(found.start, start),
    ...{ end: kind.end, rule: 'conversion', sure },
  };
  return { value: { to, into: kind.into }, evidence };
}

interface KindAfter extends Span {
  readonly into: ReliefKind;
}

/** The kind that the words after the verb lead to: `to a motion for preliminary injunction`. */
function kindAfter({ segments }: CitingEntry, part: Span): KindAfter | null {
  const rest = segments.lower.slice(part.start, Math.min(part.end, part.start + FARTHEST));
  for (const match of rest.matchAll(LEADING_TO_KIND)) {
    if (rest.slice(0, match.index).includes(';')) return null;
    const start = part.start + match.index;
    const named = kindNamed(segments, { start: start + match[0].length, end: part.end });
    if (named !== null) return { into: named.kind, start, end: named.end };
  }
  return null;
}

/** The number of what is converted; the only request that the entry names, where its words give none. */
function converted(
  { segments, references }: CitingEntry,
  object: Span,
): { readonly to: string | null; readonly start: number; readonly sure: boolean } | null {
  const within = references.findLast(
    ({ start, end }) => start >= object.start && end <= object.end,
  );
  if (within !== undefined) return { to: within.number, start: within.start, sure: true };
  const words = segments.lower.slice(object.start, object.end);
  if (!OBJECT.test(words)) return null;
  const asked = new Set(references.filter(isRequest).map(({ number }) => number));
  const [only] = asked;
  return {
    to: asked.size === 1 ? (only ?? null) : null,
    start: object.end,
    sure: asked.size === 1,
  };
}

function isRequest({ title }: EntryReference): boolean {
  return title !== null && REQUEST_WORDS.has(title.word);
}

/** What asks for that and nothing else is not converted into it. */
function isSame({ context }: CitingEntry, to: string | null, into: ReliefKind): boolean {
  const reliefs = to === null ? [] : (priorEntry(context, to)?.reliefs ?? []);
  return reliefs.length > 0 && reliefs.every((kind) => kind === into);
}
