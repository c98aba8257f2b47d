import { dayOfEvent } from '../../law/calendar/reckon.js';
import { dateFromRule } from '../../law/deadlines/date-from-rule.js';
import type { RuleRefusal } from '../../law/deadlines/date-from-rule.js';
import type { StartAct } from '../../law/deadlines/deadline-act.js';
import { bindsCourt, ruleOn } from '../../law/deadlines/rule-book.js';
import type { Rule } from '../../law/deadlines/rule.js';
import { problemAt } from '../refusals.js';
import { refuseAct } from './act-refusals.js';
import type { LoadedCase } from './derive-case.js';

/**
 * Lets a deadline be started under a rule that binds the court, was in force on the day of the event, and gives a date
 * for it.
 *
 * @throws {Problem} unknown-rule, rule-not-in-force, rule-of-another-court, rule-gives-no-date, and why no date can be
 *   worked out
 */
export function checkStart(act: StartAct, loaded: LoadedCase): void {
  const { court, given } = loaded.facts;
  const version = dayOfEvent(act.trigger);
  const answer = dateFromRule(
    ruleFor(act, loaded),
    { ...act, event: act.trigger },
    ...([court, given, version] as const),
  );
  if (!answer.ok) {
    const { code, field, detail } = answer.refusal;
    throw problemAt(code, POINTERS[field](act), detail);
  }
  if (answer.date.kind === 'none')
    throw refuseAct('rule-gives-no-date', '/ruleId', answer.date.why);
}

function ruleFor(act: StartAct, { book, facts }: LoadedCase): Rule {
  const { ruleId } = act;
  const [any] = book.versions.get(ruleId) ?? [];
  if (any === undefined) {
    const detail = `ruleId is '${ruleId}'; permitted are the ids of GET /api/v1/rules.`;
    throw problemAt('unknown-rule', '/ruleId', detail);
  }
  const on = dayOfEvent(act.trigger);
  const rule = ruleOn(book, ruleId, on);
  if (rule === null) {
    throw problemAt('rule-not-in-force', '/ruleId', `${ruleId} was not in force on ${on}.`);
  }
  if (!bindsCourt(rule, facts.court)) {
    const detail = `${ruleId} does not bind ${facts.court.id}.`;
    throw problemAt('rule-of-another-court', '/ruleId', detail);
  }
  return rule;
}

const trigger = ({ trigger: event }: StartAct): string =>
  event.length > 10 ? '/triggerAt' : '/triggerOn';

const POINTERS: Readonly<Record<RuleRefusal['field'], (act: StartAct) => string>> = {
  trigger,
  n: () => '/ruleId',
  ruleVersion: trigger,
  motionKind: () => '/motionKind',
};
