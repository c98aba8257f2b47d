import type { Span } from './span.js';

/** Words whose full stop ends no sentence. A single letter is taken for an initial. */
const ABBREVIATIONS = new Set(
  (
    'inc no nos mr mrs ms dr v vs jr sr st co corp ltd llc llp hon doc docs dkt dkts ecf fed civ crim evid ' +
    'bankr app proc et al ex exh exhs att atty attys asst dep gov gen sec secs art ch pt para pars dist ct cir ' +
    'supp mem memo def defs deft defts dft dfts pltf pltfs plf plfs pl pls resp tel rm ste ave blvd rd bldg dept ' +
    'univ assn assoc bros intl natl est jan feb mar apr jun jul aug sep sept oct nov dec mag cal fla tex mass ' +
    'ref vol cr esq prof rev lt sgt capt det re ref'
  ).split(' '),
);
const STOP = 46;
const TOKEN = 30;
/** A capital, within quotation marks or parentheses where they stand. */
const OPENS = /["“'*([]{0,4}\p{Lu}/uy;

/**
 * The sentences of a part of the text, without the spaces between them. A sentence ends at a full stop
 * before a capital, not within parentheses, nor after an abbreviation or an initial: two in
 * `Motion by Aldgate, Inc. No. 4 is DENIED. Signed by Judge A. Roe.`.
 */
export function splitSentences(text: string, part: Span, groups: readonly Span[]): Span[] {
  const sentences: Span[] = [];
  let start = part.start;
  for (const stop of stopsOutsideGroups(text, part, groups)) {
    const next = startOfNext(text, stop, part.end);
    if (next === null || isAbbreviated(text, stop)) continue;
    sentences.push({ start, end: stop + 1 });
    start = next;
  }
  if (start < part.end) sentences.push({ start, end: part.end });
  return sentences;
}

function stopsOutsideGroups(text: string, part: Span, groups: readonly Span[]): number[] {
  const stops: number[] = [];
  let group = 0;
  for (let at = text.indexOf('.', part.start); at !== -1; at = text.indexOf('.', at + 1)) {
    if (at >= part.end) break;
    while ((groups[group]?.end ?? Infinity) <= at) group += 1;
    if ((groups[group]?.start ?? Infinity) > at) stops.push(at);
  }
  return stops;
}

/** Where the next sentence starts: after spaces, at a capital or a quotation mark; null when none starts. */
function startOfNext(text: string, stop: number, end: number): number | null {
  let at = stop + 1;
  while (at < end && isSpace(text.charCodeAt(at))) at += 1;
  if (at >= end) return null;
  if (!opens(text, at)) return null;
  if (at > stop + 1) return at;
  // Clerks drop the space after a date: "Signed by Judge Roe on 1/2/2020.Motions terminated".
  return /\d/.test(text.charAt(stop - 1)) && text.charAt(at) !== '(' ? at : null;
}

function opens(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= 65 && code <= 90) return true;
  OPENS.lastIndex = at;
  return OPENS.test(text);
}

function isAbbreviated(text: string, stop: number): boolean {
  let from = stop;
  while (from > 0 && stop - from < TOKEN && isWordMark(text.charCodeAt(from - 1))) from -= 1;
  const word = text.slice(from, stop).toLowerCase();
  if (ABBREVIATIONS.has(word) || (word.length === 1 && /[a-z]/.test(word))) return true;
  if (word === 'a.m' || word === 'p.m') return isBeforeZone(text, stop);
  return word.includes('.') && !/\d/.test(word);
}

/** `by 5:00 p.m. PST on January 11`: the sentence goes on. */
function isBeforeZone(text: string, stop: number): boolean {
  ZONE.lastIndex = stop + 1;
  return ZONE.test(text);
}

const ZONE = /\s(?:(?:[ECMP][SD]?|AK[SD]|H[SD]?)T|Eastern|Central|Mountain|Pacific)\b/y;

function isWordMark(code: number): boolean {
  if (code === STOP) return true;
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 160;
}
