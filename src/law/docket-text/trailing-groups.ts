import type { Span } from './span.js';

const ATTACHMENTS = /^\(\s*attachments?(?:\(s\))?\s*:/;
const ENTERED = '(entered';
const FIRST_WORDS =
  /^\((?:attachments?(?:\(s\))?\s*:|entered:?\s|filed on\b|cc:|copies\b|related document|main document|additional attachment|document (?:replaced|modified)|nef\b)/;
/** `(abc)`, `(jd2)`, `(lk, )`, `(abc, COURT STAFF)`. */
const INITIALS = /^\([a-z]{1,4}\d{0,2}\.?(?:,\s?(?:court staff|deputy clerk|[a-z]{0,4}))?\)$/;
/** `(Winslow, Ada)`: the user who filed. */
const USER_NAME = /^\([\p{L}'’.-][\p{L}'’. -]{0,40},\s?[\p{L}'’. -]{1,40}\)$/u;
const WORDS_NOT_INITIALS = new Set([
  '(copy)',
  '(jury)',
  '(text)',
  '(tro)',
  '(part)',
  '(in)',
  '(ifp)',
]);
/** What a clerk writes after "Modified" when the entry was changed; "modified the order" is no such note. */
const MODIFIED =
  /modified\s(?:on\b|text\b|event\b|docket\b|link|filer|filing\b|party\b|to\b|date\b|\d)/y;
const BEFORE_GROUP = ' .,;*\n\t\r';
const LONGEST_SHORT_GROUP = 90;

/** The group `(Attachments: …)`; where its closing parenthesis is lost, all to the end of the text. */
export function attachmentGroup(lower: string, groups: readonly Span[]): Span | null {
  const group = groups.find(({ start }) => isOfAttachments(lower, start));
  if (group !== undefined) return group;
  const start = lower.indexOf('(attachments:');
  return start === -1 ? null : { start, end: lower.length };
}

function isOfAttachments(lower: string, start: number): boolean {
  const first = lower.charAt(start + 1);
  if (first !== 'a' && !/\s/.test(first)) return false;
  const opening = lower.slice(start, start + 20);
  return opening.includes('attachment') && ATTACHMENTS.test(opening);
}

/** The group `(Entered: 03/01/2023)`, the last one where there are several. */
export function enteredGroup(lower: string, groups: readonly Span[]): Span | null {
  return groups.findLast(({ start }) => isEntered(lower, start)) ?? null;
}

function isEntered(lower: string, start: number): boolean {
  if (!lower.startsWith(ENTERED, start)) return false;
  const after = start + ENTERED.length;
  const mark = lower.charAt(lower.charAt(after) === ':' ? after + 1 : after);
  return mark === ' ' || /\s/.test(mark);
}

/**
 * Where the principal words end: before the group of attachments, which begins at `attachments`, the first group of
 * entry, a note of a change, or the unbroken row of small groups (initials, the filing user) that closes the text.
 */
export function endOfPrincipalWords(
  text: string,
  lower: string,
  groups: readonly Span[],
  attachments: number,
): number {
  const entered = groups.find(({ start }) => isEntered(lower, start))?.start ?? text.length;
  let end = beforeSpaces(text, Math.min(attachments, entered, noteOfChange(text, lower)));
  for (let at = groups.length - 1; at >= 0; at -= 1) {
    const group = groups[at];
    if (group === undefined || group.start >= end) continue;
    if (group.end < beforeMarks(text, end) || !isTrailing(lower, group)) break;
    end = beforeSpaces(text, group.start);
  }
  return end;
}

function isTrailing(lower: string, group: Span): boolean {
  return isClerksGroup(lower, group) || isInitials(lower, group) || isUserName(lower, group);
}

/** Whether a group is of those that a clerk's office puts behind an entry and that name nobody: `(Filed on 1/2/2020)`. */
export function isClerksGroup(lower: string, group: Span): boolean {
  return FIRST_WORDS.test(lower.slice(group.start, group.start + 24));
}

/** Whether a group has the initials of a clerk: `(abc)`, `(abc, )`, `(lrc, COURT STAFF)`. */
export function isInitials(lower: string, group: Span): boolean {
  if (group.end - group.start > LONGEST_SHORT_GROUP) return false;
  const words = lower.slice(group.start, group.end);
  return INITIALS.test(words) && !WORDS_NOT_INITIALS.has(words);
}

/** Whether a group has the shape of a name, the surname first: `(Winslow, Ada)`. */
export function isUserName(lower: string, group: Span): boolean {
  if (group.end - group.start > LONGEST_SHORT_GROUP) return false;
  return USER_NAME.test(lower.slice(group.start, group.end));
}

function noteOfChange(text: string, lower: string): number {
  for (let at = text.indexOf('Modified '); at !== -1; at = text.indexOf('Modified ', at + 1)) {
    const before = text.charAt(beforeSpaces(text, at) - 1);
    MODIFIED.lastIndex = at;
    if (at > 0 && '.)]*'.includes(before) && MODIFIED.test(lower)) return at;
  }
  return text.length;
}

function beforeSpaces(text: string, end: number): number {
  let at = end;
  while (at > 0 && ' \n\t\r'.includes(text.charAt(at - 1))) at -= 1;
  return at;
}

/** Where the words before a place end: blanks and marks between them and it left out. */
export function beforeMarks(text: string, end: number): number {
  let at = end;
  while (at > 0 && BEFORE_GROUP.includes(text.charAt(at - 1))) at -= 1;
  return at;
}
