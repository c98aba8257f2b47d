import type { CaseResponse } from '../../src/cases/dto/case.response.js';
import type { CaseFields } from '../../src/cases/dto/enter-case.request.js';
import type { ClaimFields } from '../../src/claims/dto/assert-claim.request.js';
import type { ClaimResponse } from '../../src/claims/dto/claim.response.js';
import type { CounselFields } from '../../src/parties/dto/add-counsel.request.js';
import type { PartyFields } from '../../src/parties/dto/add-party.request.js';
import type { CounselResponse } from '../../src/parties/dto/counsel.response.js';
import type { PartyResponse } from '../../src/parties/dto/party.response.js';
import type { Ask } from './ask.js';

let serial = 0;

/** A civil case of the Western District of Washington, each with a number of its own, filed on 11 January 2021. */
export function aCase(said: Partial<CaseFields> = {}): CaseFields {
  serial += 1;
  return {
    courtId: 'wawd',
    docketNumber: `2:19-cv-${String(serial).padStart(5, '0')}`,
    caption: 'Larch Hosting LLC v. Quarry Cloud, Inc.',
    filedOn: '2021-01-11',
    ...said,
  };
}

/** A plaintiff that is an organization. */
export function aParty(said: Partial<PartyFields> = {}): PartyFields {
  return { name: 'Larch Hosting LLC', role: 'plaintiff', kind: 'organization', ...said };
}

/** Lead counsel of an invented name. */
export function someCounsel(said: Partial<CounselFields> = {}): CounselFields {
  return { attorneyName: 'Ottoline Quill', roles: ['lead'], ...said };
}

/** A claim against nobody in particular. */
export function aClaim(said: Partial<ClaimFields> = {}): ClaimFields {
  return {
    title: 'Breach of contract',
    authority: 'Washington common law',
    againstPartyIds: [],
    ...said,
  };
}

export async function enterCase(ask: Ask, said: Partial<CaseFields> = {}): Promise<CaseResponse> {
  return ask.made('/cases', aCase(said));
}

export async function addParty(
  ask: Ask,
  caseId: string,
  said: Partial<PartyFields> = {},
): Promise<PartyResponse> {
  return ask.made(`/cases/${caseId}/parties`, aParty(said));
}

export async function addCounsel(
  ask: Ask,
  partyId: string,
  said: Partial<CounselFields> = {},
): Promise<CounselResponse> {
  return ask.made(`/parties/${partyId}/counsel`, someCounsel(said));
}

export async function assertClaim(
  ask: Ask,
  caseId: string,
  said: Partial<ClaimFields> = {},
): Promise<ClaimResponse> {
  return ask.made(`/cases/${caseId}/claims`, aClaim(said));
}
