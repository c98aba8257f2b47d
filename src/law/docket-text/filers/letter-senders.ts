import type { EntryType } from '../../docket/entry-types.js';
import type { TextContext } from '../reading.js';
import type { Segments } from '../segment-text.js';
import type { Span } from '../span.js';
import { COMPANY_ENDS } from './name-words.js';
import { foldName } from './party-names.js';
import type { FoundNames } from './found-names.js';
import { namesFrom, type PrintedName } from './read-names.js';

const LONGEST = 600;
const FROM = /\bfrom\s+(?:the\s+)?/g;

/**
 * Who sends a letter, where a party, a role or a body is named: `Letter from Defendants to Judge Roe`. People
 * who are no parties are counsel, and no filers.
 */
export function letterSenders(
  segments: Segments,
  context: TextContext,
  type: EntryType,
): FoundNames | null {
  if (
    type !== 'letter' &&
    !/^\P{L}*letter/u.test(segments.lower.slice(segments.main.start, segments.main.start + 20))
  ) {
    return null;
  }
  const { text, lower, main } = segments;
  const words = lower.slice(main.start, Math.min(main.end, main.start + LONGEST));
  FROM.lastIndex = 0;
  while (FROM.test(words)) {
    const at = main.start + FROM.lastIndex;
    const names = namesFrom(text, at, main.end, context.parties).filter(
      (name) => isSender(text, name) || isLayPerson(segments, name),
    );
    if (names.length > 0) return { names, rule: 'letter from' };
  }
  return null;
}

/**
 * `Letter from Ada Winslow as to Orrin Vale requesting counsel (abc)`: written by hand to the judge and put on the
 * docket by the clerk. Counsel file their letters themselves, under their own name.
 */
function isLayPerson({ text, lower, parentheses }: Segments, { start, end }: PrintedName): boolean {
  if (!/\s/.test(text.slice(start, end)) || !isByClerk(text, parentheses)) return false;
  return AS_TO.test(lower.slice(end, end + 12));
}

function isByClerk(text: string, groups: readonly Span[]): boolean {
  return groups.slice(-LAST_GROUPS).some(({ start, end }) => {
    return end - start < LONGEST_INITIALS && CLERK.test(text.slice(start, end));
  });
}

const LAST_GROUPS = 3;
const LONGEST_INITIALS = 10;
const CLERK = /^\([a-z]{2,4}\d?,?\s?\)$/;
const AS_TO = /^\.?\s+as\s+to\s/;

function isSender(text: string, name: PrintedName): boolean {
  if (name.partyId !== null || name.hasRole) return true;
  const printed = text.slice(name.start, name.end);
  return /^[A-Z]{2,6}$/.test(printed) || COMPANY_ENDS.has(foldName(printed).at(-1) ?? '');
}
