import { printDay } from '../../law/calendar/civil-date.js';
import type { CivilDate } from '../../law/calendar/civil-date.js';
import { COUNTED_SERVICE_METHODS } from '../../law/calendar/period.js';
import type { RuleDate } from '../../law/deadlines/date-from-rule.js';
import { isInForce } from '../../law/deadlines/rule-book.js';
import type { Rule, WorkedExample } from '../../law/deadlines/rule.js';
import { capitalised, stopped } from '../../summaries/words/plain-text.js';
import { CALCULATOR_ADDRESS } from '../addresses.js';
import { toDateAnswer } from '../calculator/to-date-answer.js';
import { day } from '../layout/links.js';
import { clockWords } from '../words/clock-words.js';
import { dayOfDue } from '../words/due-words.js';
import { plainWords } from '../words/plain-words.js';
import { periodWords, servedWords } from '../words/rule-words.js';
import { toRuleTerms } from './rule-terms.js';
import type { ExampleLine, RulePage, RuleVersion } from './rules-page.js';

/** A version of a rule with what its worked example came to; null where the court of the example is not known here. */
export interface ComputedVersion {
  readonly rule: Rule;
  readonly computed: { readonly date: RuleDate; readonly timeZone: string } | null;
}

/** What the page of a rule is made from. */
export interface RuleFacts {
  /** The latest first; never empty. */
  readonly versions: readonly [ComputedVersion, ...ComputedVersion[]];
  readonly citations: ReadonlyMap<string, string>;
  readonly today: CivilDate;
}

/** A rule with all its versions, and the worked example of each as it is computed now. */
export function toRulePage({ versions, citations, today }: RuleFacts): RulePage {
  const inForce = versions.find(({ rule }) => isInForce(rule, today)) ?? versions[0];
  const { id, title, authority } = inForce.rule;
  return {
    title: `${authority}: ${title}`,
    heading: title,
    authority,
    calculate: {
      text: 'Work out a date under this rule',
      href: `${CALCULATOR_ADDRESS}?by=rule&ruleId=${encodeURIComponent(id)}#by-rule`,
    },
    versions: versions.map((version) => toVersion(version, citations, today)),
  };
}

function toVersion(
  version: ComputedVersion,
  citations: ReadonlyMap<string, string>,
  today: CivilDate,
): RuleVersion {
  const { rule } = version;
  const { effectiveFrom, effectiveTo, caveat } = rule;
  const until = effectiveTo === null ? '' : `, until ${printDay(effectiveTo)}`;
  return {
    id: `since-${effectiveFrom}`,
    title: `As in force since ${printDay(effectiveFrom)}${until}`,
    isInForce: isInForce(rule, today),
    period: stopped(capitalised(periodWords(rule))),
    caveat,
    note: rule.note ?? null,
    terms: toRuleTerms(rule, citations),
    example: toExample(version, citations),
  };
}

function toExample(
  { rule: { example }, computed }: ComputedVersion,
  citations: ReadonlyMap<string, string>,
): ExampleLine {
  const event = eventWords(example, citations);
  if (computed === null) return { event, says: example.why, answer: null, differs: null };
  const { date, timeZone } = computed;
  return {
    event,
    says: example.why,
    answer: date.kind === 'date' ? toDateAnswer(date, timeZone) : null,
    differs: differenceOf(example, date),
  };
}

/** Whether what is computed is what the example says. */
function differenceOf({ due }: WorkedExample, date: RuleDate): string | null {
  const found = date.kind === 'date' ? date.due : null;
  const isSame = found === null || due === null ? found === due : found.startsWith(due);
  if (isSame) return null;
  return `The example says ${due === null ? 'no date' : dueWords(due)}; computed here it is ${found === null ? 'no date' : dueWords(found)}.`;
}

function dueWords(due: string): string {
  return due.length === 10 ? day(dayOfDue(due)).text : due;
}

function eventWords(example: WorkedExample, citations: ReadonlyMap<string, string>): string {
  const { trigger, courtId, motionKind } = example;
  const clock = trigger.length > 10 ? clockWords(trigger.slice(11, 16), 'UTC') : null;
  const method = COUNTED_SERVICE_METHODS.find((one) => one === example.serviceMethod);
  const words = [
    `From ${day(dayOfDue(trigger)).text}${clock === null ? '' : `, ${clock}`}`,
    citations.get(courtId) ?? courtId,
    ...(method === undefined ? [] : [`served ${servedWords(method)}`]),
    ...(motionKind === undefined ? [] : [plainWords(motionKind)]),
  ];
  return stopped(words.join(', '));
}
