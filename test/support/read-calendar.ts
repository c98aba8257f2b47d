import ICAL from 'ical.js';

/** An event as far as the tests of calendars look at it. */
export interface ReadEvent {
  readonly uid: string;
  readonly sequence: number;
  readonly summary: string;
  readonly status: string;
  readonly start: string;
  readonly zone: string | null;
}

export interface ReadCalendar {
  readonly name: string;
  readonly zones: readonly string[];
  readonly events: readonly ReadEvent[];
}

/** A calendar as a program that did not write it reads it. */
export function readCalendar(printed: string): ReadCalendar {
  const calendar = new ICAL.Component(ICAL.parse(printed) as unknown[]);
  return {
    name: valueOf(calendar, 'x-wr-calname'),
    zones: calendar.getAllSubcomponents('vtimezone').map((zone) => valueOf(zone, 'tzid')),
    events: calendar.getAllSubcomponents('vevent').map((event) => ({
      uid: valueOf(event, 'uid'),
      sequence: Number(valueOf(event, 'sequence')),
      summary: valueOf(event, 'summary'),
      status: valueOf(event, 'status'),
      start: valueOf(event, 'dtstart'),
      zone: event.getFirstProperty('dtstart')?.getFirstParameter('tzid') ?? null,
    })),
  };
}

/** The secret part of the address of a calendar. */
export function tokenIn(url: string | null): string {
  const token = /feeds\/([\w-]{43})\.ics$/.exec(url ?? '')?.[1];
  if (token === undefined) throw new Error(`There is no token in ${url ?? 'nothing'}`);
  return token;
}

function valueOf(of: ICAL.Component, property: string): string {
  return String(of.getFirstPropertyValue(property) as { toString(): string } | null);
}
