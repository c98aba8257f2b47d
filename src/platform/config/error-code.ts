/** The code of a system or PostgreSQL error (`ENOENT`, `57P03`), or '' for anything else. */
export function errorCode(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return String(error.code);
}

/** What went wrong, as text for a message. */
export function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
