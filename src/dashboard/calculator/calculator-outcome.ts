import type { FormFaults } from '../forms/faults.js';
import type { Warned, WorkedOut, WorkedStep } from './date-answer.js';

/** The court of a question, as far as the answer is printed in its time. */
export interface AskedCourt {
  readonly citation: string;
  readonly timeZone: string;
}

/** What a rule gives: a date, a condition (`until`), or nothing (`why`). */
export interface WorkedRule {
  readonly rule: { readonly id: string; readonly title: string; readonly authority: string };
  /** When the time of the rule ends, in words. */
  readonly says: string;
  readonly due: string | null;
  readonly until: string | null;
  readonly why: string | null;
  readonly rawLastDay: string | null;
  readonly steps: readonly WorkedStep[];
  readonly warnings: readonly Warned[];
  readonly authority: readonly string[];
}

/** The dates of a motion. */
export interface WorkedNoting {
  readonly noting: string | null;
  readonly opposition: string | null;
  readonly reply: string | null;
  readonly steps: readonly { readonly on: string; readonly why: string }[];
  readonly warnings: readonly Warned[];
  readonly authority: readonly string[];
}

/** What came of a question: nothing was asked, it was refused, or it was answered. */
export type CalculatorOutcome =
  | { readonly kind: 'unasked' }
  | { readonly kind: 'refused'; readonly faults: FormFaults }
  | { readonly kind: 'period'; readonly worked: WorkedOut; readonly court: AskedCourt | null }
  | { readonly kind: 'rule'; readonly worked: WorkedRule; readonly court: AskedCourt | null }
  | { readonly kind: 'noting'; readonly worked: WorkedNoting; readonly court: AskedCourt };
