import fc from 'fast-check';
import ICAL from 'ical.js';
import type { DeadlineStatus } from '../../law/deadlines/case-deadline.js';
import type { DeadlineShown, Due } from './feed-facts.js';
import { toCalendar } from './to-calendar.js';

const ID = '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b';
const OTHER_ID = '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5c';
const FIVE_IN_SEATTLE: Due = { kind: 'hour', at: Date.parse('2021-01-12T17:00:00-08:00') };
const LARCH = {
  caption: 'Larch Hosting LLC v. Quarry Cloud, Inc.',
  docketNumber: '2:21-cv-00031-BJR',
  court: 'W.D. Wash.',
  timeZone: 'America/Los_Angeles',
};

/** The answer that is due on 2 February 2021. */
function aDeadline(said: Partial<DeadlineShown> = {}): DeadlineShown {
  return {
    id: ID,
    title: 'Answer the complaint',
    authority: 'Fed. R. Civ. P. 12(a)(1)(A)(i)',
    origin: 'rule',
    force: 'must',
    status: 'open',
    isRemoved: false,
    due: { kind: 'day', on: '2021-02-02' },
    hasWarnings: false,
    sequence: 3,
    changedAt: Date.parse('2021-01-12T20:00:00Z'),
    case: LARCH,
    ...said,
  };
}

function printed(...deadlines: readonly DeadlineShown[]): string {
  return toCalendar({ name: 'Deadlines', base: 'http://localhost:3000', deadlines });
}

function calendarOf(text: string): ICAL.Component {
  return new ICAL.Component(ICAL.parse(text) as unknown[]);
}

/** The one event of the calendar, as another library reads it. */
function eventOf(text: string): ICAL.Component {
  const [event, ...others] = calendarOf(text).getAllSubcomponents('vevent');
  if (event === undefined || others.length > 0) throw new Error('There is not one event');
  return event;
}

/** The value of a property, as text. */
function said(of: ICAL.Component, property: string): string | null {
  const value = of.getFirstPropertyValue(property);
  return value === null ? null : String(value as { toString(): string });
}

describe('a calendar', () => {
  it('says whose it is, how time is counted, that it is published, its name and when to ask again', () => {
    const calendar = calendarOf(printed());
    expect(said(calendar, 'version')).toBe('2.0');
    expect(said(calendar, 'prodid')).toBe('-//Nunc//Nunc//EN');
    expect(said(calendar, 'calscale')).toBe('GREGORIAN');
    expect(said(calendar, 'method')).toBe('PUBLISH');
    expect(said(calendar, 'name')).toBe('Deadlines');
    expect(said(calendar, 'x-wr-calname')).toBe('Deadlines');
    expect(said(calendar, 'refresh-interval')).toBe('PT1H');
    expect(calendar.getAllSubcomponents()).toEqual([]);
  });

  it('has a name whatever stands in it', () => {
    const name = 'Larch, Quarry; and\nEND:VCALENDAR';
    const text = toCalendar({ name, base: null, deadlines: [] });
    // Text of its kind has its commas and semicolons marked (RFC 7986, 5.1; RFC 5545, 3.3.11).
    expect(text).toContain('\r\nNAME:Larch\\, Quarry\\; and END:VCALENDAR\r\n');
    expect(calendarOf(text).getAllSubcomponents()).toEqual([]);
  });

  it('is the same text for the same facts, and ends its last line too', () => {
    const text = printed(aDeadline(), aDeadline({ id: OTHER_ID, due: FIVE_IN_SEATTLE }));
    expect(printed(aDeadline(), aDeadline({ id: OTHER_ID, due: FIVE_IN_SEATTLE }))).toBe(text);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });
});

