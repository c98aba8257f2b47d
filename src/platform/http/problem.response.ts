import { Id, Nested, Text, Whole } from './fields.js';

/** One thing wrong with a request. */
export class FieldErrorResponse {
  @Text(500, { description: 'JSON pointer into the body, or `/name` of a query parameter.' })
  pointer: string;

  @Text(1000)
  detail: string;
}

/** What went wrong (RFC 9457). */
export class ProblemResponse {
  @Text(100, { description: 'The kind of problem: `urn:nunc:problem:not-found`.' })
  type: string;

  @Text(100, { description: 'The kind of problem, in words.' })
  title: string;

  @Whole(400, 599)
  status: number;

  @Text(2000, { description: 'What was given, where, and what is permitted.' })
  detail: string;

  @Text(2000, { description: 'The path that was asked.' })
  instance: string;

  @Nested(() => FieldErrorResponse, { optional: true, list: 50 })
  errors?: FieldErrorResponse[];

  @Id({ optional: true, description: 'Under this id the log has more.' })
  requestId?: string;
}
