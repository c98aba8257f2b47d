import type { ReadyText } from '../../platform/http/answers.js';
import { MACHINE_PROBLEMS } from '../../platform/problems/machine-problems.js';
import { Problem } from '../../platform/problems/problem.js';
import type { ProblemType } from '../../platform/problems/problem.js';

const REFUSED = 422;
const PROBLEMS: Readonly<Record<string, ProblemType>> = MACHINE_PROBLEMS;
/** These are told on a page of their own: no form could be filled in better. */
const NOT_OF_THE_FORM: ReadonlySet<string> = new Set(['not-found', 'internal', 'unavailable']);

/** A form that was refused: why, and the status of the page that says so. */
export interface FormRefusal {
  readonly problem: Problem;
  readonly status: number;
}

/** Why a form was refused. @throws what is no fault of the form */
export function formRefusal(error: unknown): FormRefusal {
  if (!(error instanceof Problem) || NOT_OF_THE_FORM.has(error.code)) throw error;
  return { problem: error, status: PROBLEMS[error.code]?.status ?? REFUSED };
}

/** A form that was refused, on the page it was sent from. */
export interface RefusedForm {
  readonly status: number;
  readonly answer: ReadyText;
}

/** The version that a form was made from. @throws {Problem} precondition-required */
export function toVersion(text: string | undefined): number {
  if (text !== undefined && /^\d{1,9}$/.test(text)) return Number(text);
  throw new Problem(
    'precondition-required',
    'The form does not say which version it changes: open the page again.',
  );
}
