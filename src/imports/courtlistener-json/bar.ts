import { isRecord, recordsOf, textOf, wordsOf } from '../json-file/json-record.js';
import type { JsonRecord } from '../json-file/json-record.js';
import type { Member } from '../json-file/members.js';
import { referredId } from './reference.js';

/** The lawyers a file lists: by their ids, and the roles they list for a party by the party's id. */
export interface Bar {
  readonly byId: ReadonlyMap<string, JsonRecord>;
  readonly rolesFor: ReadonlyMap<string, readonly JsonRecord[]>;
}

/** The bar of a file's list of attorneys. Each names the parties it appears for by their ids alone. */
export function readBar(members: readonly Member[]): Bar {
  const byId = new Map<string, JsonRecord>();
  const rolesFor = new Map<string, JsonRecord[]>();
  for (const { record } of members) {
    const id = wordsOf(record.id) ?? referredId(record.resource_uri);
    if (id === null) continue;
    byId.set(id, record);
    for (const [role] of recordsOf(record.parties_represented)) {
      const party = referredId(role.party) ?? referredId(role.party_id);
      if (party === null) continue;
      const roles = rolesFor.get(party) ?? [];
      roles.push({ ...role, attorney_id: id });
      rolesFor.set(party, roles);
    }
  }
  return { byId, rolesFor };
}

/** By what the rows of one lawyer in a party's list are known: the id, or where there is none the name. */
export function lawyerId(row: JsonRecord): string | null {
  return attorneyId(row) ?? wordsOf(row.id) ?? wordsOf(row.name);
}

/** The id of the lawyer a role is of. */
function attorneyId(role: JsonRecord): string | null {
  const { attorney } = role;
  if (isRecord(attorney)) return wordsOf(attorney.id) ?? wordsOf(attorney.name);
  return referredId(role.attorney_id) ?? referredId(attorney);
}

/** What is known of the lawyer a role is of; null when the file says no more than the id. */
export function attorneyOf(role: JsonRecord, bar: Bar): JsonRecord | null {
  const candidates = [role.attorney, role, bar.byId.get(attorneyId(role) ?? '')];
  const named = candidates.find((one) => isRecord(one) && textOf(one.name).trim() !== '');
  return isRecord(named) ? named : null;
}

/** The id of the docket that a role of a party or of a lawyer is for; null when it does not say. */
export function docketOf(record: JsonRecord): string | null {
  return referredId(record.docket_id) ?? referredId(record.docket);
}
