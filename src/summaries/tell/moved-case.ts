import type { CaseOnDay, DatedFiling, DatedRuling } from '../case-on-day.js';
import { closedHow } from '../words/outcome-words.js';

/** What an entry made of the case as a whole: `closed the case by judgment`; null when it left it as it was. */
export function movedCase(known: CaseOnDay, entry: DatedFiling | DatedRuling): string | null {
  const refused = known.state.irregularities.some(
    ({ entryId, code }) =>
      entryId === entry.id && (code === 'not-open' || code === 'not-stayed-or-closed'),
  );
  if (refused || entry.struck !== null) return null;
  if (entry.closesCase !== null) return `closed the case${closedHow(entry.closesCase)}`;
  const { standing } = known.state;
  const stays = standing.status === 'stayed' && standing.stayedIn === entry.id;
  if (entry.kind === 'filing') return null;
  if (stays || entry.movesCaseTo === 'stayed') return 'stayed the case';
  return entry.movesCaseTo === 'pending' ? 'made the case active again' : null;
}

/** Whether a ruling dismisses the case itself, so that its disposition says already what became of the case. */
export function dismissesCase({ dispositions }: DatedRuling): boolean {
  return dispositions.some(
    ({ reliefId, claimId, partyId, entryId, request, outcome }) =>
      outcome === 'dismissed' && !(reliefId ?? claimId ?? partyId ?? entryId ?? request),
  );
}
