import { dayAfter } from '../court-text/read-day.js';
import { countOf, textOf, wordsOf } from '../json-file/json-record.js';
import type { JsonRecord } from '../json-file/json-record.js';
import type { CivilDate } from '../../law/calendar/civil-date.js';
import { printedDay } from './printed-day.js';

/** CourtListener's codes of a lawyer's roles, in the words that dockets print. */
const ROLES: ReadonlyMap<number, string> = new Map([
  [1, 'ATTORNEY TO BE NOTICED'],
  [2, 'LEAD ATTORNEY'],
  [3, 'ATTORNEY IN SEALED GROUP'],
  [4, 'PRO HAC VICE'],
  [5, 'SELF-TERMINATED'],
  [6, 'TERMINATED'],
  [7, 'SUSPENDED'],
  [8, 'INACTIVE'],
  [9, 'DISBARRED'],
]);

/** The codes that end an appearance: their day is the day it ended. */
const ENDING: ReadonlySet<number> = new Set([5, 6]);

export interface CounselRole {
  readonly words: string;
  readonly terminatedOn: CivilDate | null;
}

/**
 * One role of a lawyer: the words as the docket printed them, where the file has them, else those of the code, with the
 * day where the role has one ("TERMINATED: 08/03/2007"). Null for a role that is not known.
 */
export function readCounselRole(record: JsonRecord, actedOn: CivilDate | null): CounselRole | null {
  const code = countOf(record.role) ?? 0;
  const raw = wordsOf(textOf(record.role_raw));
  const ofCode = ROLES.get(code);
  if (raw === null && ofCode === undefined) return null;
  const behind = actedOn === null ? '' : `: ${printedDay(actedOn)}`;
  const words = raw ?? `${ofCode ?? ''}${behind}`;
  const ended = ENDING.has(code) ? actedOn : null;
  return { words, terminatedOn: ended ?? dayAfter('terminated:', words, { anyCase: true }) };
}
