import type { CivilDate } from '../law/calendar/civil-date.js';

/** What the address of a case is made of. */
export interface CaseIdentity {
  readonly courtId: string;
  readonly docketNumberNormal: string;
}

/** What the address of an entry is made of. */
export interface EntryIdentity {
  readonly id: string;
  readonly number: number | null;
  /** Whether no other entry of the case bears the number. */
  readonly numberIsUnique: boolean;
}

export const STATUS_ADDRESS = '/';
export const IMPORTS_ADDRESS = '/imports';
export const CALCULATOR_ADDRESS = '/calculator';
export const RULES_ADDRESS = '/rules';
export const REVIEWS_ADDRESS = '/reviews';

/** Where entries wait for a person: of one case or of all, those after an entry or all of them. */
export function reviewsAddress(caseId: string | null, after: string | null = null): string {
  const query = new URLSearchParams({
    ...(caseId === null ? {} : { case: caseId }),
    ...(after === null ? {} : { after }),
  });
  return query.size === 0 ? REVIEWS_ADDRESS : `${REVIEWS_ADDRESS}?${query.toString()}`;
}

/** The lasting address of a rule, with all its versions. */
export function ruleAddress(ruleId: string): string {
  return `${RULES_ADDRESS}/${inPath(ruleId)}`;
}

/** The lasting address of a deadline: why it falls on its day. */
export function deadlineAddress(deadlineId: string): string {
  return `/deadlines/${inPath(deadlineId)}`;
}

/** The lasting address of an import. */
export function importAddress(importId: string): string {
  return `${IMPORTS_ADDRESS}/${inPath(importId)}`;
}

/** The lasting address of a case: `/c/wawd/2:21-cv-00031`. */
export function caseAddress({ courtId, docketNumberNormal }: CaseIdentity): string {
  return `/c/${inPath(courtId)}/${inPath(docketNumberNormal)}`;
}

/** The lasting address of an entry: by its number, or by its id when it has none or shares it. */
export function entryAddress(of: CaseIdentity, entry: EntryIdentity): string {
  const { id, number, numberIsUnique } = entry;
  const last = number !== null && numberIsUnique ? String(number) : `e/${inPath(id)}`;
  return `${caseAddress(of)}/${last}`;
}

/** Where one sees what would move if an entry had another day. */
export function whatIfAddress(of: CaseIdentity, entryId: string): string {
  return `${caseAddress(of)}/what-if?entry=${encodeURIComponent(entryId)}`;
}

/** The address as of a day; null leaves it as it is: today. */
export function asOf(address: string, day: CivilDate | null): string {
  if (day === null) return address;
  const [path = '', anchor] = address.split('#');
  const query = `${path.includes('?') ? '&' : '?'}asOf=${day}`;
  return anchor === undefined ? `${path}${query}` : `${path}${query}#${anchor}`;
}

/** A part of a path. A colon may stand in one, and docket numbers are read more easily with it. */
function inPath(part: string): string {
  return encodeURIComponent(part).replaceAll('%3A', ':');
}
