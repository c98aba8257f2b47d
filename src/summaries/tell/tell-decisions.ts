import { printDay } from '../../law/calendar/civil-date.js';
import type { Finding } from '../../law/docket/docket-entry.js';
import type { CaseOnDay } from '../case-on-day.js';
import type { Sentence, Source } from '../summary.js';
import { withArticle } from '../words/entry-words.js';
import { foldText, quoted } from '../words/plain-text.js';
import { didTo } from '../words/outcome-words.js';
import { bearerOf, factorOf, standardOf, targetOf } from './burden.js';
import type { Findings } from './burden.js';
import { dismissesCase, movedCase } from './moved-case.js';
import { cite, nounOf } from './refer-to-entry.js';
import { objectOf } from './request-words.js';
import type { Decided, RulingRead } from './read-rulings.js';
import { from, say, sourcesOr } from './sentence.js';
import { findingText, onTarget } from './tell-finding.js';
import { tellWhatRemains } from './what-remains.js';

/** What was decided: each ruling's dispositions, the standard it applied, its findings, and what it left undecided. */
export function tellDecisions(
  known: CaseOnDay,
  rulings: readonly RulingRead[],
): readonly Sentence[] {
  const remains = tellWhatRemains(known, rulings);
  return rulings.flatMap((read) => {
    const outcomes = tellOutcomes(known, read);
    if (outcomes.length === 0) return [];
    return [
      ...outcomes,
      ...tellStandard(known, read),
      ...alikeFindings(read.ruling.findings).map((findings) => tellFinding(known, read, findings)),
      ...(remains.get(read.ruling.id) ?? []),
    ];
  });
}

/** A conversion is part of how the case got here and decides nothing, so it is not told among the outcomes. */
function tellOutcomes(known: CaseOnDay, read: RulingRead): readonly Sentence[] {
  const { ruling } = read;
  const outcomes = read.decided.filter(({ born }) => born === null);
  const acts = outcomes.map((decided) => ({
    words: didTo(decided.disposition.outcome, objectOf(known, decided)),
    sources: reachedSources(known, decided),
  }));
  const moved = dismissesCase(ruling) ? null : movedCase(known, ruling);
  if (moved !== null) acts.push({ words: moved, sources: [] });
  if (acts.length === 0 && ruling.findings.length > 0) {
    acts.push({ words: 'made findings', sources: [] });
  }
  const opening = `On ${printDay(ruling.day)}, in ${withArticle(nounOf(ruling))}${cite(ruling)}, the court`;
  return acts.map(({ words, sources }, index) =>
    say('procedural', `${index === 0 ? opening : 'It also'} ${words}`, [from(ruling), ...sources]),
  );
}

function reachedSources(known: CaseOnDay, { relief, entry }: Decided): readonly Source[] {
  const sought = relief === null ? entry : known.byId.get(relief.soughtIn);
  return sought === null || sought === undefined ? [] : [from(sought)];
}

function tellStandard(known: CaseOnDay, { ruling }: RulingRead): readonly Sentence[] {
  if (ruling.appliesStandard === null) return [];
  const standard = standardOf(known, ruling);
  const words =
    standard === null
      ? `the standard ${quoted(ruling.appliesStandard)}`
      : `the standard ${quoted(standard.name)} (${foldText(standard.authority)})`;
  return [say('procedural', `The court applied ${words}`, sourcesOr(known, [from(ruling)]))];
}

/** Findings one after the other that differ only in their claim are told in one sentence. */
function alikeFindings(findings: readonly Finding[]): readonly Findings[] {
  const groups: [Finding, ...Finding[]][] = [];
  for (const finding of findings) {
    const last = groups.at(-1);
    if (last !== undefined && differInClaimOnly(last[0], finding)) last.push(finding);
    else groups.push([finding]);
  }
  return groups;
}

function differInClaimOnly(a: Finding, b: Finding): boolean {
  const same = (['factor', 'outcome', 'reliefId', 'quote', 'page'] as const).every(
    (part) => a[part] === b[part],
  );
  return same && a.claimId !== null && b.claimId !== null;
}

function tellFinding(known: CaseOnDay, read: RulingRead, findings: Findings): Sentence {
  const { ruling } = read;
  const [finding] = findings;
  const factor = factorOf(known, ruling, finding);
  const bearer = bearerOf(known, read, findings, factor);
  const told = findingText(ruling, finding, factor, bearer);
  return say('found', onTarget(targetOf(known, read, findings), told), [
    from(ruling, finding.page),
  ]);
}
