import type { FindingOutcome } from '../../law/docket/outcomes.js';

/**
 * How a finding is told, as data. `{factor}` is the factor as a statement, and it may stand in one of these places
 * only: each frame but that of `met` puts it under a negation or a doubt of its own, so that the words of a
 * standard, or of a quotation, never assert what the court did not find.
 */
export interface FindingFrame {
  /** A factor of a known standard: `{who}` bore the burden, `{factor}` is `that it is likely to succeed …`. */
  readonly shown: string;
  /** A factor of no known standard, by its name. */
  readonly named: string;
}

export const FINDING_FRAMES: Readonly<Record<FindingOutcome, FindingFrame>> = {
  met: {
    shown: 'the court found that {who} had shown {factor}',
    named: 'the court found the factor {factor} met',
  },
  'not-met': {
    shown: 'the court found that {who} had not shown {factor}',
    named: 'the court found the factor {factor} not met',
  },
  'not-reached': {
    shown: 'the court did not reach whether {who} had shown {factor}',
    named: 'the court did not reach the factor {factor}',
  },
  mixed: {
    shown: 'the court’s findings on whether {who} had shown {factor} were mixed',
    named: 'the court’s findings on the factor {factor} were mixed',
  },
};

/** What follows a frame when the court's own words are quoted. Nothing in it says whether the factor was shown. */
export const QUOTE_FRAMES = {
  /** The quotation stands beside the finding. */
  passage: '{finding}, in a passage that reads in part: {quote}',
  /** The quotation opens with its own negation: only after a finding that the factor was not shown. */
  negated: '{finding}: {who} {quote}',
} as const;

/** The frame with its places filled, each once and with text taken as it is. */
export function fill(frame: string, places: Readonly<Record<string, string>>): string {
  return frame.replace(/\{(\w+)\}/gu, (place, name: string) => places[name] ?? place);
}
