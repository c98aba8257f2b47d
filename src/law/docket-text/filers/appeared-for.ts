import type { TextContext } from '../reading.js';
import type { Segments } from '../segment-text.js';
import { isFilingUser } from './counsel.js';
import { findLeads } from './find-leads.js';
import type { FoundNames } from './found-names.js';
import { COMPANY_ENDS } from './name-words.js';
import { foldName } from './party-names.js';
import { namesFrom, type PrintedName } from './read-names.js';
import { smallName } from './small-name.js';

type Fits = (segments: Segments, name: PrintedName) => boolean;

const ON_BEHALF = /\bon\s+behalf\s+of\s+(?!(?:him|her|it|them)sel)/g;

/** What comes before the parties appeared for, the surest first, and which names count after it. */
const LEADS: readonly (readonly [RegExp, string, Fits])[] = [
  [ON_BEHALF, 'on behalf of', () => true],
  [/\b(?:appearing|appearance|appears)\s+for\s+/g, 'appearing for', () => true],
  // Counsel's own name may come after "by": a party has a role, is known, or is a company.
  [/\bby\s+/g, 'by', (segments, name) => isKnown(name) || isCompany(segments, name)],
  [/\b(?:counsel|attorneys?|attys?)\s+for\s+/g, 'counsel for', () => true],
  [/\besq\.?\s+for\s+/g, 'counsel for', () => true],
  [/\bby\s+[^\s,;()]{2,30}(?:\s+[^\s,;()]{1,30}){1,4}\s+for\s+/g, 'by counsel for', () => true],
  [/\sfor\s+/g, 'for', (_segments, name) => isKnown(name)],
];
/** An appearance names its parties early. */
const LONGEST = 1500;
const MOST_LEADS = 40;
const AS_TO = /\bas\s+to\s+/g;
const PROSECUTION = /\b(?:ausa|government|united states|usa|u\.s\. attorney)\b/;

/**
 * The parties that an appearance is for: Ada Winslow in `NOTICE of Appearance by Orrin Mills on behalf of Ada
 * Winslow`. Counsel who appears is no filer. Where a criminal docket says only whom it is "as to", the
 * defence appears for that party.
 */
export function appearedFor(segments: Segments, context: TextContext): FoundNames {
  for (const [pattern, rule, fits] of LEADS) {
    const names = namesAfter(segments, context, pattern, fits);
    if (names.length > 0) return { names, rule };
  }
  if (PROSECUTION.test(segments.lower) || findLeads(segments).length > 0) {
    return { names: [], rule: 'none' };
  }
  return {
    names: namesAfter(segments, context, AS_TO, (_all, name) => isKnown(name)),
    rule: 'as to',
  };
}

/** The names after every place of a pattern: two lawyers appear `ESQ. for` two parties. */
function namesAfter(
  segments: Segments,
  context: TextContext,
  pattern: RegExp,
  fits: Fits,
): readonly PrintedName[] {
  const { text, lower, main } = segments;
  const words = lower.slice(main.start, Math.min(main.end, main.start + LONGEST));
  const found: PrintedName[] = [];
  pattern.lastIndex = 0;
  for (let leads = 0; leads < MOST_LEADS && pattern.test(words); leads += 1) {
    const at = main.start + pattern.lastIndex;
    const printed = namesFrom(text, at, main.end, context.parties);
    const isBehalf = printed.length === 0 && pattern === ON_BEHALF;
    const names = isBehalf ? smallName(segments, at) : printed;
    found.push(...names.filter((name) => fits(segments, name) && !isLawyer(text, name)));
  }
  return found;
}

/** `MICHAEL ROE, ESQ.`. */
function isLawyer(text: string, name: PrintedName): boolean {
  return /\besq\.?$/i.test(text.slice(name.start, name.end));
}

function isKnown(name: PrintedName): boolean {
  return name.partyId !== null || name.hasRole;
}

function isCompany(segments: Segments, name: PrintedName): boolean {
  const printed = segments.text.slice(name.start, name.end);
  if (isFilingUser(segments, printed)) return false;
  return COMPANY_ENDS.has(foldName(printed).at(-1) ?? '');
}
