import { DAY_UNITS } from '../../law/calendar/period.js';
import type { CountedServiceMethod, Period, Ruleset } from '../../law/calendar/period.js';
import type { TimeWarningCode } from '../../law/calendar/warning.js';
import type { Reckoning, Rule } from '../../law/deadlines/rule.js';

/** A length of time: "14 days", "1 year". */
export function lengthWords({ n, unit }: Pick<Period, 'n' | 'unit'>): string {
  return `${n.toLocaleString('en-US')} ${n === 1 ? unit.slice(0, -1) : unit}`;
}

const NOTED: Readonly<Record<'noting' | 'opposition' | 'reply', string>> = {
  noting: 'the day for which the motion may be noted, by its kind',
  opposition: 'the last day to oppose the motion, by its kind',
  reply: 'the last day to reply, by the kind of the motion',
};

/** When a rule's time ends, in words: "21 days after the defendant is served with the summons and the complaint". */
export function periodWords({
  reckoning,
  trigger,
}: {
  readonly reckoning: Reckoning;
  readonly trigger: Pick<Rule['trigger'], 'words'>;
}): string {
  switch (reckoning.by) {
    case 'period': {
      const { period } = reckoning;
      const way = period.direction === 'forward' ? 'after' : 'before';
      return `${lengthWords(period)} ${way} ${trigger.words}`;
    }
    case 'noting-date':
      return `${NOTED[reckoning.what]}, counted from when ${trigger.words}`;
    case 'condition':
      return `until ${reckoning.until}`;
  }
}

const TIME_RULES: Readonly<Record<Ruleset, string>> = {
  FRCP: 'Fed. R. Civ. P. 6',
  FRAP: 'Fed. R. App. P. 26',
};

/** The rule by which time is counted. */
export function timeRuleName(ruleset: Ruleset): string {
  return TIME_RULES[ruleset];
}

const SERVED: Readonly<Record<CountedServiceMethod, string>> = {
  personal: 'by hand',
  electronic: 'through the court’s electronic system',
  mail: 'by mail',
  clerk: 'by leaving it with the clerk',
  other_consented: 'by other means consented to',
};

/** How a paper was served, in words. */
export function servedWords(method: CountedServiceMethod): string {
  return SERVED[method];
}

const UNITS = { days: 'days', weeks: 'weeks', months: 'months', years: 'years', hours: 'hours' };
/** The units of a period, the usual first. */
export const UNIT_CHOICES = [...DAY_UNITS, 'hours' as const].map((id) => ({
  id,
  name: UNITS[id],
}));

const WARNINGS: Readonly<Record<TimeWarningCode, string>> = {
  'new-holiday': 'A holiday made not long before',
  'declared-holiday': 'A day that may be declared a holiday',
  'executive-closing': 'Federal offices were closed by order',
  'state-holiday-as-given': 'A state holiday that you gave',
  'unverified-state-holiday': 'A state holiday not checked against its statute',
  'circuit-state-holiday': 'A holiday of the circuit clerk’s state',
  'inaccessible-backward': 'The clerk’s office is inaccessible, counting backward',
  'inaccessible-after-service-days': 'The clerk’s office is inaccessible after the added days',
  'month-without-that-day': 'A month without that day',
  'clock-shows-it-twice': 'Clocks show this hour twice',
  'clock-skips-it': 'Clocks skip this hour',
  'service-days-on-hours': 'Days added to a period of hours',
  'service-days-not-reached': 'No days are added for service here',
  'time-zone-assumed': 'The time zone is assumed',
  'closing-hour-assumed': 'The closing hour is assumed',
  'date-certain-on-closed-day': 'A fixed date on a day the court is closed',
  'trigger-inferred': 'What starts the time is inferred',
  'text-in-force-uncertain': 'Read the rule itself',
};

/** What a warning is about, in a few words; of a kind not known here, that there is one. */
export function warningTitle(code: string): string {
  return (WARNINGS as Readonly<Record<string, string>>)[code] ?? 'To be looked at';
}

const BOOKS: Readonly<Record<string, string>> = {
  'Fed. R. Civ. P.': 'Federal Rules of Civil Procedure',
  'Fed. R. App. P.': 'Federal Rules of Appellate Procedure',
  '28 U.S.C.': 'Judicial Code, 28 U.S.C.',
  'W.D. Wash. LCR': 'Local Civil Rules, W.D. Wash.',
};
const STATUTE = /^\d+ U\.S\.C\./;

/** The book of rules to which an authority belongs: "Federal Rules of Civil Procedure". */
export function bookOf(authority: string): string {
  const [statute] = STATUTE.exec(authority) ?? [];
  const name = statute ?? authority.replace(/[\s§]*\d.*$/su, '');
  return BOOKS[name] ?? (name === '' ? authority : name);
}
