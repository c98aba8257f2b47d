import type { CivilDate } from '../calendar/civil-date.js';
import type { CaseRefusal } from '../cases/refusals.js';

/** The first and the last day of a party's part in a case; null: not known, or not over. */
export interface PartyDays {
  readonly joinedOn: CivilDate | null;
  readonly terminatedOn: CivilDate | null;
}

/** The first and the last day of a lawyer's appearance; null: not known, or not over. */
export interface CounselDays {
  readonly appearedOn: CivilDate | null;
  readonly terminatedOn: CivilDate | null;
}

/**
 * What is wrong with the days of a party's part in a case; empty when nothing is. A party may join and leave on one
 * day, and either day may be unknown.
 */
export function decideParty({ joinedOn, terminatedOn }: PartyDays): readonly CaseRefusal[] {
  if (joinedOn === null || terminatedOn === null || joinedOn <= terminatedOn) return [];
  return [
    {
      code: 'party-terminated-before-joined',
      pointer: '/terminatedOn',
      detail: `terminatedOn is ${terminatedOn}; the party joined on ${joinedOn}. Permitted is that day or a later one.`,
    },
  ];
}

/**
 * What is wrong with the days of a lawyer's appearance; empty when nothing is. Counsel may appear and withdraw on one
 * day, and either day may be unknown.
 */
export function decideCounsel({ appearedOn, terminatedOn }: CounselDays): readonly CaseRefusal[] {
  if (appearedOn === null || terminatedOn === null || appearedOn <= terminatedOn) return [];
  return [
    {
      code: 'counsel-terminated-before-appeared',
      pointer: '/terminatedOn',
      detail: `terminatedOn is ${terminatedOn}; counsel appeared on ${appearedOn}. Permitted is that day or a later one.`,
    },
  ];
}
