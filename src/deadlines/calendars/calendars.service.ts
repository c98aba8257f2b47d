import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { v7 } from 'uuid';
import { Commands } from '../../platform/database/commands.js';
import { idAfter, pageOf } from '../../platform/http/keyset.js';
import type { Page, PageQuery } from '../../platform/http/page.js';
import type { Repeat } from '../../platform/http/repeat-key.js';
import * as calendars from './calendars.repository.js';
import type { CalendarResponse, MadeCalendarResponse } from './dto/calendar.response.js';
import type { MakeCalendarRequest } from './dto/make-calendar.request.js';
import { feedAddress } from './feed-address.js';
import { digestOfToken, newFeedToken } from './feed-token.js';

/** Whence a calendar is asked for, and whether the request may come more than once. */
export interface Asking {
  /** Where the server is reached; null when it does not know. */
  readonly base: string | null;
  readonly repeat: Repeat | undefined;
}

/** The calendars that can be subscribed to. */
@Injectable()
export class CalendarsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly commands: Commands,
  ) {}

  /** Makes a calendar of a case, or of all. @throws {Problem} unknown-case */
  async make(
    { name, caseId = null }: Readonly<MakeCalendarRequest>,
    { base, repeat }: Asking,
  ): Promise<MadeCalendarResponse> {
    const token = newFeedToken();
    const draft = { id: v7(), name, caseId, tokenDigest: digestOfToken(token) };
    // What is done under a key is kept with its answer, and the token is to be kept nowhere.
    const made = await this.commands.perform(repeat, async (manager) => {
      await calendars.insertCalendar(manager, draft);
      return calendars.findCalendar(manager, draft.id);
    });
    return { ...made, url: made.id === draft.id ? feedAddress(base, token) : null };
  }

  /** The calendars, also those revoked, in the order in which they were made. */
  async list({ limit, cursor }: PageQuery): Promise<Page<CalendarResponse>> {
    const { manager } = this.dataSource;
    const rows = await calendars.selectCalendars(manager, idAfter(cursor), limit + 1);
    return pageOf(rows, limit, ({ id }) => [id]);
  }

  /** @throws {Problem} not-found */
  async find(id: string): Promise<CalendarResponse> {
    return calendars.findCalendar(this.dataSource.manager, id);
  }

  /** Has nobody read the calendar any more. One revoked before stays as it was. @throws {Problem} not-found */
  async revoke(id: string, reason: string | null): Promise<CalendarResponse> {
    return this.dataSource.transaction(async (manager) => {
      await calendars.revokeCalendar(manager, id, reason);
      return calendars.findCalendar(manager, id);
    });
  }
}
