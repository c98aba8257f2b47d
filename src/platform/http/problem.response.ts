import { ApiProperty } from '@nestjs/swagger';

/** One thing wrong with a request. */
export class FieldErrorResponse {
  @ApiProperty({
    description:
      'JSON pointer into the body (empty for the body itself), or `/name` of a parameter.',
  })
  pointer: string;

  @ApiProperty({ description: 'What was given there, and what is permitted.' })
  detail: string;
}

/** What went wrong (RFC 9457). */
export class ProblemResponse {
  @ApiProperty({ description: 'The kind of problem: `urn:nunc:problem:not-found`.' })
  type: string;

  @ApiProperty({ description: 'The kind of problem, in words.' })
  title: string;

  @ApiProperty({ type: 'integer', minimum: 400, maximum: 599 })
  status: number;

  @ApiProperty({ description: 'What was given, where, and what is permitted.' })
  detail: string;

  @ApiProperty({ description: 'The path that was asked.' })
  instance: string;

  @ApiProperty({ type: [FieldErrorResponse], required: false })
  errors?: FieldErrorResponse[];

  @ApiProperty({ required: false, description: 'Of a failure: under this id the log has more.' })
  requestId?: string;
}
