import type { Form } from '../forms/form.js';
import type { Link } from '../layout/links.js';
import type { Due } from '../words/due-words.js';
import type { DateAnswer, WarningRow } from './date-answer.js';

/** One of the dates of a motion; null where the rule sets none. */
export interface NotingRow {
  readonly what: string;
  readonly due: Due | null;
}

/** What the calculator found, under the question it was asked. */
export type CalculatorAnswer = { readonly question: string; readonly rule: Link | null } & (
  | { readonly kind: 'date'; readonly answer: DateAnswer }
  | { readonly kind: 'condition'; readonly until: string; readonly authority: readonly string[] }
  | {
      readonly kind: 'none';
      readonly why: string;
      readonly warnings: readonly WarningRow[];
      readonly authority: readonly string[];
    }
  | {
      readonly kind: 'noting';
      readonly rows: readonly NotingRow[];
      readonly steps: readonly { readonly day: string; readonly why: string }[];
      readonly warnings: readonly WarningRow[];
      readonly authority: readonly string[];
    }
);

/** What is wrong with the question, each leading to its field. */
export type FaultLine = Link;

/** The calculator, ready to print. */
export interface CalculatorPage {
  readonly answer: CalculatorAnswer | null;
  readonly faults: readonly FaultLine[];
  readonly period: Form;
  readonly rule: Form;
  readonly noting: Form;
}
