import { civilDate } from '../../law/calendar/civil-date.js';
import type {
  EntryPattern,
  Reckoning,
  Rule,
  Suspension,
  WorkedExample,
} from '../../law/deadlines/rule.js';
import type { EnterRuleRequest } from './dto/enter-rule.request.js';
import { ANY_CLOSING } from './dto/rule-parts.fields.js';
import type {
  EntryPatternField,
  ReckoningField,
  SuspensionField,
  WorkedExampleField,
} from './dto/rule-parts.fields.js';
import { toCourts } from './rule-courts.js';

/** The rule that a request describes; `formFaults` has found nothing wrong with it. */
export function toRule(request: EnterRuleRequest): Rule {
  const { trigger, note } = request;
  return {
    id: request.id,
    title: request.title,
    authority: request.authority,
    effectiveFrom: civilDate(request.effectiveFrom),
    effectiveTo: request.effectiveTo == null ? null : civilDate(request.effectiveTo),
    courts: toCourts(request.courts),
    ...(request.civilOnly === true ? { civilOnly: true } : {}),
    ruleset: request.ruleset,
    trigger: {
      words: trigger.words,
      day: trigger.day,
      ...(trigger.of == null ? {} : { of: trigger.of.map(toPattern) }),
      ...(trigger.after == null ? {} : { after: trigger.after }),
    },
    actor: request.actor,
    force: request.force,
    reckoning: toReckoning(request.reckoning),
    ...settled(request),
    ...special(request),
    ...(note == null ? {} : { note }),
    example: toExample(request.example),
  };
}

type Special = Pick<Rule, 'suspension' | 'metByService' | 'yieldsTo'>;

/** What few rules have. */
function special({ suspension, metByService, yieldsTo }: EnterRuleRequest): Special {
  return {
    ...(suspension == null ? {} : { suspension: toSuspension(suspension) }),
    ...(metByService === true ? { metByService } : {}),
    ...(yieldsTo == null || yieldsTo.length === 0 ? {} : { yieldsTo }),
  };
}

function toSuspension({ by, then, words }: SuspensionField): Suspension {
  return { by: toPattern(by), then, words };
}

type Settled = Pick<Rule, 'addsServiceDays' | 'satisfiedBy' | 'waitsFor' | 'raisedBy' | 'caveat'>;

/** What a request may leave out. */
function settled(request: EnterRuleRequest): Settled {
  return {
    addsServiceDays: request.addsServiceDays ?? false,
    satisfiedBy: (request.satisfiedBy ?? []).map(toPattern),
    waitsFor: request.waitsFor ?? null,
    raisedBy: request.raisedBy ?? 'hand',
    caveat: request.caveat ?? null,
  };
}

function toPattern(field: EntryPatternField): EntryPattern {
  const { types, reliefs, exceptReliefs, outcomes, closesCase, by, related, decidesIt } = field;
  return {
    types,
    ...(reliefs == null ? {} : { reliefs }),
    ...(exceptReliefs == null ? {} : { exceptReliefs }),
    ...(outcomes == null ? {} : { outcomes }),
    ...(closesCase == null ? {} : { closesCase: closesCase === ANY_CLOSING ? true : closesCase }),
    ...(by == null ? {} : { by }),
    ...(related == null ? {} : { related }),
    ...(decidesIt === true ? { decidesIt } : {}),
  };
}

function toReckoning({ by, period, what, until }: ReckoningField): Reckoning {
  switch (by) {
    case 'period': {
      const { n, unit, direction } = stated(period);
      return { by, period: { n, unit, direction } };
    }
    case 'noting-date':
      return { by, what: stated(what) };
    case 'condition':
      return { by, until: stated(until) };
  }
}

function stated<T>(value: T | null | undefined): T {
  if (value == null) throw new Error('The form of the reckoning was not checked');
  return value;
}

function toExample(field: WorkedExampleField): WorkedExample {
  const { trigger, courtId, serviceMethod, motionKind, due, why } = field;
  return {
    trigger,
    courtId,
    ...(serviceMethod == null ? {} : { serviceMethod }),
    ...(motionKind == null ? {} : { motionKind }),
    due: due ?? null,
    why,
  };
}
