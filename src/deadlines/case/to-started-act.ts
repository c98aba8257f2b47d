import type { PeriodEvent } from '../../law/calendar/reckon.js';
import type { FixAct, StartAct } from '../../law/deadlines/deadline-act.js';
import { unfit } from './act-refusals.js';
import type { StartDeadlineRequest } from './dto/start-deadline.request.js';
import { saidDue, saidOn } from './said-due.js';
import type { Speaking } from './to-status-act.js';

type Field = keyof StartDeadlineRequest;

const OF_RULE: readonly Field[] = [
  ...(['triggerOn', 'triggerAt', 'inferred', 'serviceMethod', 'motionKind'] as const),
];
const OUTRIGHT: readonly Field[] = ['title', 'dueOn', 'dueAt', 'authority'];

/**
 * The deadline that a person starts under a rule, or sets outright, as an act.
 *
 * @throws {Problem} invalid-request for fields that are missing or do not go together, no-such-time, act-in-the-future
 */
export function toStartedAct(request: StartDeadlineRequest, speaking: Speaking): StartAct | FixAct {
  const ruleId = request.ruleId ?? null;
  if (ruleId === null) return toFix(request, speaking);
  refuseFields(request, OUTRIGHT, 'comes without a rule only');
  return {
    ...common(request, speaking),
    kind: 'start',
    ruleId,
    trigger: oneOf(request, 'triggerOn', 'triggerAt') as PeriodEvent,
    inferred: request.inferred ?? false,
    serviceMethod: request.serviceMethod ?? null,
    motionKind: request.motionKind ?? null,
  };
}

function toFix(request: StartDeadlineRequest, speaking: Speaking): FixAct {
  const { title, authority } = request;
  refuseFields(request, OF_RULE, 'comes with ruleId only');
  if (title == null) throw unfit('/title', 'Required is a rule (ruleId) or a title.');
  if (authority == null) throw unfit('/authority', 'Required is what sets the date.');
  const pointer = request.dueAt == null ? '/dueOn' : '/dueAt';
  const due = saidDue(oneOf(request, 'dueOn', 'dueAt'), speaking.timeZone, pointer);
  return { ...common(request, speaking), kind: 'fix', title, due, authority };
}

type Common = Pick<StartAct, 'id' | 'on' | 'reason' | 'anchor' | 'forPartyIds'>;

function common(request: StartDeadlineRequest, { id, today }: Speaking): Common {
  return {
    id,
    on: saidOn(request.on, today),
    reason: request.reason,
    anchor: request.anchorEntryId ?? null,
    forPartyIds: [...new Set(request.forPartyIds ?? [])],
  };
}

function refuseFields(request: StartDeadlineRequest, fields: readonly Field[], why: string): void {
  const given = fields.find((field) => request[field] != null);
  if (given !== undefined) throw unfit(`/${given}`, `${given} ${why}.`);
}

/** The day or the time, of which exactly one must be given. */
function oneOf(
  request: StartDeadlineRequest,
  day: 'triggerOn' | 'dueOn',
  time: 'triggerAt' | 'dueAt',
): string {
  const [on, at] = [request[day] ?? null, request[time] ?? null];
  if (on !== null && at !== null) throw unfit(`/${time}`, `Given is ${day} too; permitted is one.`);
  const said = on ?? at;
  if (said === null) throw unfit(`/${day}`, `Required is ${day} or ${time}.`);
  return said;
}
