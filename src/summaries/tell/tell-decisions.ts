import { printDay } from '../../law/calendar/civil-date.js';
import type { Finding } from '../../law/docket/docket-entry.js';
import type { CaseOnDay } from '../case-on-day.js';
import type { Sentence, Source } from '../summary.js';
import { withArticle } from '../words/entry-words.js';
import { foldText, quoted } from '../words/plain-text.js';
import { didTo } from '../words/outcome-words.js';
import { bearerOf, factorOf, standardOf, targetOf } from './burden.js';
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
  return rulings.flatMap((read) => [
    ...tellOutcomes(known, read),
    ...tellStandard(known, read),
    ...read.ruling.findings.map((finding) => tellFinding(known, read, finding)),
    ...(remains.get(read.ruling.id) ?? []),
  ]);
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

function tellFinding(known: CaseOnDay, read: RulingRead, finding: Finding): Sentence {
  const { ruling } = read;
  const factor = factorOf(known, ruling, finding);
  const told = findingText(ruling, finding, factor, bearerOf(known, read, finding, factor));
  return say('found', onTarget(targetOf(known, read, finding), told), [from(ruling, finding.page)]);
}
