import type { EntryPattern, Rule } from '../../law/deadlines/rule.js';
import { entryNoun } from '../../summaries/words/entry-words.js';
import { listed } from '../../summaries/words/lists.js';
import { capitalised } from '../../summaries/words/plain-text.js';
import type { Term } from '../case/case-page.js';
import { actorWords, forceWords } from '../words/deadline-words.js';
import { timeRuleName } from '../words/rule-words.js';

const COURTS = {
  district: 'All district courts',
  appellate: 'All courts of appeals',
  'district-and-appellate': 'All district courts and courts of appeals',
} as const;

/** What a version of a rule says beside its period, as labels and words. `citations` names courts by their ids. */
export function toRuleTerms(rule: Rule, citations: ReadonlyMap<string, string>): readonly Term[] {
  const { actor, force, ruleset, addsServiceDays, satisfiedBy, suspension } = rule;
  const said: readonly (readonly [string, string | null])[] = [
    ['Binds', courtWords(rule, citations)],
    ['Who', capitalised(actorWords(actor))],
    ['What it is for', forceWords(force)],
    ['Counted under', timeRuleName(ruleset)],
    ['Three days added after service by mail', addsServiceDays ? 'Yes' : 'No'],
    ['Met by', satisfiedBy.length === 0 ? 'No docket shows it' : patternWords(satisfiedBy)],
    ['Waits for', rule.waitsFor],
    ['Put off', suspension?.words ?? null],
    ['Started by', rule.raisedBy === 'docket' ? 'The docket' : 'A person, who gives the day'],
  ];
  return said.flatMap(([term, text]) => (text === null ? [] : [{ term, text: capitalised(text) }]));
}

function courtWords({ courts }: Rule, citations: ReadonlyMap<string, string>): string {
  if (typeof courts === 'string') return COURTS[courts];
  return listed(courts.map((id) => citations.get(id) ?? id));
}

function patternWords(patterns: readonly EntryPattern[]): string {
  const nouns = new Set(patterns.flatMap(({ types }) => types.map(entryNoun)));
  return [...nouns].join(', ');
}
