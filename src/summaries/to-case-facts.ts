import type { Dossier } from '../docket/dossier.js';
import type { CaseFacts } from './case-facts.js';

/** What a summary may say, out of all that is on record of a case. */
export function toCaseFacts(dossier: Dossier): CaseFacts {
  const { case: record, court, assignedJudge, parties, claims, standards } = dossier;
  return {
    caseId: record.id,
    caption: record.caption,
    docketNumber: record.docketNumber,
    docketNumberNormal: record.docketNumberNormal,
    court,
    judge: assignedJudge,
    filedOn: record.filedOn,
    terminatedOn: record.terminatedOn,
    ...{ parties, claims, standards },
    entries: dossier.entries
      .filter(({ voidReason }) => voidReason === null)
      .map(({ entry, hearings, attachments, proposed, sealed }) => ({
        ...entry,
        ...{ hearings, attachments, proposed, sealed },
      })),
    relations: dossier.relations,
  };
}
