import { daysBetween } from '../../law/calendar/civil-date.js';
import type { DeadlineStatus, Settled } from '../../law/deadlines/case-deadline.js';
import type { Actor, DeadlineForce } from '../../law/deadlines/rule.js';
import { dayOfDue } from './due-words.js';
import type { Told } from './outcome-words.js';
import { count } from './plain-words.js';

type ByForce = Readonly<Record<DeadlineForce, Told>>;

const told = (words: string, tone: Told['tone']): Told => ({ words, tone });
const always = (words: string, tone: Told['tone']): ByForce => {
  const one = told(words, tone);
  return { must: one, may: one, court: one, effect: one };
};

/** Nobody misses what he only may do, and the law misses nothing. */
const STATUSES: Readonly<Record<DeadlineStatus, ByForce>> = {
  waiting: always('waiting', 'held'),
  open: {
    must: told('open', 'open'),
    may: told('may still be done', 'open'),
    court: told('awaited of the court', 'open'),
    effect: told('to come', 'plain'),
  },
  satisfied: {
    must: told('met', 'for'),
    may: told('used', 'for'),
    court: told('done by the court', 'for'),
    effect: told('happened before', 'ended'),
  },
  missed: {
    must: told('missed', 'against'),
    may: told('time is over, not used', 'ended'),
    court: told('day is over, nothing by the court on the docket', 'mixed'),
    effect: told('day is over', 'ended'),
  },
  passed: {
    must: told('day is over; no docket would show whether it was met', 'mixed'),
    may: told('time is over', 'ended'),
    court: told('day is over', 'ended'),
    effect: told('has taken effect', 'ended'),
  },
  overridden: always('another date was set', 'plain'),
  vacated: always('vacated', 'ended'),
  done: always('done', 'for'),
};

const LATE: Readonly<Record<DeadlineForce, string>> = {
  must: 'filed',
  may: 'filed',
  court: 'done',
  effect: 'happened',
};

/** A deadline, as far as its standing is told. */
export type Standing = Pick<Settled, 'status' | 'late' | 'on'> & {
  readonly force: DeadlineForce;
  readonly due: string | null;
};

/** Where a deadline stands, in words that fit what it is for: a right is never "missed". */
export function toldDeadline({ status, late, on, force, due }: Standing): Told {
  if (status !== 'satisfied' || !late) return STATUSES[status][force];
  const days = on === null || due === null ? 0 : daysBetween(dayOfDue(due), on);
  const how = days > 0 ? `${count(days, 'day', 'days')} late` : 'late';
  return told(`${LATE[force]} ${how}`, 'against');
}

const FORCES: Readonly<Record<DeadlineForce, string>> = {
  must: 'Must be done by then',
  may: 'May be done until then',
  court: 'For the court to do',
  effect: 'Happens by itself',
};

/** What a deadline is for, in words. */
export function forceWords(force: DeadlineForce): string {
  return FORCES[force];
}

const ACTORS: Readonly<Record<Actor, string>> = {
  plaintiff: 'the plaintiff',
  defendant: 'the defendant',
  'served-party': 'the party served',
  movant: 'the movant',
  opponent: 'the opponent',
  filer: 'the party that filed',
  appellant: 'the appellant',
  appellee: 'the appellee',
  'any-party': 'any party',
  'united-states': 'the United States',
  nonparty: 'a person who is no party',
  court: 'the court',
  clerk: 'the clerk',
};

/** Who must or may act, in words. */
export function actorWords(actor: Actor): string {
  return ACTORS[actor];
}
