/** What it means to a reader that a row broke a named constraint. */
export interface ConstraintProblem {
  readonly code: string;
  readonly detail: string;
  /** The field of the body that is to blame, if one is. */
  readonly pointer?: string;
}

/** By the name of the constraint: `uq_cases_court_id_docket_number_key`. */
export type ConstraintProblems = Readonly<Record<string, ConstraintProblem>>;
