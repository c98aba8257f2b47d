import { patternsOf } from '../../../law/deadlines/rule.js';
import type {
  EntryPattern,
  Reckoning,
  Rule,
  Suspension,
  Trigger,
  WorkedExample,
} from '../../../law/deadlines/rule.js';
import { isOwnRule } from '../own-rule-id.js';
import { listCourts } from '../rule-courts.js';
import type {
  EntryPatternResponse,
  ReckoningResponse,
  SuspensionResponse,
  TriggerResponse,
  WorkedExampleResponse,
} from './rule-parts.response.js';
import { ANY_CLOSING } from './rule-parts.fields.js';
import type { RuleResponse } from './rule.response.js';

/** That no field of a rule is forgotten: without it this would not compile. */
type EveryField = Readonly<Record<keyof Rule, unknown>>;

/** A version of a rule as the interface tells it, every field of it. */
export function toRuleResponse(rule: Rule): RuleResponse & EveryField {
  return {
    id: rule.id,
    title: rule.title,
    authority: rule.authority,
    effectiveFrom: rule.effectiveFrom,
    effectiveTo: rule.effectiveTo,
    courts: listCourts(rule.courts),
    civilOnly: rule.civilOnly ?? false,
    ruleset: rule.ruleset,
    trigger: toTrigger(rule.trigger),
    actor: rule.actor,
    force: rule.force,
    reckoning: toReckoning(rule.reckoning),
    addsServiceDays: rule.addsServiceDays,
    satisfiedBy: rule.satisfiedBy.map(toPattern),
    waitsFor: rule.waitsFor,
    suspension: rule.suspension === undefined ? null : toSuspension(rule.suspension),
    metByService: rule.metByService ?? false,
    yieldsTo: [...(rule.yieldsTo ?? [])],
    raisedBy: rule.raisedBy,
    caveat: rule.caveat,
    note: rule.note ?? null,
    example: toExample(rule.example),
    origin: isOwnRule(rule.id) ? 'own' : 'standard',
    uncertain: rule.caveat !== null,
  };
}

function toTrigger(trigger: Trigger): TriggerResponse {
  const { words, day, of, after = null } = trigger;
  const patterns = of === undefined ? null : patternsOf(trigger).map(toPattern);
  return { words, day, of: patterns, after };
}

function toSuspension({ by, then, words }: Suspension): SuspensionResponse {
  return { by: toPattern(by), then, words };
}

function toPattern(pattern: EntryPattern): EntryPatternResponse {
  const { types, reliefs, exceptReliefs, outcomes, closesCase, by, related, decidesIt } = pattern;
  return {
    types: [...types],
    reliefs: listed(reliefs),
    exceptReliefs: listed(exceptReliefs),
    outcomes: listed(outcomes),
    closesCase: closesCase === true ? ANY_CLOSING : (closesCase ?? null),
    by: by ?? null,
    related: related ?? null,
    decidesIt: decidesIt ?? false,
  };
}

function listed(list: readonly string[] | undefined): string[] | null {
  return list === undefined ? null : [...list];
}

function toReckoning(reckoning: Reckoning): ReckoningResponse {
  const none = { period: null, what: null, until: null };
  switch (reckoning.by) {
    case 'period': {
      const { n, unit, direction } = reckoning.period;
      return { ...none, by: reckoning.by, period: { n, unit, direction } };
    }
    case 'noting-date':
      return { ...none, by: reckoning.by, what: reckoning.what };
    case 'condition':
      return { ...none, by: reckoning.by, until: reckoning.until };
  }
}

function toExample(example: WorkedExample): WorkedExampleResponse {
  const { trigger, courtId, serviceMethod = null, motionKind = null, due, why } = example;
  return { trigger, courtId, serviceMethod, motionKind, due, why };
}
