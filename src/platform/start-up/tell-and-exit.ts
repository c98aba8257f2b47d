import { CannotStart } from '../config/cannot-start.js';

/** Says why Nunc cannot go on, and ends the process: one sentence, or a stack when nobody foresaw it. */
export function tellAndExit(error: unknown): never {
  process.stderr.write(`${told(error)}\n`);
  process.exit(1);
}

function told(error: unknown): string {
  if (error instanceof CannotStart) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
