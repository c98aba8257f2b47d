import { reviewsAddress } from '../addresses.js';
import type { Link } from '../layout/links.js';
import { count } from '../words/plain-words.js';

/** "3 entries wait for a person", leading to them: of one case, or of all; null when none does. */
export function toWaitingLink(waiting: number, caseId: string | null): Link | null {
  if (waiting === 0) return null;
  return {
    text: count(waiting, 'entry waits for a person', 'entries wait for a person'),
    href: reviewsAddress(caseId),
  };
}
