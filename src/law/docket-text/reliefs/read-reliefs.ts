import { OTHER_RELIEF, type ReliefKind } from '../../docket/relief-kinds.js';
import type { EntryType } from '../../docket/entry-types.js';
import type { Read, TextContext } from '../reading.js';
import type { Segments } from '../segment-text.js';
import type { FoundRequests } from './found-requests.js';
import { MOVING, oralRequests, WRITING } from './oral-requests.js';
import { readRequests } from './read-requests.js';
import type { Request } from './request-phrases.js';
import { headOf, startOfRequest } from './request-start.js';
import { requestWords, type RequestWord } from './request-words.js';

const JURY =
  /\bjury\s(?:trial\s)?demand|\bdemand\s(?:for\s)?(?:a\s)?(?:trial\sby\s)?jury|\btrial\sby\sjury\s(?:is\s)?demand/;
const HABEAS = /\bhabeas\b|\b28\s?u\.?\s?s\.?\s?c\.?\s?(?:§\s?)?22(?:41|54)\b/;
const PLEADINGS: ReadonlySet<EntryType> = new Set([
  'complaint',
  'amended-complaint',
  'answer',
  'counterclaim',
  'notice-of-removal',
  'notice',
  'other-paper',
  'jury',
]);
const LONGEST_TITLE = 1200;
const LONGEST_OTHER = 72;
const OTHER_WORDS = 8;

/**
 * What an entry asks the court to do, the kinds in the order printed and each once: `MOTION to Dismiss or, in
 * the alternative, for Summary Judgment` asks for dismissal and summary judgment. A request that no kind
 * names is `other:` with a few words of the text. A pleading's own prayer is not listed, save a jury demand
 * and habeas corpus; acts of the court ask nothing, save for oral requests in a minute entry.
 */
export function readReliefs(
  segments: Segments,
  _context: TextContext,
  type: EntryType,
): readonly Read<ReliefKind>[] {
  if (type === 'motion') return motionReliefs(segments);
  if (type === 'minute-entry') return once(segments, oralRequests(segments, MOVING));
  if (type === 'stipulation') return stipulated(segments);
  if (type === 'letter') return once(segments, oralRequests(segments, WRITING));
  return PLEADINGS.has(type) ? pleadingReliefs(segments, type) : [];
}

function motionReliefs(segments: Segments): readonly Read<ReliefKind>[] {
  const { start, end } = segments.main;
  const words = requestWords(segments, { start, end: Math.min(end, start + LONGEST_TITLE) });
  const requests = requestsOf(words);
  const toPanel = requests.every(({ kind }) => kind === 'other') ? transferByPanel(segments) : null;
  if (toPanel !== null) return [toPanel];
  // What stands after the word for motion is what is asked, also where no kind has a name for it.
  return once(segments, { words, requests: requests.map((one) => ({ ...one, sure: true })) });
}

/** The Judicial Panel on Multidistrict Litigation prints where a motion asks that the actions go, and no more. */
function transferByPanel({ lower, main }: Segments): Read<ReliefKind> | null {
  const at = lower.indexOf(TRANSFEREE, main.start);
  return at === -1 || at >= main.end ? null : found('transfer-of-venue', at, TRANSFEREE);
}

const TRANSFEREE = 'suggested transferee';

function requestsOf(words: readonly RequestWord[]): readonly Request[] {
  const head = headOf(words);
  const start = startOfRequest(words, head + 1);
  if (start < words.length && !endsTitle(words, start))
    return readRequests(words, start, words.length);
  return titled(words, head);
}

/** `SEALED MOTION`, `MOTION filed by`: a title that says nothing of what is asked. */
function endsTitle(words: readonly RequestWord[], start: number): boolean {
  const word = words[start];
  if (word === undefined || word.after === '.') return true;
  return /^(?:filed|by|document|re|as)$/.test(word.word);
}

