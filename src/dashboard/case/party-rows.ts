import type { CasePageFacts, CounselFacts, PartyFacts } from '../case-page-facts.js';
import { shortDay } from '../layout/links.js';
import { capitalised } from '../../summaries/words/plain-text.js';
import { roleWords } from '../../summaries/words/role-words.js';
import { counselRoleWords } from '../words/party-words.js';
import type { PartyRow } from './case-page.js';

/** The parties in the order given, each with its lawyers. */
export function toPartyRows({
  parties,
  asOf,
  case: { filedOn },
}: CasePageFacts): readonly PartyRow[] {
  return parties.map((party) => {
    const { joinedOn, terminatedOn } = party;
    const joinedLater = joinedOn !== null && joinedOn > filedOn;
    const isOut = terminatedOn !== null && terminatedOn <= asOf;
    return {
      id: party.id,
      name: party.name,
      role: roleOf(party),
      notes: [
        ...(party.aliases.length === 0 ? [] : [`Also known as ${party.aliases.join('; ')}`]),
        ...(joinedLater ? [`Joined ${shortDay(joinedOn).text}`] : []),
        ...(isOut ? [`No longer in the case since ${shortDay(terminatedOn).text}`] : []),
      ],
      counsel: party.counsel.map((counsel) => counselWords(counsel, asOf)),
    };
  });
}

function roleOf({ role, roleText }: PartyFacts): string {
  const words = capitalised(roleWords(role, false));
  const saysMore = roleText !== null && roleText.toLowerCase() !== words.toLowerCase();
  return saysMore ? `${words} (“${roleText}”)` : words;
}

function counselWords(counsel: CounselFacts, asOf: CasePageFacts['asOf']): string {
  const { attorneyName, firm, roles, terminatedOn } = counsel;
  const isOut = terminatedOn !== null && terminatedOn <= asOf;
  return [
    attorneyName,
    ...(firm === null ? [] : [firm]),
    ...counselRoleWords(roles),
    ...(isOut ? [`until ${shortDay(terminatedOn).text}`] : []),
  ].join(', ');
}