describe('a deadline in a calendar', () => {
  it('keeps its name and tells how often it changed, and when it last did', () => {
    const event = eventOf(printed(aDeadline()));
    expect(said(event, 'uid')).toBe(`${ID}@nunc`);
    expect(said(event, 'sequence')).toBe('3');
    expect(said(event, 'dtstamp')).toBe('2021-01-12T20:00:00Z');
    expect(said(event, 'last-modified')).toBe('2021-01-12T20:00:00Z');
    expect(said(event, 'categories')).toBe('must');
    expect(event.getAllSubcomponents()).toEqual([]);
  });

  it('on a day takes the whole day up to the next and keeps nobody from being met', () => {
    const event = eventOf(printed(aDeadline({ due: { kind: 'day', on: '2021-02-28' } })));
    expect(event.getFirstProperty('dtstart')?.type).toBe('date');
    expect(said(event, 'dtstart')).toBe('2021-02-28');
    expect(said(event, 'dtend')).toBe('2021-03-01');
    expect(said(event, 'transp')).toBe('TRANSPARENT');
  });

  it('at an hour starts at that hour by the court’s clocks, and has no end of its own', () => {
    const text = printed(aDeadline({ due: FIVE_IN_SEATTLE }));
    const start = eventOf(text).getFirstProperty('dtstart');
    expect(start?.type).toBe('date-time');
    expect(start?.getFirstParameter('tzid')).toBe('America/Los_Angeles');
    expect(said(eventOf(text), 'dtstart')).toBe('2021-01-12T17:00:00');
    expect(said(eventOf(text), 'dtend')).toBeNull();
    expect(said(eventOf(text), 'transp')).toBe('TRANSPARENT');
  });

  it('brings the zone of its hour once, and no other', () => {
    const boston = { ...LARCH, timeZone: 'America/New_York' };
    const text = printed(
      aDeadline({ due: FIVE_IN_SEATTLE }),
      aDeadline({ id: OTHER_ID, due: FIVE_IN_SEATTLE }),
      aDeadline({ id: '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5d', case: boston }),
    );
    const zones = calendarOf(text).getAllSubcomponents('vtimezone');
    expect(zones.map((zone) => said(zone, 'tzid'))).toEqual(['America/Los_Angeles']);
  });

  it.each([
    ['before the zones were as they are', LARCH.timeZone, '2006-03-20T17:00:00-08:00'],
    ['that its clocks show for the second time', LARCH.timeZone, '2021-11-07T01:30:00-08:00'],
    ['in a zone nobody knows', 'Atlantis/Capital', '2021-01-12T17:00:00-08:00'],
  ])('at an hour %s is printed in UTC', (_, timeZone, at) => {
    const due: Due = { kind: 'hour', at: Date.parse(at) };
    const text = printed(aDeadline({ due, case: { ...LARCH, timeZone } }));
    expect(said(eventOf(text), 'dtstart')).toBe(new Date(at).toISOString().replace('.000', ''));
    expect(calendarOf(text).getAllSubcomponents('vtimezone')).toEqual([]);
  });

  it.each<[DeadlineStatus, string, string]>([
    ['open', '', 'CONFIRMED'],
    ['satisfied', '[filed] ', 'CONFIRMED'],
    ['done', '[done] ', 'CONFIRMED'],
    ['missed', '[missed] ', 'CONFIRMED'],
    ['passed', '[passed] ', 'CONFIRMED'],
    ['overridden', '[overridden] ', 'CANCELLED'],
    ['vacated', '[vacated] ', 'CANCELLED'],
  ])('that is %s says "%s" in front and is %s', (status, mark, expected) => {
    const event = eventOf(printed(aDeadline({ status })));
    const title = 'Answer the complaint – Larch Hosting LLC v. Quarry Cloud, Inc.';
    expect(said(event, 'summary')).toBe(`${mark}${title}`);
    expect(said(event, 'status')).toBe(expected);
  });

  it('that was removed is cancelled, whatever it was before', () => {
    const event = eventOf(printed(aDeadline({ status: 'satisfied', isRemoved: true })));
    expect(said(event, 'status')).toBe('CANCELLED');
    expect(said(event, 'summary')).toMatch(/^\[removed\] /);
  });

  it('tells its authority, its case, how it stands and where it is explained', () => {
    const event = eventOf(printed(aDeadline({ hasWarnings: true })));
    const address = `http://localhost:3000/deadlines/${ID}`;
    expect(said(event, 'description')?.split('\n')).toEqual([
      'By rule: Fed. R. Civ. P. 12(a)(1)(A)(i)',
      'Case: Larch Hosting LLC v. Quarry Cloud, Inc., 2:21-cv-00031-BJR (W.D. Wash.)',
      'Status: open',
      'The date has warnings: read the explanation before you rely on it.',
      `Explanation: ${address}`,
    ]);
    expect(said(event, 'url')).toBe(address);
  });

  it('has no address of its own where the server does not know how it is reached', () => {
    const event = eventOf(toCalendar({ name: 'x', base: null, deadlines: [aDeadline()] }));
    expect(event.hasProperty('url')).toBe(false);
    expect(said(event, 'description')).toMatch(new RegExp(`Explanation: /deadlines/${ID}$`));
    expect(said(event, 'description')).not.toContain('warnings');
  });
});

describe('what people wrote', () => {
  it('stays what it is, commas, semicolons, line breaks, emoji and all', () => {
    const caption = 'Öl, Gas; "Co" \\n & 😀\r\nEND:VEVENT\nBEGIN:VALARM v. Quarry';
    const event = eventOf(printed(aDeadline({ title: 'A, b;\\c', case: { ...LARCH, caption } })));
    const line = 'Öl, Gas; "Co" \\n & 😀 END:VEVENT BEGIN:VALARM v. Quarry';
    expect(said(event, 'summary')).toBe(`A, b;\\c – ${line}`);
    expect(said(event, 'description')).toContain(`\nCase: ${line}, 2:21-cv-00031-BJR`);
    expect(event.getAllSubcomponents()).toEqual([]);
  });

  it('is read back as it was written, in one line, and no line is too long', () => {
    const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 120 });
    const parts = fc.constantFrom(',', ';', '\\', '\n', '\r\n', '\t', '\u0000', '😀', 'END:VEVENT');
    const text = fc.array(fc.oneof(words, parts), { maxLength: 8 }).map((all) => all.join(''));
    fc.assert(
      fc.property(text, text, (title, caption) => {
        const all = printed(aDeadline({ title, case: { ...LARCH, caption } }));
        const event = eventOf(all);
        expect(said(event, 'summary')?.startsWith(`${inOneLine(title)} – `)).toBe(true);
        expect(said(event, 'description')?.split('\n')[1]).toBe(
          `Case: ${inOneLine(caption)}, 2:21-cv-00031-BJR (W.D. Wash.)`,
        );
        const lengths = all.split('\r\n').map((line) => Buffer.byteLength(line));
        expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
      }),
    );
  });
});

/** The words of a text, read letter by letter: no white space but single blanks, no control characters. */
function inOneLine(text: string): string {
  const letters = Array.from(text, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return code < 0x20 || (code >= 0x7f && code < 0xa0) || letter.trim() === '' ? ' ' : letter;
  });
  return letters
    .join('')
    .split(' ')
    .filter((word) => word !== '')
    .join(' ');
}
