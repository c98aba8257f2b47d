import type { EntryType } from '../docket/entry-types.js';
import type { CaseOutcome } from '../docket/outcomes.js';
import { PARTIAL } from './partial-endings.js';
import type { Read, TextContext } from './reading.js';
import type { Segments } from './segment-text.js';

type Parties = TextContext['parties'];

const WHOLE =
  /\b(?:dismissal of (?:the |this )?(?:entire )?(?:action|case|lawsuit|complaint)|dismiss(?:es|ing)? (?:the |this )?(?:entire )?(?:action|case|lawsuit)|case (?:is )?(?:dismissed|closed)|dismissal of (?:all|entire)|action (?:is )?dismissed)\b/;
const BARE = /\b(?:voluntary dismissal|notice of dismissal)\b/;
const SOME_ONLY = /\bre\b(?! (?:\[?\d|rule))|\bdefendants?\b/;
const DEFENDS = /defendant|respondent/i;
const SUES = /plaintiff|petitioner/i;

/**
 * How a plaintiff ends the case by a notice or a stipulation that leaves no defendant and no claim: without an order
 * (Fed. R. Civ. P. 41(a)(1)(A)). `NOTICE of Voluntary Dismissal filed by Plaintiff Orrin Mills` ends it where Mills
 * alone sues one defendant; where there are more on either side, only words that name the whole action do, and not for
 * sure where others sue beside him.
 */
export function closedByParty(
  { lower, main }: Segments,
  type: EntryType,
  parties: Parties,
): Read<CaseOutcome> | null {
  if (type !== 'notice-of-dismissal' && type !== 'stipulation') return null;
  const words = lower.slice(main.start, main.end);
  if (PARTIAL.test(words)) return null;
  const whole = WHOLE.exec(words);
  const match = whole ?? (type === 'stipulation' ? null : bareNotice(words, parties));
  if (match === null) return null;
  const start = main.start + match.index;
  return {
    value: 'voluntarily-dismissed',
    evidence: {
      ...{ start, end: start + match[0].length, rule: 'dismissed-by-party' },
      sure: type === 'notice-of-dismissal' && numberOf(parties, SUES) <= 1,
    },
  };
}

/** A notice that says only that the plaintiff dismisses: all there is, where one sues one. */
function bareNotice(words: string, parties: Parties): RegExpExecArray | null {
  const oneAgainstOne = numberOf(parties, SUES) === 1 && numberOf(parties, DEFENDS) === 1;
  if (!oneAgainstOne || SOME_ONLY.test(words)) return null;
  return BARE.exec(words);
}

function numberOf(parties: Parties, role: RegExp): number {
  return parties.filter((party) => role.test(party.role)).length;
}
