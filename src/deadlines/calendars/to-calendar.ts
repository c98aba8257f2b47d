import ical, { escape, ICalCalendarMethod } from 'ical-generator';
import type { ICalCalendar } from 'ical-generator';
import { deadlineEvent, zoneOf } from './deadline-event.js';
import type { FeedFacts } from './feed-facts.js';
import { foldLines } from './fold-lines.js';
import { oneLine } from './one-line.js';
import { zoneBlock } from './zone-block.js';

const END = 'END:VCALENDAR';
const ASK_AGAIN_AFTER_S = 3600;

/**
 * The deadlines as a calendar to subscribe to: text in the form of RFC 5545, its lines folded and each ended by CR LF.
 * The same facts give the same text.
 *
 * @example toCalendar({ name: 'Nunc', base: null, deadlines: [] }) // 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\n…'
 */
export function toCalendar({ name, base, deadlines }: FeedFacts): string {
  const calendar = emptyCalendar(name);
  const head = calendar.toString().slice(0, -END.length);
  const zones = new Set(deadlines.map(zoneOf).filter((zone) => zone !== null));
  const blocks = [...zones].toSorted().map(zoneBlock);
  const events = deadlines.map((deadline) =>
    calendar.createEvent(deadlineEvent(deadline, base)).toString(),
  );
  return foldLines([head, ...blocks, ...events, END, '\r\n'].join(''));
}

function emptyCalendar(name: string): ICalCalendar {
  return ical({
    prodId: { company: 'Nunc', product: 'Nunc', language: 'EN' },
    scale: 'GREGORIAN',
    method: ICalCalendarMethod.PUBLISH,
    // The library takes the name of a calendar, unlike the text of an event, as it stands.
    name: escape(oneLine(name), false),
    ttl: ASK_AGAIN_AFTER_S,
  });
}
