import { printDay } from '../../law/calendar/civil-date.js';
import type { CounselFacts, PartyFacts } from '../case-facts.js';
import type { CaseOnDay } from '../case-on-day.js';
import type { Sentence } from '../summary.js';
import { listed, listedUpTo } from '../words/lists.js';
import { foldText } from '../words/plain-text.js';
import { partyName } from './name-parties.js';
import { fromRecord, say } from './sentence.js';

const NAMED = 12;

/** Lawyers who appear, or appeared, together, and for whom. */
interface Team {
  /** In the plural for several lawyers or, of parties without one, for several parties. */
  readonly tell: (clients: readonly string[]) => string;
  readonly clients: readonly string[];
}

/** Who appears for these parties: one sentence for all whom the same lawyers represent. Nothing where none is known. */
export function tellCounsel(known: CaseOnDay, parties: readonly PartyFacts[]): readonly Sentence[] {
  const teams = new Map<string, Team>();
  for (const party of parties) {
    for (const [key, tell] of teamsOf(known, party)) {
      const clients = [...(teams.get(key)?.clients ?? []), partyName(known, party.id)];
      teams.set(key, { tell, clients });
    }
  }
  return [...teams.values()].map(({ tell, clients }) =>
    say('procedural', tell(clients), [fromRecord(known)]),
  );
}

function teamsOf(known: CaseOnDay, { counsel }: PartyFacts): readonly [string, Team['tell']][] {
  const lawyers = counsel.filter(({ roles }) => !roles.includes('pro-se'));
  const present = lawyers.filter((lawyer) => !hasLeft(known, lawyer));
  const alone = counsel.some((self) => self.roles.includes('pro-se') && !hasLeft(known, self));
  const teams: [string, Team['tell']][] = [];
  if (present.length > 0) {
    const names = byFirm(present);
    const verb = present.length === 1 ? 'appears' : 'appear';
    teams.push([`for ${names}`, (clients) => `${names} ${verb} for ${listedUpTo(NAMED, clients)}`]);
  }
  if (alone) {
    teams.push([
      'alone',
      (clients) =>
        `${listedUpTo(NAMED, clients)} ${clients.length === 1 ? 'appears' : 'appear'} without a lawyer`,
    ]);
  }
  for (const lawyer of lawyers.filter((one) => hasLeft(known, one))) {
    const until = lawyer.terminatedOn === null ? '' : ` until ${printDay(lawyer.terminatedOn)}`;
    const names = byFirm([lawyer]);
    teams.push([
      `until ${until} ${names}`,
      (clients) => `${names} appeared for ${listedUpTo(NAMED, clients)}${until}`,
    ]);
  }
  return teams;
}

function hasLeft({ asOf }: CaseOnDay, { terminatedOn }: CounselFacts): boolean {
  return terminatedOn !== null && terminatedOn <= asOf;
}

/** `A and B of Doe & Roe, and C of Poe LLP`; a firm with its place is set off on both sides. */
function byFirm(lawyers: readonly CounselFacts[]): string {
  const firms = [...new Set(lawyers.map(({ firm }) => foldText(firm ?? '')))];
  const groups = firms.map((firm) => {
    const names = lawyers
      .filter((lawyer) => foldText(lawyer.firm ?? '') === firm)
      .map(({ attorneyName }) => foldText(attorneyName) || 'an unnamed lawyer');
    return `${listedUpTo(NAMED, [...new Set(names)])}${firm === '' ? '' : ` of ${firm}`}`;
  });
  const placed = groups.some((group) => group.includes(','));
  if (groups.length > 2) return listed(groups);
  const nested = placed || groups.some((group) => group.includes(' and '));
  return `${groups.join(nested ? ', and ' : ' and ')}${placed ? ',' : ''}`;
}
