/**
 * Nunc cannot start, and the message says why in words for whoever starts it. `main.ts` prints the
 * message alone: a stack trace would only hide it.
 */
export class CannotStart extends Error {
  override readonly name: string = 'CannotStart';
}
