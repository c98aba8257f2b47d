import type { Read } from '../reading.js';
import type { Segments } from '../segment-text.js';
import type { Span } from '../span.js';
import { isInitials, isUserName } from '../trailing-groups.js';

/** First words of a group with a comma in it which names no person: `(Exhibits A, B)`. */
const NO_NAME = new Set(
  (
    'exhibit exhibits attachment attachments doc docs document documents part parts count counts plaintiff plaintiffs ' +
    'defendant defendants debtor debtors sealed redacted restricted text courtroom courthouse hearing related filed ' +
    'entered signed see also not as by via in no with admin autoassign'
  ).split(' '),
);
/** Names as some courts print them: `(Winslow^, Ada)`, `(^Holm1, Ada)`, `(Mills, III, Orrin)`. */
const OTHER_NAME =
  /^\((?:\^?\p{L}[\p{L}'’.-]{0,30}(?:\^\d{0,2}|(?<=\p{L})\d{1,2})|\p{L}[\p{L}'’. -]{0,30},\s?(?:jr|sr|ii|iii|iv)\.?),\s?\p{L}[\p{L}'’. -]{0,30}\)$/u;
/** `(mjc )`, `(ab-cd)`, `(ab/cd, )`, `(a.b.)`; logins, `(avale, )`, `(avale, 2)`; in one district `(lcabc2)`. */
const OTHER_CLERK =
  /^\((?:[a-z]{2,4}(?: |[-/][a-z]{2,4}(?:, ?)?)|(?:[a-z]\.){2,3}(?:, ?)?|[a-z]{4,30}, ?\d?|lc[a-z]{2,4}\d?)\)$/;
/** What follows the comma is a name, and no office: `(Roe, Ada)` is no `(roe, COURT STAFF)`. */
const GIVEN_NAME = /,\s?(?!court staff|deputy clerk|usbc)\p{L}/u;
/** A lone letter is of a rule, `41(a)`, and so is a numeral behind another part of it, `41(a)(1)(A)(ii)`. */
const PART_OF_RULE = /^\([a-z]\)$|^\((?:ii|iii|iv|vi|vii|viii|ix)\)$/;
const NO_CLERK = new Set(
  (
    '(sic) (fee) (pdf) (ecf) (nef) (bnc) (bap) (cja) (adr) (llc) (inc) (llp) (corp) (usa) (ssa) (irs) (doj) (fbi) ' +
    '(phv) (ssi) (rico) (ada) (flsa) (frcp) (none) (new) (both) (all) (pro) (dkt) (deft) (dfts) (atty) (exs) (exh) ' +
    '(ex) (u.s.) (d.c.) (n.y.) (a.m.) (p.m.) (i.e.) (e.g.)'
  ).split(' '),
);
/** Small letters on both sides, or a place with the letters of its state: `(sealed, unsigned)`, `(Seattle, WA)`. */
const MAY_BE_ELSE = /^\([a-z][^,]*,\s?[a-z]|[a-z],\s?[A-Z]{2}\)$/;
const CAPITALS = /^\([A-Z]+\)$/;
const LONGEST = 90;

/**
 * The person that a group in parentheses names, as printed, without the comma and the blanks at its end; null when it
 * names none. `(SRB, )` names `SRB`, `(Exhibits A, B)` nobody.
 */
export function signerNamed(segments: Segments, group: Span): Read<string> | null {
  const { start, end } = group;
  if (end - start > LONGEST) return null;
  const rule = ruleFor(segments.lower, group);
  if (rule === null) return null;
  const value = withoutLastComma(segments.text.slice(start + 1, end - 1));
  return { value, evidence: { start, end, rule, sure: isSure(segments.text, group) } };
}

function ruleFor(lower: string, group: Span): string | null {
  const words = lower.slice(group.start, group.end);
  if (words.includes(',') && GIVEN_NAME.test(words))
    return isName(lower, group) ? 'user-name' : null;
  if (!isInitials(lower, group) && !isOtherClerk(words)) return null;
  return isPartOfRule(lower, group, words) || NO_CLERK.has(words) ? null : 'clerk';
}

function isName(lower: string, group: Span): boolean {
  const words = lower.slice(group.start, group.end);
  if (NO_NAME.has(firstWord(words)) || words.includes(' and ')) return false;
  return isUserName(lower, group) || OTHER_NAME.test(words);
}

function isOtherClerk(words: string): boolean {
  return OTHER_CLERK.test(words) && !NO_NAME.has(firstWord(words));
}

function firstWord(words: string): string {
  return words.slice(1, Math.max(1, words.search(/[ ,.]/)));
}

function isPartOfRule(lower: string, group: Span, words: string): boolean {
  if (!PART_OF_RULE.test(words)) return false;
  return words.length === 3 || lower.charAt(group.start - 1) === ')';
}

/** Capitals amid a sentence may be an abbreviation: `remanding to the judge (ALJ)`. */
function isSure(text: string, group: Span): boolean {
  const printed = text.slice(group.start, group.end);
  if (MAY_BE_ELSE.test(printed)) return false;
  if (!CAPITALS.test(printed)) return true;
  const before = text.slice(Math.max(0, group.start - 8), group.start).trimEnd();
  return '.)]"*'.includes(before.charAt(before.length - 1));
}

function withoutLastComma(printed: string): string {
  const bare = printed.trim();
  return bare.endsWith(',') ? bare.slice(0, -1).trimEnd() : bare;
}
