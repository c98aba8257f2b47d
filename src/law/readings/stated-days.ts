import type { Read, ReadDeadline, ReadHearing } from '../docket-text/reading.js';
import type { StatedDeadline, StatedHearing } from './statements.js';

const LONGEST = 500;

/** The hearings and deadlines of an entry as it is to state them: what they are in at most 500 characters. */
export function statedDays(
  hearings: readonly Read<ReadHearing>[],
  deadlines: readonly Read<ReadDeadline>[],
): { readonly hearings: readonly StatedHearing[]; readonly deadlines: readonly StatedDeadline[] } {
  return {
    hearings: hearings.map(({ value: { what, on, at } }) => {
      return { what: named(what, 'hearing'), on, at, mode: null, outcome: null };
    }),
    deadlines: deadlines.map(({ value: { what, on } }) => {
      return { what: named(what, 'deadline'), on, at: null };
    }),
  };
}

function named(what: string, otherwise: string): string {
  return what.trim().slice(0, LONGEST).trim() || otherwise;
}
