/** One thing wrong with a request. */
export interface FieldError {
  /** JSON pointer (RFC 6901) into the body, or `/name` of a query parameter; '' is the body itself. */
  readonly pointer: string;
  readonly detail: string;
}

/** What all problems of one code have in common. */
export interface ProblemType {
  readonly status: number;
  readonly title: string;
}

/**
 * A request that cannot be answered as asked. `code` is one of the catalogue that `app.setup` gives to
 * `ProblemFilter`; the message says what was given, where, and what is permitted.
 */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly code: string,
    readonly detail: string,
    readonly errors: readonly FieldError[] = [],
  ) {
    super(detail);
  }
}
