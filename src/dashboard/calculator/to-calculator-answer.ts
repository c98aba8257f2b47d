import { readCivilDate } from '../../law/calendar/civil-date.js';
import type { CivilDate } from '../../law/calendar/civil-date.js';
import { COUNTED_SERVICE_METHODS } from '../../law/calendar/period.js';
import type { Ruleset } from '../../law/calendar/period.js';
import { stopped } from '../../summaries/words/plain-text.js';
import { ruleAddress } from '../addresses.js';
import { day, shortDay } from '../layout/links.js';
import { clockWords } from '../words/clock-words.js';
import { toDue } from '../words/due-words.js';
import type { Due } from '../words/due-words.js';
import { plainWords } from '../words/plain-words.js';
import { lengthWords, servedWords, timeRuleName } from '../words/rule-words.js';
import type {
  AskedCourt,
  CalculatorOutcome,
  WorkedNoting,
  WorkedRule,
} from './calculator-outcome.js';
import type { CalculatorAnswer, NotingRow } from './calculator-page.js';
import type { CalculatorQuery } from './calculator.query.js';
import type { DateAnswer } from './date-answer.js';
import { toDateAnswer, toWarningRows } from './to-date-answer.js';

const NO_COURT = 'UTC';

/** What the calculator found; null where nothing was asked, or the question was refused. */
export function toCalculatorAnswer(
  query: CalculatorQuery,
  outcome: CalculatorOutcome,
): CalculatorAnswer | null {
  const found = foundIn(query, outcome);
  return found === null ? null : { ...found, question: stopped(found.question) };
}

function foundIn(query: CalculatorQuery, outcome: CalculatorOutcome): CalculatorAnswer | null {
  switch (outcome.kind) {
    case 'unasked':
    case 'refused':
      return null;
    case 'period': {
      const { worked, court } = outcome;
      const answer = toDateAnswer(worked, court?.timeZone ?? NO_COURT);
      const question = periodQuestion(query, court);
      return { kind: 'date', rule: null, question, answer: inCourt(answer, court) };
    }
    case 'rule':
      return ruleAnswer(query, outcome.worked, outcome.court);
    case 'noting':
      return notingAnswer(query, outcome.worked, outcome.court);
  }
}

function ruleAnswer(
  query: CalculatorQuery,
  worked: WorkedRule,
  court: AskedCourt | null,
): CalculatorAnswer {
  const { rule, due, until, why, authority } = worked;
  const common = {
    rule: { text: `${rule.title} (${rule.authority})`, href: ruleAddress(rule.id) },
    question: [
      `${worked.says}: from ${eventWords(query, court)}`,
      ...circumstances(query, court),
    ].join(', '),
  };
  const timeZone = court?.timeZone ?? NO_COURT;
  if (due !== null) {
    const answer = toDateAnswer({ ...worked, due, rawLastDay: worked.rawLastDay ?? due }, timeZone);
    return { kind: 'date', ...common, answer: inCourt(answer, court) };
  }
  if (until !== null) return { kind: 'condition', ...common, until, authority };
  const warnings = toWarningRows(worked.warnings, timeZone);
  return { kind: 'none', ...common, why: why ?? 'The rule sets no date.', warnings, authority };
}

function notingAnswer(
  { motionKind = '', filedOn = '' }: CalculatorQuery,
  { noting, opposition, reply, steps, warnings, authority }: WorkedNoting,
  { citation, timeZone }: AskedCourt,
): CalculatorAnswer {
  const row = (what: string, due: string | null): NotingRow => ({
    what,
    due: due === null ? null : toDue(due, timeZone),
  });
  return {
    ...{ kind: 'noting', rule: null, authority },
    question: `A motion (${plainWords(motionKind)}) filed on ${dayWords(filedOn)} in ${citation}`,
    rows: [
      row('May be noted for', noting),
      row('Last day to oppose', opposition),
      row('Last day to reply', reply),
    ],
    steps: steps.map(({ on, why }) => ({ day: shortDay(on as CivilDate).text, why })),
    warnings: toWarningRows(warnings, timeZone),
  };
}

/** Without a court nobody knows in which zone the day ends. */
function inCourt(answer: DateAnswer, court: AskedCourt | null): DateAnswer {
  const known = ({ isWholeDay, ...due }: Due): Due => ({
    ...{ ...due, isWholeDay },
    clock: isWholeDay && court === null ? null : due.clock,
  });
  const { due, unmoved } = answer;
  return { ...answer, due: known(due), unmoved: unmoved === null ? null : known(unmoved) };
}

function periodQuestion(query: CalculatorQuery, court: AskedCourt | null): string {
  const { n = '0', unit = 'days', direction, ruleset } = query;
  const length = lengthWords({ n: Number(n), unit: unit as 'days' });
  const way = direction === 'backward' ? 'before' : 'after';
  return [
    `${length} ${way} ${eventWords(query, court)}`,
    `counted under ${timeRuleName(ruleset as Ruleset)}`,
    ...circumstances(query, court),
  ].join(', ');
}

function eventWords({ trigger = '', at }: CalculatorQuery, court: AskedCourt | null): string {
  const clock = at === undefined ? null : clockWords(at.slice(0, 5), court?.timeZone ?? NO_COURT);
  return clock === null ? dayWords(trigger) : `${clock} on ${dayWords(trigger)}`;
}

function circumstances(
  { serviceMethod, ruleVersion, asOfVersion }: CalculatorQuery,
  court: AskedCourt | null,
): readonly string[] {
  const method = COUNTED_SERVICE_METHODS.find((one) => one === serviceMethod);
  const version = ruleVersion ?? asOfVersion;
  return [
    ...(court === null ? [] : [court.citation]),
    ...(method === undefined ? [] : [`served ${servedWords(method)}`]),
    ...(version === undefined ? [] : [`as the rules read on ${dayWords(version)}`]),
  ];
}

function dayWords(text: string): string {
  const known = readCivilDate(text);
  return known === null ? text : day(known).text;
}
