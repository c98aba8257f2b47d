import type { CivilDate } from '../calendar/civil-date.js';
import { EntryDays } from './dates/entry-days.js';
import type { PrintedDay } from './dates/printed-days.js';
import type { Read, TextContext } from './reading.js';
import type { Segments } from './segment-text.js';
import type { Span } from './span.js';

/** The judge that an entry names and the day on which it was signed. */
export interface Signature {
  readonly judge: Read<string> | null;
  readonly signedOn: Read<CivilDate> | null;
}

const TITLES =
  '(?:(?:the |said )?(?:hon(?:orable)?\\.?|chief|senior|district|magistrate|bankruptcy|circuit|visiting|u\\.? ?s\\.?|united states|presiding|acting|retired) )*(?:the )?(?:judge|justice|hon\\.?|honorable)';
/** The places where a judge is named, the surest first: who signs, who presides, who is named before the entry. */
const PLACES: readonly { readonly rule: string; readonly words: RegExp; readonly sure: boolean }[] =
  [
    {
      rule: 'signed-by',
      words: new RegExp(
        `\\b(?:signed|so ordered|ordered|approved|entered|issued|order) (?:electronically )?by,? (?:${TITLES},? )+`,
        'g',
      ),
      sure: true,
    },
    { rule: 'by-judge', words: new RegExp(`\\bby,? (?:${TITLES},? )+`, 'g'), sure: true },
    {
      rule: 'before-judge',
      words: new RegExp(`\\b(?:before|held by|presiding:?) (?:${TITLES},? )+`, 'g'),
      sure: true,
    },
    { rule: 'judge-first', words: new RegExp(`^[^a-z0-9]*(?:${TITLES} )+`, 'g'), sure: true },
    { rule: 'judge-label', words: /\bjudge: ?/g, sure: false },
    { rule: 'assigned-to', words: new RegExp(`\\b(?:to|added) (?:${TITLES} )+`, 'g'), sure: false },
    { rule: 'signed-by-name', words: /\bsigned by (?=[a-z])/g, sure: false },
  ];
/** A name: capitalised words, initials, particles; ended by any other word. */
const NAME =
  /(?:\p{Lu}\p{L}*(?:['’-]\p{L}+)*\.?|(?:de|del|la|van|von|der|di|st)(?= ))(?:,? (?:Jr|Sr|II|III|IV)\b\.?| (?:\p{Lu}\p{L}*(?:['’-]\p{L}+)*\.?|(?:de|del|la|van|von|der|di)(?= )))*/uy;
const NO_NAME = new Set(
  (
    'on for in at to and re motion order signed court minute it the that granting denying text no this judge ' +
    'referred assigned status hearing'
  ).split(' '),
);
/** Initials and suffixes keep their full stop at the end of a name. */
const KEEPS_STOP = /(?:\b\p{L}|Jr|Sr)\.$/u;
/** Within a name a full stop stands after an initial or a short form; after any other word it ends the sentence. */
const ABBREVIATED = /^(?:\p{Lu}|Jr|Sr|St|Wm|Geo|Chas|Thos|Jos|Robt|Edw|Hon)\.$/u;
const MAX_NAME = 60;
const MAX_TEXT = 20_000;

/**
 * The judge who signs, presides or is named first, as printed and without titles, and the day of the signature.
 * `ORDER granting 5 Motion. Signed by Magistrate Judge Ada B. Roe on 3/4/2020.` names `Ada B. Roe` and 2020-03-04.
 * `days` are the days of the entry, where they are known already.
 */
export function readSignature(
  segments: Segments,
  context: TextContext,
  days = new EntryDays(segments, context.filedOn),
): Signature {
  return { judge: readJudge(segments), signedOn: readSignedOn(segments, days) };
}

const OTHER_TITLES = /hon(?:\b|orable)|justice|signed by/;

function readJudge({ text, lower }: Segments): Read<string> | null {
  if (!lower.includes('judge') && !OTHER_TITLES.test(lower)) return null;
  const within = lower.length > MAX_TEXT ? lower.slice(0, MAX_TEXT) : lower;
  for (const { rule, words, sure } of PLACES) {
    const span = nameAfter(words, text, within);
    if (span === null) continue;
    const { start, end } = span;
    return { value: text.slice(start, end), evidence: { start, end, rule, sure } };
  }
  return null;
}

/** The first name that stands after one of the places. */
function nameAfter(places: RegExp, text: string, within: string): Span | null {
  places.lastIndex = 0;
  while (places.test(within)) {
    const span = nameAt(text, places.lastIndex);
    if (span !== null) return span;
  }
  return null;
}

function nameAt(text: string, start: number): Span | null {
  NAME.lastIndex = start;
  const match = NAME.exec(text.slice(0, start + MAX_NAME));
  if (match === null) return null;
  let end = start - 1;
  for (const word of match[0].split(' ')) {
    if (NO_NAME.has(withoutMark(word.toLowerCase()))) break;
    end += word.length + 1;
    if (word.endsWith('.') && !ABBREVIATED.test(word)) break;
  }
  if (text.charAt(end - 1) === ',') end -= 1;
  if (text.charAt(end - 1) === '.' && !KEEPS_STOP.test(text.slice(start, end))) end -= 1;
  return end - start < 2 ? null : { start, end };
}

function withoutMark(word: string): string {
  return word.endsWith('.') || word.endsWith(',') ? word.slice(0, -1) : word;
}

const SIGNING =
  /\b(?:signed|so ordered|approved|ordered|entered|issued|dated)\b(?: electronically)?(?: (?:by|on|this)|:|,)?/g;
const BETWEEN = /^[^;]{0,110}?\b(?:on|dated|this|date:?) (?:this )?$|^[ :,]*$/;

const SIGNED_SOMEHOW = /signed|so ordered|\b(?:approved|entered|ordered|issued|order) by\b/;
const LONGEST_SIGNATURE = 140;
/** So far before the first day its signature may begin, the longest of the words included. */
const FARTHEST_SIGNING = 180;

/** The day after "signed by … on", "signed on" or "so ordered … on". */
function readSignedOn({ lower }: Segments, { printed }: EntryDays): Read<CivilDate> | null {
  const [first] = printed;
  if (first === undefined) return null;
  const within = lower.length > MAX_TEXT ? lower.slice(0, MAX_TEXT) : lower;
  // Past the first letter of the last day nothing is signed on a day.
  const toLast = within.slice(0, (printed.at(-1) ?? first).start + 1);
  SIGNING.lastIndex = Math.max(0, first.start - FARTHEST_SIGNING);
  for (let match = SIGNING.exec(toLast); match !== null; match = SIGNING.exec(toLast)) {
    const day = match[0] === 'entered' ? null : dayAfter(SIGNING.lastIndex, within, printed);
    if (day === null) continue;
    if (!SIGNED_SOMEHOW.test(within)) return null;
    const sure = match[0].startsWith('s');
    return {
      value: day.on,
      evidence: { start: match.index, end: day.end, rule: 'signed-on', sure },
    };
  }
  return null;
}

function dayAfter(at: number, lower: string, days: readonly PrintedDay[]): PrintedDay | null {
  const day = days.find(({ start }) => start >= at);
  if (day === undefined || day.start - at > LONGEST_SIGNATURE) return null;
  return BETWEEN.test(signedPart(lower.slice(at, day.start))) ? day : null;
}

/** An entry ends its signature with the sentence, initials apart. */
function signedPart(between: string): string {
  const stop = between.search(/[\p{L}\d)]{3,}\. /u);
  return stop === -1 ? between : ';';
}
