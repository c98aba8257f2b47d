import { Injectable } from '@nestjs/common';
import { readCivilDate } from '../../law/calendar/civil-date.js';
import type { CivilDate } from '../../law/calendar/civil-date.js';
import { closureOn } from '../../law/calendar/closed-days.js';
import { dayNumber } from '../../law/calendar/day-arithmetic.js';
import { calendarOf } from '../../law/deadlines/court-facts.js';
import { MOTION_KINDS, readMotionKind } from '../../law/deadlines/noting/motion-kinds.js';
import type { MotionKind } from '../../law/deadlines/noting/motion-kinds.js';
import { notingDates, systemOn } from '../../law/deadlines/noting/noting-dates.js';
import { stopIfOutside } from '../courts/calendar-span.js';
import type { CourtReading } from '../courts/court-facts.reader.js';
import { NOTING_COURTS } from '../noting-courts.js';
import { problemAt } from '../refusals.js';
import { toWarnings } from './dto/computed-date.response.js';
import type { NotingDateRequest } from './dto/noting-date.request.js';
import type { NotingDateResponse } from './dto/noting-date.response.js';
import { systemNamed } from './noting-system.js';
import { RequestCalendar } from './request-calendar.js';

type NotingSystemOn = ReturnType<typeof systemOn>;

/** Works out the noting dates of motions, in the courts that note them. */
@Injectable()
export class NotingCalculator {
  constructor(private readonly calendars: RequestCalendar) {}

  /** @throws {Problem} unknown-court, no-noting-dates, unknown-motion-kind, outside-calendar */
  async work(request: NotingDateRequest): Promise<NotingDateResponse> {
    const reading = await this.notingCourt(request.courtId);
    const motionKind = requireMotionKind(request.motionKind);
    stopIfOutside(request.filedOn, '/filedOn');
    const filedOn = request.filedOn as CivilDate;
    const { system, warnings } = systemOf(request.ruleVersion ?? filedOn);
    const calendar = calendarOf(reading.court, 'FRCP', reading.given);
    const isOpen = (day: CivilDate): boolean =>
      closureOn(dayNumber(day), calendar, 'forward') === null;
    const dates = notingDates({ motionKind, filedOn, system, isOpen });
    return {
      noting: dates.noting,
      opposition: dates.opposition,
      reply: dates.reply,
      authority: [...dates.authority],
      warnings: toWarnings([...warnings, ...dates.warnings]),
      steps: dates.steps.map(({ on, why }) => ({ on, why })),
    };
  }

  private async notingCourt(courtId: string): Promise<CourtReading> {
    const reading = await this.calendars.court(courtId, '/courtId');
    if (reading !== null && NOTING_COURTS.includes(courtId)) return reading;
    const detail = `Noting dates are known of ${NOTING_COURTS.join(', ')} alone, not of ${courtId}.`;
    throw problemAt('no-noting-dates', '/courtId', detail);
  }
}

function requireMotionKind(text: string): MotionKind {
  const kind = readMotionKind(text);
  if (kind !== null) return kind;
  const detail = `'${text}' is no kind of motion that is known; known are ${MOTION_KINDS.join(', ')}, the kinds of relief of a docket, and the usual words for them.`;
  throw problemAt('unknown-motion-kind', '/motionKind', detail);
}

/** The system that a day or a name asks for. Whoever names one is not told that its time is uncertain. */
function systemOf(version: string): NotingSystemOn {
  const named = systemNamed(version);
  if (named !== null) return { system: named, warnings: [] };
  const day = readCivilDate(version);
  if (day === null) throw new Error(`'${version}' was not checked`);
  return systemOn(day);
}
