import type { CalculatorQuery } from './calculator.query.js';

/** A question as a program would send it in the body of a request. */
export type Ask = Readonly<Record<string, unknown>>;

/** Whether the address asks anything: one that only fills in a form does not. */
export function isAsked(query: CalculatorQuery): boolean {
  if (query.by === undefined) return false;
  switch (query.by) {
    case 'period':
      return query.trigger !== undefined || query.n !== undefined;
    case 'rule':
      return query.trigger !== undefined || query.courtId !== undefined;
    case 'noting':
      return query.filedOn !== undefined || query.motionKind !== undefined;
  }
}

const WHOLE = /^-?\d{1,15}$/;

/** What the first form asks of `POST /deadlines/compute`. */
export function toComputeAsk(query: CalculatorQuery): Ask {
  const { n, unit, direction, ruleset, courtId, serviceMethod, appealFrom, ruleVersion } = query;
  return said({
    trigger: triggerOf(query),
    n: n !== undefined && WHOLE.test(n) ? Number(n) : n,
    ...{ unit, direction, ruleset, courtId, serviceMethod, appealFrom, ruleVersion },
    extraStateHolidays: daysIn(query.extraStateHolidays),
    presidentialHolidays: daysIn(query.presidentialHolidays),
    clerkInaccessible: daysIn(query.clerkInaccessible),
  });
}

/** What the second form asks of `POST /deadlines/from-rule`. */
export function toFromRuleAsk(query: CalculatorQuery): Ask {
  const { ruleId, courtId, serviceMethod, asOfVersion, motionKind } = query;
  const trigger = triggerOf(query);
  const when = query.at === undefined ? { triggerOn: trigger } : { triggerAt: trigger };
  return said({ ruleId, ...when, courtId, serviceMethod, asOfVersion, motionKind });
}

/** What the third form asks of `POST /deadlines/noting-date`: only one court notes its motions so. */
export function toNotingAsk({ motionKind, filedOn, ruleVersion }: CalculatorQuery): Ask {
  return said({ courtId: NOTING_COURT, motionKind, filedOn, ruleVersion });
}

export const NOTING_COURT = 'wawd';

/** The event: a day, or with a clock time a local time. */
function triggerOf({ trigger, at }: CalculatorQuery): string | undefined {
  return trigger === undefined || at === undefined ? trigger : `${trigger}T${at}`;
}

/** Days as people write several: separated by blanks, commas or semicolons. */
function daysIn(text: string | undefined): readonly string[] | undefined {
  return text?.split(/[\s,;]+/).filter((part) => part !== '');
}

function said(fields: Readonly<Record<string, unknown>>): Ask {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

const OTHER_NAMES: Readonly<Record<string, string>> = {
  triggerOn: 'trigger',
  triggerAt: 'trigger',
};

/** The field of a form that a JSON pointer into the request means: `/extraStateHolidays/0` is `extraStateHolidays`. */
export function fieldAt(pointer: string): string {
  const [, name = ''] = pointer.split('/');
  return OTHER_NAMES[name] ?? name;
}
