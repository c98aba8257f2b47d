import { createHash, randomBytes } from 'node:crypto';

const OCTETS = 32;
const TOKEN = /^[\w-]{43}$/;

/** A secret that nobody guesses: 32 random octets, in letters that may stand in an address. */
export function newFeedToken(): string {
  return randomBytes(OCTETS).toString('base64url');
}

/** What is kept of a token, and looked for: who reads the database cannot open a calendar with it. */
export function digestOfToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** Whether text has the form of a token. */
export function isFeedToken(text: string): boolean {
  return TOKEN.test(text);
}
