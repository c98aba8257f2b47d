import type { Finding } from '../../law/docket/docket-entry.js';
import type { FactorFacts, StandardFacts } from '../case-facts.js';
import type { CaseOnDay, DatedRuling } from '../case-on-day.js';
import { listed } from '../words/lists.js';
import { actors } from './name-parties.js';
import type { Actors } from './name-parties.js';
import type { RulingRead } from './read-rulings.js';
import { filersOf } from './refer-to-entry.js';
import { claimName, claimants, request, requesters } from './request-words.js';
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

/** Findings that are told in one sentence: the same in all but their claim. */
export type Findings = readonly [Finding, ...Finding[]];

/** The party that had to show the factor: who moved, or whose pleading was attacked. A role where nobody is named. */
export function bearerOf(
  known: CaseOnDay,
  read: RulingRead,
  findings: Findings,
  factor: FactorFacts | null,
): Bearer {
  const pleads = factor?.shownBy === 'pleader';
  const bearers = pleads ? pleaders(known, findings) : movants(known, read, findings[0]);
  if (bearers?.names == null) {
    return { name: pleads ? 'the pleading party' : 'the moving party', isIt: true };
  }
  const [only] = bearers.ids;
  const person = only !== undefined && known.partyById.get(only)?.kind === 'person';
  return { name: bearers.names, isIt: !bearers.several && !person };
}

function pleaders(known: CaseOnDay, findings: Findings): Actors {
  const named = findings.flatMap(({ claimId }) => (claimId === null ? [] : [claimId]));
  return claimants(
    known,
    known.claims.filter(({ id }) => named.length === 0 || named.includes(id)),
  );
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

/** What findings are on, where the ruling alone does not say it: their claims or, of several requests, the request. */
export function targetOf(known: CaseOnDay, read: RulingRead, findings: Findings): string | null {
  const [finding] = findings;
  if (finding.claimId !== null) return claimsOf(known, findings);
  const reached = new Set(read.decided.map(({ relief, born }) => (born ?? relief)?.id));
  if (finding.reliefId === null || reached.size === 1) return null;
  const relief = read.found.get(finding);
  return relief === undefined ? 'a request not on the docket by then' : request(known, relief);
}

function claimsOf(known: CaseOnDay, findings: Findings): string {
  const names = findings.map(({ claimId }) => {
    const claim = known.claims.find(({ id }) => id === claimId);
    return claim === undefined ? null : claimName(claim);
  });
  const asserted = [...new Set(names.filter((name) => name !== null))];
  const one = asserted.length === 1 ? 'the claim for' : 'the claims for';
  const phrases = asserted.length === 0 ? [] : [`${one} ${listed(asserted)}`];
  if (names.includes(null)) phrases.push('a claim not asserted by then');
  return phrases.join(' and ');
}
