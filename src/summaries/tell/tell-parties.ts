import { printDay } from '../../law/calendar/civil-date.js';
import type { PartyRole } from '../../law/parties/party-roles.js';
import type { PartyFacts } from '../case-facts.js';
import type { CaseOnDay } from '../case-on-day.js';
import type { Sentence } from '../summary.js';
import { withArticle } from '../words/entry-words.js';
import { listedUpTo } from '../words/lists.js';
import { roleWords } from '../words/role-words.js';
import { partyName } from './name-parties.js';
import { fromRecord, say } from './sentence.js';
import { tellCounsel } from './tell-counsel.js';

/** How many parties a sentence names before it counts the others. */
const NAMED = 12;

/** Who is in the case, in what part, and who appears for whom. */
export function tellParties(known: CaseOnDay): readonly Sentence[] {
  const roles = [...new Set(known.parties.map(({ role }) => role))];
  return roles.flatMap((role) => {
    const inRole = known.parties.filter((party) => party.role === role);
    const present = inRole.filter((party) => !isGone(known, party));
    return [
      ...tellRole(known, role, present),
      ...tellCounsel(known, present),
      ...inRole.filter((party) => isGone(known, party)).map((party) => tellGone(known, party)),
    ];
  });
}

function isGone({ asOf }: CaseOnDay, { terminatedOn }: PartyFacts): boolean {
  return terminatedOn !== null && terminatedOn <= asOf;
}

function tellRole(
  known: CaseOnDay,
  role: PartyRole,
  parties: readonly PartyFacts[],
): readonly Sentence[] {
  if (parties.length === 0) return [];
  const several = parties.length > 1;
  const names = parties.map(({ id }) => partyName(known, id));
  const text = `The ${roleWords(role, several)} ${several ? 'are' : 'is'} ${listedUpTo(NAMED, names)}`;
  return [say('procedural', text, [fromRecord(known)])];
}

function tellGone(known: CaseOnDay, { id, role, terminatedOn }: PartyFacts): Sentence {
  const until = terminatedOn === null ? '' : ` until ${printDay(terminatedOn)}`;
  const text = `${partyName(known, id)} was ${withArticle(roleWords(role, false))}${until}`;
  return say('procedural', text, [fromRecord(known)]);
}
