import type { ReliefKind } from '../../law/docket/relief-kinds.js';

/**
 * - `required`: must be shown in every case.
 * - `alternative`: may be shown in place of the factor named by `insteadOf`.
 * - `element`: a step or condition of the test, needed where its text says so.
 */
export const FACTOR_KINDS = ['required', 'alternative', 'element'] as const;
export type FactorKind = (typeof FACTOR_KINDS)[number];

/** Whose task it is to show a factor: the party that moves, or the one whose pleading is attacked. */
export const FACTOR_BEARERS = ['movant', 'pleader'] as const;
export type FactorBearer = (typeof FACTOR_BEARERS)[number];

export interface StandardFactor {
  /** Unique within the standard; findings name it. */
  readonly code: string;
  readonly name: string;
  readonly kind: FactorKind;
  readonly insteadOf: string | null;
  readonly authority: string;
  /** What the factor asks, in our own words. */
  readonly text: string;
  readonly shownBy: FactorBearer;
  /**
   * A clause that says the factor is met, to stand after "showed that", "failed to show that" or
   * "did not reach whether". `it` and `its` are the party of `shownBy`; the clause is never negated.
   */
  readonly shown: string;
  /** The same as a noun phrase, to stand after "showed" or "failed to show", whatever the party's number. */
  readonly showing: string;
}

export interface LegalStandard {
  readonly code: string;
  readonly name: string;
  readonly authority: string;
  /** The kinds of relief a ruling may decide by it. */
  readonly appliesTo: readonly ReliefKind[];
  readonly factors: readonly StandardFactor[];
}
