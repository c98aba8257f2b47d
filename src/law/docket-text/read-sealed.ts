import type { Read } from './reading.js';
import type { Segments } from './segment-text.js';
import type { Span } from './span.js';

/** Words before the first name of a paper that say that the entry itself is sealed. */
const SEALED_FIRST =
  /^[^\p{L}]*(?:(?:first|second|third|joint|amended|unopposed|emergency|ex parte|redacted|plaintiff'?s?|defendant'?s?|government'?s?|e-gov)[ ,]+)*(?:sealed|restricted|filed under seal|under seal|impounded|selectively sealed)\b(?! (?:and|or) unsealed)/u;
/** A sealed paper named first, as in `Minute Entry …: SEALED MINUTE ENTRY`; printed in capitals it is the entry's own. */
const SEALED_EVENT =
  /\bSEALED (?:DOCUMENT|MOTION|MINUTE|ORDER|ENTRY|INDICTMENT|COMPLAINT|EXHIBIT|RESPONSE|REPLY|MEMORANDUM|PLEA|TRANSCRIPT|EVENT|NOTICE|LETTER|DECLARATION|AFFIDAVIT|SUMMONS|WARRANT|APPLICATION|PETITION|REPORT|BRIEF|STIPULATION|JUDGMENT|TEXT|PROCEEDING)/;
const GROUP =
  /\b(?:sealed|restricted|under seal|impounded|(?:for|to) (?:the )?(?:court|judge|chambers)(?:'s)? (?:use|users|staff|personnel) only)\b/;
const NOT_SEALED =
  /\bun-?seal|\bto seal\b|\bnot (?:sealed|under seal)|motions?\b|\bto file\b|\b(?:formerly|originally)\b|\breferred\b|\bif\b|\brequest\b|\bpublic\b[^)]{0,20}version/;
const UNDER_SEAL =
  /\bfiled under seal\b|\bsealed by (?:the )?(?:court|clerk|order)|\bthis (?:document|entry|case) is (?:sealed|restricted|under seal)|\bdocument (?:is )?(?:sealed|restricted)\b|\brestricted document\b/;
const ABOUT_ANOTHER =
  /\b(?:re|regarding|granting|denying|to|leave|motion|permission|request|order)\b[^.;]{0,80}$/;
/** `Originally filed under seal`, `the copy will be filed under seal`: this one is not. */
const NOT_NOW = /\b(?:originally|previously|formerly|(?:will|shall|may|to) be)\s+$/;
const MAY_BE_SEALED = /seal|restricted|impounded/;
const LONGEST_GROUP = 400;

/**
 * Whether the text says that the entry or its document is sealed or restricted. `SEALED DOCUMENT filed by Orrin Vale`
 * and `Appearance Bond (Restricted)` are; a motion to seal and an order that grants one are not, nor is what is about
 * another, sealed paper.
 */
export function readSealed(segments: Segments): Read<true> | null {
  const { lower } = segments;
  if (!MAY_BE_SEALED.test(lower) && !lower.includes(' only)')) return null;
  const place =
    sealedFirst(segments) ?? sealedEvent(segments) ?? sealedGroup(segments) ?? saidSealed(segments);
  if (place === null) return null;
  return { value: true, evidence: { ...place.span, rule: place.rule, sure: place.sure } };
}

interface Place {
  readonly span: Span;
  readonly rule: string;
  readonly sure: boolean;
}

function sealedFirst({ lower, main }: Segments): Place | null {
  const match = SEALED_FIRST.exec(lower.slice(main.start, main.start + 120));
  if (match === null) return null;
  const end = main.start + match[0].length;
  return { span: { start: main.start, end }, rule: 'sealed-first', sure: true };
}

/** A sealed paper named in capitals within the first words, before any other entry is named. */
function sealedEvent({ text, lower, main }: Segments): Place | null {
  const head = text.slice(main.start, Math.min(main.end, main.start + 160));
  const match = SEALED_EVENT.exec(head);
  if (match === null || /\d/.test(head.slice(0, match.index))) return null;
  const before = lower.slice(main.start, main.start + match.index);
  if (ABOUT_ANOTHER.test(before)) return null;
  const start = main.start + match.index;
  return { span: { start, end: start + match[0].length }, rule: 'sealed-event', sure: true };
}

/** A group in parentheses, or the list of attachments, that says so. */
function sealedGroup({ lower, parentheses, attachments }: Segments): Place | null {
  for (const span of parentheses) {
    const words = lower.slice(span.start, Math.min(span.end, span.start + LONGEST_GROUP));
    if (!GROUP.test(words)) continue;
    const listed = span.start === attachments?.start;
    if (listed ? attachmentSealed(words) : !NOT_SEALED.test(words)) {
      return { span, rule: listed ? 'sealed-attachment' : 'sealed-group', sure: !listed };
    }
  }
  return null;
}

/** One attachment that is sealed makes the entry so; a proposed order to seal does not. */
function attachmentSealed(list: string): boolean {
  return list
    .split(/, ?#|# /)
    .some((one) => GROUP.test(one) && !NOT_SEALED.test(one) && !/order|motion|proposed/.test(one));
}

function saidSealed({ lower, main }: Segments): Place | null {
  const match = UNDER_SEAL.exec(lower.slice(main.start, main.end));
  if (match === null) return null;
  const start = main.start + match.index;
  const before = lower.slice(Math.max(main.start, start - 90), start);
  if (ABOUT_ANOTHER.test(before) || NOT_NOW.test(before)) return null;
  return { span: { start, end: start + match[0].length }, rule: 'said-to-be-sealed', sure: true };
}
