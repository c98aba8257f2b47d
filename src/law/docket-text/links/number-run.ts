import { isFigure } from '../figures.js';
import type { Span } from '../span.js';

/** A number that could be the number of an entry, by its shape alone: `84`, or `20-1` where attachments count. */
export interface NumberRun extends Span {
  /** Without what follows the hyphen: `20` of `20-1`. */
  readonly digits: string;
  /** `12/14` and `10/31` look alike: such a number needs a word that cites. */
  readonly slashed: boolean;
}

const LONGEST = 5;
const SPACE = 32;
const CLOSING = 41;
const CLOSING_SQUARE = 93;
const BEFORE = /[\p{L}\p{N}$/%§+=_@–—-]/u;
const AFTER =
  /^(?:[\p{L}%–—_]|[.:]\d|-\p{L}|'s|’s|\(\w{1,4}\)|\/\p{L}|,\d{3}(?!\d)|-(?!\d{1,3}(?![\d/-])))/u;
/** "69Emergency Motion": the space is lost where a court's system sets its own text before another's. */
const GLUED = /^\p{Lu}\p{Ll}{2}/u;
const SUFFIX = /^-\d{1,3}/;
const AFTER_SUFFIX = /^(?:[\p{L}:%]|[./]\d)/u;

/**
 * The numbers of a part of the text that are no part of a date, a time, an amount, a case number or a word:
 * `12` and `14` of `re 12 Motion, 14 Motion set for 3/4/2021 at 10:30 in 2:21-cv-00031`. Linear.
 */
export function numberRuns(
  text: string,
  part: Span,
  figures: readonly number[],
): readonly NumberRun[] {
  const runs: NumberRun[] = [];
  let until = part.start;
  for (const start of figures) {
    if (start >= part.end) break;
    // The 1 of "20-1" belongs to the 20.
    if (start < until) continue;
    const end = endOfDigits(text, start);
    const run = end - start > LONGEST ? null : runAt(text, start, end);
    if (run === null) continue;
    runs.push(run);
    until = run.end;
  }
  return runs;
}

function runAt(text: string, start: number, end: number): NumberRun | null {
  if (text.charAt(start) === '0' || !startsClean(text, start)) return null;
  const stop = mayGoOn(text.charCodeAt(end)) ? endOfRun(text, end) : end;
  if (stop === null) return null;
  const slashed = slashing(text, start, stop);
  if (slashed === 'date') return null;
  return { start, end: stop, digits: text.slice(start, end), slashed: slashed === 'pair' };
}

/** Where a number ends with its suffix, which begins at `end`; null where it is part of something else. */
function endOfRun(text: string, end: number): number | null {
  const after = text.slice(end, end + 6);
  if (AFTER.test(after) && !GLUED.test(after)) return null;
  const suffix = after.startsWith('-') ? (SUFFIX.exec(after)?.[0].length ?? 0) : 0;
  const stop = end + suffix;
  return suffix > 0 && AFTER_SUFFIX.test(text.slice(stop, stop + 2)) ? null : stop;
}

/** After a space or a closing mark nothing of the number follows. */
function mayGoOn(code: number): boolean {
  return code !== SPACE && code !== CLOSING && code !== CLOSING_SQUARE;
}

function startsClean(text: string, start: number): boolean {
  const before = text.charAt(start - 1);
  if (before === '(' || before === '[') return true;
  if (before === ' ') return text.charAt(start - 2) !== '$';
  const beforeThat = text.charCodeAt(start - 2);
  if (before === '/') return isFigure(beforeThat);
  if (BEFORE.test(before)) return false;
  return !(before === '.' || before === ':') || !isFigure(beforeThat);
}

/** Three numbers with slashes are a date, two may be: `3/4/2021`, `12/14`. */
function slashing(text: string, start: number, end: number): 'none' | 'pair' | 'date' {
  const isBefore = text.charAt(start - 1) === '/';
  const isAfter = text.charAt(end) === '/';
  if (isBefore && isAfter) return 'date';
  if (!isBefore && !isAfter) return 'none';
  const far = isAfter ? endOfDigits(text, end + 1) : startOfDigits(text, start - 1) - 1;
  return text.charAt(far) === '/' ? 'date' : 'pair';
}

function endOfDigits(text: string, from: number): number {
  let at = from;
  while (isFigure(text.charCodeAt(at))) at += 1;
  return at;
}

function startOfDigits(text: string, from: number): number {
  let at = from;
  while (isFigure(text.charCodeAt(at - 1))) at -= 1;
  return at;
}
