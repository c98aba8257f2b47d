import { CannotStart } from '../config/cannot-start.js';
import { forPrint } from '../config/database-url.js';
import { errorCode, reason } from '../config/error-code.js';

type Explanation = (database: string, message: string) => string;

const unreachable: Explanation = (database, message) =>
  `Nobody answers at ${database} (${message}). Start the database, or correct DATABASE_URL.`;
const refused: Explanation = (database, message) =>
  `The database refuses the user or the password of ${database} (${message}). Correct DATABASE_URL.`;

const EXPLANATIONS = new Map<string, Explanation>([
  ['ECONNREFUSED', unreachable],
  ['ENOTFOUND', unreachable],
  ['EAI_AGAIN', unreachable],
  ['ETIMEDOUT', unreachable],
  ['EHOSTUNREACH', unreachable],
  ['ENETUNREACH', unreachable],
  ['28P01', refused],
  ['28000', refused],
  ['57P03', (database) => `The database at ${database} is starting or stopping; try again.`],
  ['3D000', (database) => `There is no database ${database}. Create it, or correct DATABASE_URL.`],
  [
    '22023',
    (database, message) =>
      `The database at ${database} is not prepared for Nunc (${message}). Run the migrations first.`,
  ],
  [
    '42501',
    (database, message) =>
      `The user of ${database} lacks a right (${message}). An administrator gives it; the one to ` +
      'act as the role of Nunc with: GRANT nunc_runtime TO that user.',
  ],
]);

/** Why the database at `url` could not be connected to, for whoever starts Nunc. */
export function explainConnecting(url: string, error: unknown): CannotStart {
  const database = forPrint(url);
  const code = errorCode(error);
  // A name with several addresses fails with one error for all of them, which has no message.
  const message = reason(error) || code;
  const explanation = EXPLANATIONS.get(code);
  return new CannotStart(
    explanation?.(database, message) ?? `Nunc cannot use the database at ${database}: ${message}.`,
    { cause: error },
  );
}
