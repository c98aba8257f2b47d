import type { Paper } from '../../law/docket/entry-types.js';
import type { CaseOutcome } from '../../law/docket/outcomes.js';
import type { CaseOnDay, DatedEntry, DatedFiling } from '../case-on-day.js';
import { withArticle } from '../words/entry-words.js';
import { listed, numberWords } from '../words/lists.js';
import { setOff } from '../words/plain-text.js';
import { closedHow } from '../words/outcome-words.js';
import type { Clause } from './clause.js';
import { mainRelation, relatedAs, targetsOf } from './main-relation.js';
import { movedCase } from './moved-case.js';
import { cite, filersOf, nounOf, reliefPhrase } from './refer-to-entry.js';
import { from } from './sentence.js';

/** Papers told even when they ask for nothing and stand to no other entry. */
const TOLD_ALONE: ReadonlySet<Paper> = new Set<Paper>([
  'complaint',
  'amended-complaint',
  'indictment',
  'answer',
  'counterclaim',
  'notice-of-appeal',
  'notice-of-removal',
  'notice-of-dismissal',
  'motion',
  'response',
  'reply',
  'stipulation',
  'jury',
  'plea',
]);

/** Papers of which several may be told at once, and how several are called. */
const TOLD_TOGETHER: Partial<Record<Paper, string>> = {
  declaration: 'declarations',
  exhibit: 'exhibits',
};

/**
 * What a party did by a filing, or by several of one kind that `alike` brought together; null for a paper that moves
 * nothing and answers nothing.
 */
export function tellFiling(known: CaseOnDay, papers: readonly DatedFiling[]): Clause | null {
  const [entry] = papers;
  if (entry === undefined) return null;
  const act = papers.length > 1 ? filedTogether(known, entry, papers) : actOf(known, entry);
  if (act === null) return null;
  const who = filersOf(known, entry).names ?? 'a filer not named on the docket';
  const related = mainRelation(known, entry)?.targets ?? [];
  const seal = papers.every(({ sealed }) => sealed) ? ', under seal' : '';
  return {
    words: `${who} ${act}${seal}`,
    sources: [...papers, ...related].map((one) => from(one)),
  };
}

/** Whether two filings, one after the other, are told in one sentence: `three declarations in support of …`. */
export function alike(a: DatedEntry, b: DatedEntry): boolean {
  if (a.kind !== 'filing' || b.kind !== 'filing' || a.type !== b.type) return false;
  const bare = [a, b].every((one) => one.reliefSought.length === 0 && one.closesCase === null);
  const parts = ({ day, filedBy, relations, proposed, sealed }: DatedFiling): string =>
    JSON.stringify([day, filedBy, relations, proposed, sealed]);
  return TOLD_TOGETHER[a.type] !== undefined && bare && parts(a) === parts(b);
}

function filedTogether(
  known: CaseOnDay,
  entry: DatedFiling,
  papers: readonly DatedFiling[],
): string | null {
  const relation = mainRelation(known, entry);
  if (relation === null) return null;
  const nouns = `${entry.proposed ? 'proposed ' : ''}${TOLD_TOGETHER[entry.type] ?? 'papers'}`;
  const numbers = papers.flatMap(({ number }) => (number === null ? [] : [number]));
  const cited = numbers.length === papers.length ? ` (Dkts. ${listed(numbers.map(String))})` : '';
  const tail = relatedAs(known, entry, relation, filersOf(known, entry));
  return `filed ${numberWords(papers.length)} ${nouns}${cited}${tail}`;
}

function actOf(known: CaseOnDay, entry: DatedFiling): string | null {
  const closes = movedCase(known, entry) === null ? null : entry.closesCase;
  if (closes !== null) return ended(entry, closes);
  const relation = mainRelation(known, entry);
  const filers = filersOf(known, entry);
  const asks = entry.reliefSought.length > 0;
  if (relation === null) return asks ? asked(entry) : filedAlone(known, entry);
  if (relation.kind === 'withdraws' && !asks) {
    return `withdrew ${setOff(targetsOf(known, relation, filers))} by ${paper(entry)}`;
  }
  const tail = relatedAs(known, entry, relation, filers);
  return asks ? `${asked(entry)}${tail}` : `filed ${paper(entry)}${tail}`;
}

function filedAlone(known: CaseOnDay, entry: DatedFiling): string | null {
  if (entry.id === known.state.complaintIn) return `filed the complaint${cite(entry)}`;
  return TOLD_ALONE.has(entry.type) ? `filed ${paper(entry)}` : null;
}

function paper(entry: DatedFiling): string {
  return `${withArticle(nounOf(entry))}${cite(entry)}`;
}

function ended(entry: DatedFiling, outcome: CaseOutcome): string {
  return outcome === 'voluntarily-dismissed'
    ? `dismissed the case voluntarily by ${paper(entry)}`
    : `filed ${paper(entry)}, which closed the case${closedHow(outcome)}`;
}

function asked(entry: DatedFiling): string {
  const what = listed([...new Set(entry.reliefSought.map(reliefPhrase))]);
  return entry.type === 'motion' && !entry.proposed
    ? `moved for ${what}${cite(entry)}`
    : `asked for ${what} in ${paper(entry)}`;
}
