import { Injectable } from '@nestjs/common';
import type { CourtCalendar } from '../../law/calendar/court-calendar.js';
import { knowsState } from '../../law/calendar/state-holidays/state-holidays.js';
import { calendarOf, NO_GIVEN_DAYS } from '../../law/deadlines/court-facts.js';
import type { CourtFacts, GivenDays } from '../../law/deadlines/court-facts.js';
import { CourtFactsReader } from '../courts/court-facts.reader.js';
import type { CourtReading } from '../courts/court-facts.reader.js';
import { joinGivenDays, numbersOf } from '../courts/given-days.js';
import { problemAt } from '../refusals.js';
import type { ComputeRequest } from './dto/compute.request.js';
import { readTimeZone } from './time-zone.js';

const APPELLATE = ['appellate', 'bankruptcy-appellate-panel'];

/** The courts, as far as a request names any. */
interface NamedCourts {
  readonly court: CourtReading | null;
  /** The court appealed from. */
  readonly below: CourtReading | null;
}

/** The calendar by which a request is counted. */
export interface CalendarOfRequest {
  readonly calendar: CourtCalendar;
  /** Whether neither a court nor a zone was given. */
  readonly isZoneAssumed: boolean;
}

/** Finds the calendar that a request asks for: by its courts, its state, its zone and the days it adds. */
@Injectable()
export class RequestCalendar {
  constructor(private readonly courts: CourtFactsReader) {}

  /**
   * Of an appeal the state of the court below counts, and that of the circuit clerk. A zone or a state that is given
   * goes before the court's.
   *
   * @throws {Problem} unknown-court, court-of-another-kind, unknown-state, unknown-time-zone
   */
  async read(request: ComputeRequest): Promise<CalendarOfRequest> {
    const timeZone = this.zone(request.timeZone);
    const state = requireState(request.state);
    const named = {
      court: await this.court(request.courtId, '/courtId'),
      below: await this.courtBelow(request.appealFrom),
    };
    const place = placeOf(named);
    const zone = timeZone ?? place?.timeZone ?? null;
    const facts = {
      state: state ?? place?.state ?? null,
      circuitState: place?.circuitState ?? null,
      timeZone: zone ?? 'UTC',
    };
    const given = joinGivenDays([givenTo(named), givenBy(request)]);
    const calendar = calendarOf(facts, request.ruleset, given);
    return { calendar, isZoneAssumed: zone === null };
  }

  /** A court that must be there when it is named. @throws {Problem} unknown-court */
  async court(courtId: string | null | undefined, pointer: string): Promise<CourtReading | null> {
    if (courtId == null) return null;
    const reading = await this.courts.find(courtId);
    if (reading !== null) return reading;
    const detail = `There is no court ${courtId}; GET /api/v1/courts lists those there are.`;
    throw problemAt('unknown-court', pointer, detail);
  }

  /** A zone that must be one when it is named. @throws {Problem} unknown-time-zone */
  zone(text: string | null | undefined): string | null {
    if (text == null) return null;
    const zone = readTimeZone(text);
    if (zone !== null) return zone;
    const detail = `'${text}' is no time zone; permitted is an IANA name such as America/Los_Angeles.`;
    throw problemAt('unknown-time-zone', '/timeZone', detail);
  }

  private async courtBelow(courtId: string | null | undefined): Promise<CourtReading | null> {
    const below = await this.court(courtId, '/appealFrom');
    if (below === null || !APPELLATE.includes(below.court.kind)) return below;
    const detail = `${below.court.id} is a court to which appeals go; permitted is the court whose order is appealed.`;
    throw problemAt('court-of-another-kind', '/appealFrom', detail);
  }
}

function requireState(state: string | null | undefined): string | null {
  if (state == null) return null;
  if (knowsState(state)) return state;
  const detail = `The calendar of '${state}' is not known; permitted is the postal code of a state, of D.C. or of a territory with a district court, such as WA.`;
  throw problemAt('unknown-state', '/state', detail);
}

/** Of a court of appeals the clerk's state is the circuit's, and the court below gives the other. */
function placeOf({ court, below }: NamedCourts): Omit<CourtFacts, 'id' | 'kind'> | null {
  const first = court ?? below;
  if (first === null) return null;
  const { timeZone } = first.court;
  const { state, circuitState } = (below ?? first).court;
  const isAppeal = APPELLATE.includes(first.court.kind);
  return { timeZone, state, circuitState: isAppeal ? first.court.state : circuitState };
}

/** The days on record for the courts: whether the clerk's office is accessible is asked of the court filed in alone. */
function givenTo({ court, below }: NamedCourts): GivenDays {
  const lists = [court, below].flatMap((one) => (one === null ? [] : [one.given]));
  const { inaccessible } = (court ?? below)?.given ?? NO_GIVEN_DAYS;
  return { ...joinGivenDays(lists), inaccessible };
}

function givenBy(request: ComputeRequest): GivenDays {
  return {
    stateHolidays: numbersOf(request.extraStateHolidays ?? []),
    declaredHolidays: numbersOf(request.presidentialHolidays ?? []),
    inaccessible: numbersOf(request.clerkInaccessible ?? []),
  };
}
