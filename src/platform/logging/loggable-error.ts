/** What a log may hold of an error. */
export interface LoggableError {
  readonly type: string;
  readonly message: string;
  readonly stack?: string;
  readonly code?: string;
  readonly cause?: LoggableError;
}

const DEEPEST = 5;

/**
 * The named parts of `error` and no others: a failed query carries its parameters and the rows in
 * question, and what a docket says, perhaps under seal, has no place in a log.
 */
export function loggableError(error: unknown, depth = 0): LoggableError {
  if (!(error instanceof Error)) return { type: typeof error, message: String(error) };
  const code = 'code' in error ? String(error.code) : undefined;
  return {
    type: error.name,
    message: error.message,
    ...(error.stack !== undefined && { stack: error.stack }),
    ...(code !== undefined && { code }),
    ...(error.cause !== undefined &&
      depth < DEEPEST && { cause: loggableError(error.cause, depth + 1) }),
  };
}
