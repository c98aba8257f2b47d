import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { v7 } from 'uuid';
import type { CivilDate } from '../../law/calendar/civil-date.js';
import { Clock } from '../../platform/clock/clock.js';
import { Commands } from '../../platform/database/commands.js';
import type { Repeat } from '../../platform/http/repeat-key.js';
import { notFound } from '../../platform/problems/machine-problems.js';
import { Problem } from '../../platform/problems/problem.js';
import { RuleFiles } from '../rules/files/rule-files.js';
import { spanOf, stopIfOutside } from './calendar-span.js';
import { closedWeekdays } from './closed-weekdays.js';
import { CourtFactsReader } from './court-facts.reader.js';
import * as days from './court-days.repository.js';
import type { DayKey } from './court-days.repository.js';
import { toFiledDay } from './filed-day.js';
import type { AddCourtDayRequest, WithdrawCourtDayRequest } from './dto/add-court-day.request.js';
import type { CourtCalendarResponse, CourtDayResponse } from './dto/court-day.response.js';
import type { CourtDaysQuery } from './dto/court-days.query.js';

/** Called in the transaction in which the calendar of a court changes. */
export type CalendarListener = (manager: EntityManager, courtId: string) => Promise<void>;

/** The calendars of courts, as far as people add to them. */
@Injectable()
export class CourtDaysService {
  private readonly listeners: CalendarListener[] = [];

  constructor(
    private readonly dataSource: DataSource,
    private readonly commands: Commands,
    private readonly courts: CourtFactsReader,
    private readonly files: RuleFiles,
    private readonly clock: Clock,
  ) {}

  /** Has `listener` called whenever a day is added to a court's calendar or withdrawn from it; what it throws undoes the change. */
  onChange(listener: CalendarListener): void {
    this.listeners.push(listener);
  }

  /** A court's calendar within a span. @throws {Problem} not-found, outside-calendar, invalid-request */
  async list(courtId: string, query: CourtDaysQuery): Promise<CourtCalendarResponse> {
    const { court } = await this.courts.read(courtId);
    const span = spanOf(query, this.clock.today(court.timeZone) as CivilDate);
    const { from, to } = span;
    const { withdrawn = false } = query;
    const onRecord = await days.listDays(this.dataSource.manager, courtId, span, withdrawn);
    const filed = this.files.daysOf(courtId).filter(({ on }) => on >= from && on <= to);
    const given = [...onRecord, ...filed.map(toFiledDay)];
    return {
      courtId,
      from,
      to,
      given: given.toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on))),
      closed: closedWeekdays(court, from, to),
    };
  }

  /** One day that was added. @throws {Problem} not-found */
  async find(key: DayKey): Promise<CourtDayResponse> {
    return requireDay(this.dataSource.manager, key);
  }

  /** Adds a day: it counts in every computation for the court. @throws {Problem} not-found, outside-calendar, court-day-taken */
  async add(
    courtId: string,
    request: AddCourtDayRequest,
    repeat: Repeat | undefined,
  ): Promise<CourtDayResponse> {
    return this.commands.perform(repeat, async (manager) => {
      await this.courts.read(courtId, manager);
      stopIfOutside(request.on, '/on');
      const key = { courtId, dayId: v7() };
      await days.insertDay(manager, key, request);
      return this.changed(manager, key);
    });
  }

  /** Takes a day back: it stays on record and does not count. @throws {Problem} not-found, already-withdrawn */
  async withdraw(
    key: DayKey,
    { reason }: WithdrawCourtDayRequest,
    repeat: Repeat | undefined,
  ): Promise<CourtDayResponse> {
    return this.commands.perform(repeat, async (manager) => {
      const { on } = await requireDay(manager, key);
      if (!(await days.withdrawDay(manager, key.dayId, reason))) {
        throw new Problem('already-withdrawn', `The day ${on} is withdrawn already.`);
      }
      return this.changed(manager, key);
    });
  }

  private async changed(manager: EntityManager, key: DayKey): Promise<CourtDayResponse> {
    for (const listener of this.listeners) await listener(manager, key.courtId);
    return requireDay(manager, key);
  }
}

async function requireDay(manager: EntityManager, key: DayKey): Promise<CourtDayResponse> {
  const day = await days.findDay(manager, key);
  if (day === null) throw notFound('day of the court', key.dayId);
  return day;
}
