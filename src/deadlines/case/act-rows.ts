import type { CivilDate } from '../../law/calendar/civil-date.js';
import type { DeadlineAct } from '../../law/deadlines/deadline-act.js';

/** A row of `deadline_acts`: what an act has of its own is in `body`. */
export interface ActRow {
  readonly id: string;
  readonly deadlineKey: string | null;
  readonly kind: DeadlineAct['kind'];
  readonly body: object;
  readonly countsOn: string;
  readonly reason: string;
}

/** SQL: a row `a` of `deadline_acts` as `ActRow`. */
export const ACT_JSON = `json_build_object('id', a.id, 'deadlineKey', a.deadline_key, 'kind', a.kind, 'body', a.body,
  'countsOn', a.counts_on, 'reason', a.reason)`;

/** An act as it is kept. */
export function toActRow(act: DeadlineAct): ActRow {
  const { id, kind, on: countsOn, reason } = act;
  const common = { id, kind, countsOn, reason };
  switch (act.kind) {
    case 'start': {
      const { ruleId, trigger, inferred, serviceMethod, motionKind, anchor, forPartyIds } = act;
      const body = { ruleId, trigger, inferred, serviceMethod, motionKind, anchor, forPartyIds };
      return { ...common, deadlineKey: null, body };
    }
    case 'fix': {
      const { title, due, authority, anchor, forPartyIds } = act;
      return { ...common, deadlineKey: null, body: { title, due, authority, anchor, forPartyIds } };
    }
    case 'override':
      return { ...common, deadlineKey: act.key, body: { due: act.due, by: act.by } };
    case 'satisfy':
    case 'vacate':
      return { ...common, deadlineKey: act.key, body: { by: act.by } };
    case 'done':
    case 'reopen':
      return { ...common, deadlineKey: act.key, body: {} };
  }
}

/** The act that a row keeps. */
export function toAct({ id, deadlineKey, kind, body, countsOn, reason }: ActRow): DeadlineAct {
  const key = deadlineKey === null ? {} : { key: deadlineKey };
  return { ...body, ...key, id, kind, on: countsOn as CivilDate, reason } as DeadlineAct;
}
