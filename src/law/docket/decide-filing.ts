import type { CaseFile } from './case-file.js';
import { decideEntry } from './decide-entry.js';
import type { EntryDraft } from './decide-entry.js';
import type { PartyId } from './docket-entry.js';
import { ALLOWED, firstRefusal, refused } from './refusals.js';
import type { Decision } from './refusals.js';

/** A filing as a person enters it. */
export interface FilingDraft extends EntryDraft {
  readonly kind: 'filing';
  readonly filedBy: readonly PartyId[];
  /** The parties named as served; null where a service names none. */
  readonly served: readonly (PartyId | null)[];
}

/** Whether a filing may be entered by hand: the entry may, and those who file and are served are parties of the case. */
export function decideFiling(file: CaseFile, draft: FilingDraft): Decision {
  return firstRefusal(
    () => decideEntry(file, draft),
    () => decideFilers(file, draft),
  );
}

/** Whether those who file and those who are served are parties of the case. */
export function decideFilers(
  file: CaseFile,
  { filedBy, served }: Pick<FilingDraft, 'filedBy' | 'served'>,
): Decision {
  const check = (partyId: PartyId | null, pointer: string) => (): Decision =>
    partyId === null || file.parties.has(partyId)
      ? ALLOWED
      : refused('party-not-in-case', pointer, `This case has no party ${partyId}.`);
  return firstRefusal(
    ...filedBy.map((partyId, index) => check(partyId, `/filedBy/${index}`)),
    ...served.map((partyId, index) => check(partyId, `/service/${index}/partyId`)),
  );
}