/** What the words before `Motion` ask: `Standard Discovery Motion`, `BILL OF COSTS`. */
function titled(words: readonly RequestWord[], head: number): readonly Request[] {
  const end = head === -1 ? Math.min(words.length, 12) : head;
  const said = words.slice(0, end).findIndex((word) => !PLAIN.has(word.word));
  if (said === -1) return [];
  const requests = readRequests(words, said, end).slice(0, head === -1 ? 3 : 1);
  return requests.map((request) => (request.kind === 'other' ? { ...request, end } : request));
}

const PLAIN = new Set(
  (
    'sealed joint consent unopposed emergency first second third fourth amended corrected letter ex parte ' +
    'defendant plaintiff plaintiffs government usa notice of agreed assented to redacted document and renewed ' +
    'supplemental motion urgent opposed cross filed by administrative oral restricted'
  ).split(' '),
);

/** `STIPULATION WITH PROPOSED ORDER to`. */
const WITH_ORDER = new Set(['and', 'with', 'proposed', 'order', 'joint', 'request', 'motion']);

/** What the parties agree to ask, where a kind names it. */
function stipulated(segments: Segments): readonly Read<ReliefKind>[] {
  const words = requestWords(segments, segments.main);
  let head = words.findIndex((word) => word.word === 'stipulation');
  while (WITH_ORDER.has(words[head + 1]?.word ?? '')) head += 1;
  const start = startOfRequest(words, head + 1);
  const requests = readRequests(words, start, Math.min(words.length, start + 30)).filter(
    (request) => request.kind !== 'other' && !isSubject(request, words),
  );
  return once(segments, { words, requests });
}

/** `STIPULATION re discovery`: what the parties agree on, which they do not ask to be compelled. */
function isSubject({ kind, from }: Request, words: readonly RequestWord[]): boolean {
  return kind === 'compel-discovery' && words[from]?.word !== 'compel';
}

function pleadingReliefs({ lower, main }: Segments, type: EntryType): readonly Read<ReliefKind>[] {
  const words = lower.slice(main.start, main.end);
  const read: Read<ReliefKind>[] = [];
  const habeas = type === 'complaint' ? HABEAS.exec(words) : null;
  if (habeas !== null) read.push(found('habeas', main.start + habeas.index, habeas[0]));
  const jury = words.includes('jury') ? JURY.exec(words) : null;
  if (jury !== null) read.push(found('jury-demand', main.start + jury.index, jury[0]));
  return read;
}

function found(kind: ReliefKind, start: number, words: string): Read<ReliefKind> {
  const evidence = { start, end: start + words.length, rule: `relief: ${kind}`, sure: true };
  return { value: kind, evidence };
}

/** Each kind once, in the order printed, with the words that ask for it. */
function once(segments: Segments, { words, requests }: FoundRequests): readonly Read<ReliefKind>[] {
  const kinds = new Set<string>();
  return requests.flatMap((request) => {
    const value = request.kind === 'other' ? otherRelief(segments, words, request) : request.kind;
    if (value === null || kinds.has(value)) return [];
    kinds.add(value);
    const start = words[request.from]?.start ?? segments.main.start;
    const end = words[Math.max(request.from, request.end - 1)]?.end ?? start;
    const evidence = { start, end, rule: `relief: ${request.kind}`, sure: request.sure };
    return [{ value, evidence }];
  });
}

/** `other:` and a few words of the request, as printed. */
function otherRelief(
  { text }: Segments,
  words: readonly RequestWord[],
  request: Request,
): ReliefKind | null {
  const taken: string[] = [];
  const last = request.end > request.from ? request.end : request.from + OTHER_WORDS;
  for (const word of words.slice(request.from, Math.min(last, request.from + OTHER_WORDS))) {
    if (taken.length > 0 && (word.after !== '' || /^(?:by|filed|re)$/.test(word.word))) break;
    taken.push(text.slice(word.start, word.end));
  }
  const other = `other:${taken.join(' ').slice(0, LONGEST_OTHER).trim()}`;
  return OTHER_RELIEF.test(other) ? (other as ReliefKind) : null;
}
