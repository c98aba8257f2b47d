import type { EntryType } from '../../docket/entry-types.js';
import type { TextContext } from '../reading.js';
import type { Segments } from '../segment-text.js';
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
    const names = namesFrom(text, at, main.end, context.parties).filter((name) =>
      isSender(text, name),
    );
    if (names.length > 0) return { names, rule: 'letter from' };
  }
  return null;
}

function isSender(text: string, name: PrintedName): boolean {
  if (name.partyId !== null || name.hasRole) return true;
  const printed = text.slice(name.start, name.end);
  return /^[A-Z]{2,6}$/.test(printed) || COMPANY_ENDS.has(foldName(printed).at(-1) ?? '');
}
