import type { Finding } from '../../law/docket/docket-entry.js';
import type { FactorFacts } from '../case-facts.js';
import type { DatedRuling } from '../case-on-day.js';
import { capitalised, foldText, quoted } from '../words/plain-text.js';
import { FINDING_FRAMES, QUOTE_FRAMES, fill } from './finding-frames.js';

/** Who had to show a factor. */
export interface Bearer {
  readonly name: string;
  /** Whether `it` and `its` can stand for the bearer: one company can be "it", two parties or a person cannot. */
  readonly isIt: boolean;
}

/** The court's finding on one factor: its polarity, the standard's words for it, the court's own, and the page. */
export function findingText(
  ruling: DatedRuling,
  finding: Finding,
  factor: FactorFacts | null,
  bearer: Bearer,
): string {
  const frame = FINDING_FRAMES[finding.outcome];
  const quote = foldText(finding.quote ?? '');
  const cited = citePage(ruling, finding.page);
  if (factor === null) {
    const named = quoted(finding.factor.replaceAll('-', ' '));
    return beside(fill(frame.named, { factor: named }), quote, cited);
  }
  const echo = bearer.isIt ? echoing(factor.shown, quote) : null;
  if (echo !== null) {
    return fill(frame.shown, { who: bearer.name, factor: `${echo}${cited}` });
  }
  const said = bearer.isIt ? `that ${factor.shown}` : factor.showing;
  const told = fill(frame.shown, { who: bearer.name, factor: said });
  return finding.outcome === 'not-met' && opensWithItsOwnNegation(quote)
    ? `${fill(QUOTE_FRAMES.negated, { finding: told, who: bearer.name, quote: quoted(quote) })}${cited}`
    : beside(told, quote, cited);
}

function beside(told: string, quote: string, cited: string): string {
  if (quote === '') return `${told}${cited}`;
  return `${fill(QUOTE_FRAMES.passage, { finding: told, quote: quoted(quote) })}${cited}`;
}

/** Where in the ruling it is said: ` (Dkt. 34 at 2)`. */
function citePage({ number }: DatedRuling, page: number | null): string {
  const at = page === null ? '' : ` at ${page}`;
  if (number === null) return page === null ? '' : ` (page ${page})`;
  return ` (Dkt. ${number}${at})`;
}

/** Whether the words are of the kind `failed to demonstrate that …`, which can only be said of the one who had to. */
export function opensWithItsOwnNegation(quote: string): boolean {
  return /^(?:(?:has|have|had) )?fail(?:ed|s) to (?:demonstrate|show|establish|prove|make|meet|carry|satisfy)\b/iu.test(
    foldText(quote),
  );
}

/** Words that could turn a quotation against the frame it stands in. */
const TURNS =
  /\b(?:no|not|none|never|neither|nor|nothing|without|fail\w*|lack\w*|hardly|scarcely|barely|cannot|but|however|although|though|unless|rather|un\w+)\b|n[’']t\b/iu;
const SUCCEED = new Set(['succeed', 'prevail', 'win']);

/**
 * The factor in the court's own words, where a quotation opens with the standard's own: for `it is likely to succeed`
 * the quotation `likely to prevail on the merits` makes `that it is “likely to prevail on the merits”`. Null for a
 * quotation that opens otherwise or has a negation of its own: what it asserts cannot be told from its words.
 */
export function echoing(shown: string, quote: string): string | null {
  const opening = shown.toLowerCase().split(' ').slice(0, 5);
  const words = foldText(quote).toLowerCase().split(' ');
  if (opening[0] !== 'it' || opening.length < 5 || TURNS.test(quote)) return null;
  for (const skipped of [2, 1, 0]) {
    const same = opening
      .slice(skipped)
      .every((word, index) => sameVerb(word, words[index]?.replace(/[.,;]$/u, '') ?? ''));
    if (same) return `that ${[...opening.slice(0, skipped), quoted(quote)].join(' ')}`;
  }
  return null;
}

function sameVerb(ours: string, theirs: string): boolean {
  return ours === theirs || (SUCCEED.has(ours) && SUCCEED.has(theirs));
}

/** `The court found …`, or `On the claim for breach of contract (count 2), the court found …`. */
export function onTarget(target: string | null, told: string): string {
  return target === null ? capitalised(told) : `On ${target}, ${told}`;
}
