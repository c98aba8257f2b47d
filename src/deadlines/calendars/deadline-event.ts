import { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { ICalEventData } from 'ical-generator';
import type { DeadlineOrigin } from '../../law/deadlines/case-deadline.js';
import { CourtTime } from './court-time.js';
import type { DeadlineShown } from './feed-facts.js';
import { oneLine } from './one-line.js';
import { shortCaption } from './short-caption.js';
import { statusWords } from './status-words.js';
import { isToldByBlock } from './zone-block.js';

const DAY_MS = 86_400_000;

const BASIS: Readonly<Record<DeadlineOrigin, string>> = {
  rule: 'By rule',
  stated: 'Stated on the docket',
  hand: 'Set by hand',
};

const WARNING = 'The date has warnings: read the explanation before you rely on it.';

/** The zone in whose local time a deadline is printed; null for one of a whole day, and for one printed in UTC. */
export function zoneOf({ due, case: { timeZone } }: DeadlineShown): string | null {
  return due.kind === 'hour' && isToldByBlock(timeZone, due.at) ? timeZone : null;
}

/** A deadline as an event (RFC 5545, 3.6.1). `base` is where the server is reached, when it knows. */
export function deadlineEvent(deadline: DeadlineShown, base: string | null): ICalEventData {
  const { id, sequence, force } = deadline;
  const { isCancelled } = statusWords(deadline.status, deadline.isRemoved);
  const changedAt = new Date(deadline.changedAt);
  return {
    id: `${id}@nunc`,
    sequence,
    stamp: changedAt,
    lastModified: changedAt,
    summary: summaryOf(deadline),
    ...timesOf(deadline),
    // A day on which something is due is not a day on which nobody can be met.
    transparency: ICalEventTransparency.TRANSPARENT,
    description: descriptionOf(deadline, base),
    categories: [{ name: force }],
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    url: base === null ? null : explanationAddress(id, base),
  };
}

function summaryOf({ title, status, isRemoved, case: { caption } }: DeadlineShown): string {
  const { mark } = statusWords(status, isRemoved);
  const whole = `${oneLine(title)} – ${shortCaption(caption)}`;
  return mark === null ? whole : `[${mark}] ${whole}`;
}

type Times = Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'timezone'>;

function timesOf(deadline: DeadlineShown): Times {
  const { due } = deadline;
  if (due.kind === 'day') {
    const start = new Date(`${due.on}T00:00:00Z`);
    return { start, end: new Date(start.getTime() + DAY_MS), allDay: true };
  }
  const timezone = zoneOf(deadline);
  if (timezone === null) return { start: new Date(due.at) };
  return { start: new CourtTime(due.at, timezone), timezone };
}

function descriptionOf(deadline: DeadlineShown, base: string | null): string {
  const { id, origin, authority, status, isRemoved, hasWarnings } = deadline;
  const { caption, docketNumber, court } = deadline.case;
  return [
    `${BASIS[origin]}: ${oneLine(authority)}`,
    `Case: ${oneLine(caption)}, ${oneLine(docketNumber)} (${court})`,
    `Status: ${statusWords(status, isRemoved).words}`,
    ...(hasWarnings ? [WARNING] : []),
    `Explanation: ${explanationAddress(id, base)}`,
  ].join('\n');
}

function explanationAddress(id: string, base: string | null): string {
  return `${base ?? ''}/deadlines/${id}`;
}
