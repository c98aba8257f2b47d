import type { Segments } from '../segment-text.js';
import type { Span } from '../span.js';

/** A word of a request, as requests are compared: `Attorneys'` is `attorney`, `compelling` is `compel`. */
export interface RequestWord extends Span {
  readonly word: string;
  /** Whether it is printed in capitals, as the system prints the name of an event. */
  readonly capitals: boolean;
  /** The mark before it: a comma or semicolon, a full stop, none. */
  readonly after: ',' | '.' | '';
}

/** A number keeps its marks: `12-1` and `7.2` are one word each, as is `1/25/2018`. */
const WORDS = /\d+(?:[-/.]\d+){0,3}|[\p{L}\p{N}]+|&/gu;
const MOST_WORDS = 400;
/** Words that are left out: they part the words of a phrase and say nothing of its kind. */
const SILENT = new Set(
  'the a an s his her its their our my this that these said such certain any all each hereby'.split(
    ' ',
  ),
);
const FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    attorneys: 'attorney',
    attys: 'attorney',
    atty: 'attorney',
    attorneysfees: 'attorney',
    compelling: 'compel',
    dismissing: 'dismiss',
    extending: 'extend',
    enlarging: 'enlarge',
    continuing: 'continue',
    adjourning: 'adjourn',
    staying: 'stay',
    sealing: 'seal',
    quashing: 'quash',
    striking: 'strike',
    excluding: 'exclude',
    suppressing: 'suppress',
    precluding: 'preclude',
    consolidating: 'consolidate',
    transferring: 'transfer',
    remanding: 'remand',
    appointing: 'appoint',
    approving: 'approve',
    enforcing: 'enforce',
    vacating: 'vacate',
    modifying: 'modify',
    amending: 'amend',
    shortening: 'shorten',
    expediting: 'expedite',
    substituting: 'substitute',
    withdrawing: 'withdraw',
    exonerating: 'exonerate',
    reducing: 'reduce',
    reconsidering: 'reconsider',
    certifying: 'certify',
    severing: 'sever',
    defendants: 'defendant',
    judgement: 'judgment',
    extention: 'extension',
    continuence: 'continuance',
    '&': 'and',
  }),
);

/** The words of the principal words of an entry, or of a part of them, silent ones left out. */
export function requestWords({ text, lower }: Segments, part: Span): readonly RequestWord[] {
  const words: RequestWord[] = [];
  const searched = lower.slice(part.start, part.end);
  let end = part.start;
  WORDS.lastIndex = 0;
  for (let match = WORDS.exec(searched); match !== null; match = WORDS.exec(searched)) {
    const [printed] = match;
    const start = part.start + match.index;
    const between = lower.slice(end, start);
    end = start + printed.length;
    if (SILENT.has(printed)) continue;
    const word = FORMS.get(printed) ?? printed;
    const capitals = isInCapitals(text, start, end);
    words.push({ word, start, end, capitals, after: markIn(between, words.at(-1)) });
    if (words.length >= MOST_WORDS) break;
  }
  return words;
}

function isInCapitals(text: string, start: number, end: number): boolean {
  if (end - start < 3 || isSmall(text.charCodeAt(end - 1))) return false;
  const printed = text.slice(start, end);
  return printed === printed.toUpperCase();
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** The full stop of `U.S.C.` ends no sentence. */
function markIn(between: string, before: RequestWord | undefined): ',' | '.' | '' {
  if (between === ' ') return '';
  if (/[,;:(]/.test(between)) return ',';
  return between.includes('. ') && (before?.word.length ?? 0) > 1 ? '.' : '';
}

/** The word at a place; empty beyond the ends. */
export function wordAt(words: readonly RequestWord[], at: number): string {
  return at < 0 ? '' : (words[at]?.word ?? '');
}
