import type { Read, ReadDisposition } from '../reading.js';
import type { CitingEntry } from './citing-entry.js';

/**
 * What the court did to the requests an entry decides: `12` granted for
 * `ORDER granting 12 Motion to Seal. Signed by Judge Roe`. A paper has none, a report and recommendation
 * none for what it recommends, a clerk's entry only the motions it refers. One for each motion
 * decided: an entry of two motions may stand there twice.
 */
export function readDispositions({ rulings }: CitingEntry): readonly Read<ReadDisposition>[] {
  return rulings.map(({ to, outcome, start, end, rule, sure }) => ({
    value: { to, outcome },
    evidence: { start, end, rule, sure },
  }));
}
