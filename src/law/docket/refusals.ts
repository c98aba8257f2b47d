/**
 * Why an entry made by hand is refused: it says something that the record or the law does not allow. A refusal is a
 * value; `pointer` is the JSON pointer of the field at fault in what was given.
 */
export interface Refusal {
  readonly code: DocketRefusalCode;
  readonly pointer: string;
  readonly detail: string;
}

export const DOCKET_REFUSALS = [
  'filed-before-case',
  'filed-in-the-future',
  'filed-on-another-day',
  'number-taken',
  'entry-not-in-case',
  'answers-a-later-entry',
  'party-not-in-case',
  'relief-not-in-case',
  'claim-not-in-case',
  'relief-not-sought-yet',
  'too-many-targets',
  'conversion-incomplete',
  'relief-decided',
  'relief-ruled-upon',
  'relief-unknown',
  'relief-named-twice',
  'closes-and-moves',
  'factor-not-in-standard',
  'unknown-standard',
  'unknown-judge',
  'type-of-another-kind',
  'proposed-ruling',
  'has-details',
  'already-struck',
  'already-void',
  'struck-before-filed',
] as const;
export type DocketRefusalCode = (typeof DOCKET_REFUSALS)[number];

/** What a decision comes to: allowed, or refused for the first reason found. */
export type Decision = { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal };

export const ALLOWED: Decision = { ok: true };

/** A refusal for `code`, at `pointer`. */
export function refused(code: DocketRefusalCode, pointer: string, detail: string): Decision {
  return { ok: false, refusal: { code, pointer, detail } };
}

/** The first refusal among `checks`, which are asked in order and no further than needed; allowed when none refuses. */
export function firstRefusal(...checks: readonly (() => Decision)[]): Decision {
  for (const check of checks) {
    const decision = check();
    if (!decision.ok) return decision;
  }
  return ALLOWED;
}
