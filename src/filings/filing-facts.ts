import { v7 } from 'uuid';
import type { EntryFacts } from '../docket/entry-draft.js';
import type { FilingFacts, PartyId, ReliefSought } from '../law/docket/docket-entry.js';
import type {
  AmendedReliefField,
  AmendFilingRequest,
  FileDocumentRequest,
} from './dto/file-document.request.js';

/** How one party, or all, were served with a filing. */
export interface Service {
  readonly partyId: PartyId | null;
  readonly on: string;
  readonly method: string;
}

/** The facts of a filing that the fold reads, and how it was served. */
export type FilingDetails = FilingFacts & { readonly service: readonly Service[] };

const NO_DETAILS: FilingDetails = { filedBy: [], reliefSought: [], closesCase: null, service: [] };

/** The details of a filing whose earlier ones are `earlier`: absent fields stay, null clears. */
export function toFilingDetails(
  request: FileDocumentRequest | AmendFilingRequest,
  earlier: EntryFacts = NO_DETAILS,
): FilingDetails {
  const before: FilingDetails = { ...NO_DETAILS, ...earlier };
  const { filedBy, service, closesCase, reliefSought } = request;
  return {
    filedBy: filedBy === undefined ? before.filedBy : [...new Set(filedBy)],
    reliefSought:
      reliefSought === undefined
        ? before.reliefSought
        : identified(reliefSought ?? [], before.reliefSought),
    closesCase: closesCase === undefined ? before.closesCase : closesCase,
    service:
      service === undefined
        ? before.service
        : (service ?? []).map(({ partyId, on, method }) => ({
            partyId: partyId ?? null,
            on,
            method,
          })),
  };
}

/** The reliefs with their ids: the one named, else that of an earlier relief of the same kind, else a new one. */
function identified(
  fields: readonly AmendedReliefField[],
  earlier: readonly ReliefSought[],
): readonly ReliefSought[] {
  const named = new Set(fields.map(({ id }) => id));
  const free = earlier.filter(({ id }) => !named.has(id));
  return fields.map(({ id, kind, note }) => {
    const same = free.findIndex((relief) => relief.kind === kind);
    const [kept] = id == null && same >= 0 ? free.splice(same, 1) : [];
    return { id: id ?? kept?.id ?? v7(), kind, note: note ?? null };
  });
}
