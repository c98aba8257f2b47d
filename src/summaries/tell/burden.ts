import type { Finding } from '../../law/docket/docket-entry.js';
import type { FactorFacts, StandardFacts } from '../case-facts.js';
import type { CaseOnDay, DatedRuling } from '../case-on-day.js';
import { actors } from './name-parties.js';
import type { Actors } from './name-parties.js';
import type { RulingRead } from './read-rulings.js';
import { filersOf } from './refer-to-entry.js';
import { claimPhrase, claimants, request, requesters } from './request-words.js';
import type { Bearer } from './tell-finding.js';

/** The standard a ruling applied, where it is one we know. */
export function standardOf(known: CaseOnDay, ruling: DatedRuling): StandardFacts | null {
  return known.facts.standards.find(({ code }) => code === ruling.appliesStandard) ?? null;
}

/** The factor a finding is on, where the standard is known and has it. */
export function factorOf(
  known: CaseOnDay,
  ruling: DatedRuling,
  finding: Finding,
): FactorFacts | null {
  const factors = standardOf(known, ruling)?.factors ?? [];
  return factors.find(({ code }) => code === finding.factor) ?? null;
}

/** The party that had to show the factor: who moved, or whose pleading was attacked. A role where nobody is named. */
export function bearerOf(
  known: CaseOnDay,
  read: RulingRead,
  finding: Finding,
  factor: FactorFacts | null,
): Bearer {
  const pleads = factor?.shownBy === 'pleader';
  const bearers = pleads ? pleaders(known, finding) : movants(known, read, finding);
  if (bearers?.names == null) {
    return { name: pleads ? 'the pleading party' : 'the moving party', isIt: true };
  }
  const [only] = bearers.ids;
  const person = only !== undefined && known.partyById.get(only)?.kind === 'person';
  return { name: bearers.names, isIt: !bearers.several && !person };
}

function pleaders(known: CaseOnDay, finding: Finding): Actors {
  const claims = known.claims.filter(
    ({ id }) => finding.claimId === null || id === finding.claimId,
  );
  return claimants(known, claims);
}

/** Those whose request the finding is on, or whose requests the ruling decides; null when different parties made them. */
function movants(known: CaseOnDay, read: RulingRead, finding: Finding): Actors | null {
  const relief = read.found.get(finding);
  if (relief !== undefined) return requesters(known, relief);
  const groups = read.decided.flatMap((decided) => {
    if (decided.relief !== null) return [requesters(known, decided.relief)];
    return decided.entry === null ? [] : [filersOf(known, decided.entry)];
  });
  const [first] = groups;
  const same = groups.every(({ ids }) => ids.join() === first?.ids.join());
  return same && first !== undefined ? actors(known, first.ids) : null;
}

/** What a finding is on, where the ruling alone does not say it: its claim or, of several requests, its request. */
export function targetOf(known: CaseOnDay, read: RulingRead, finding: Finding): string | null {
  if (finding.claimId !== null) {
    const claim = known.claims.find(({ id }) => id === finding.claimId);
    return claim === undefined ? 'a claim not asserted by then' : claimPhrase(claim);
  }
  const reached = new Set(read.decided.map(({ relief, born }) => (born ?? relief)?.id));
  if (finding.reliefId === null || reached.size === 1) return null;
  const relief = read.found.get(finding);
  return relief === undefined ? 'a request not on the docket by then' : request(known, relief);
}
