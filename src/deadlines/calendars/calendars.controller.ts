import { Body, Controller, Get, HttpCode, HttpStatus, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Answers, CreatedAt } from '../../platform/http/answers.js';
import { PageQuery } from '../../platform/http/page.js';
import type { Page } from '../../platform/http/page.js';
import { RepeatKey } from '../../platform/http/repeat-key.js';
import type { Repeat } from '../../platform/http/repeat-key.js';
import { UuidParam } from '../../platform/http/uuid-param.js';
import { CalendarsService } from './calendars.service.js';
import { CalendarPage, CalendarResponse, MadeCalendarResponse } from './dto/calendar.response.js';
import { MakeCalendarRequest } from './dto/make-calendar.request.js';
import { RevokeCalendarRequest } from './dto/revoke-calendar.request.js';
import { ownAddress } from './feed-address.js';

@ApiTags('Calendars')
@Controller('calendars')
export class CalendarsController {
  constructor(private readonly calendars: CalendarsService) {}

  @Post()
  @CreatedAt('/api/v1/calendars/:id', MadeCalendarResponse)
  make(
    @Req() request: FastifyRequest,
    @Body() body: MakeCalendarRequest,
    @RepeatKey() repeat: Repeat | undefined,
  ): Promise<MadeCalendarResponse> {
    return this.calendars.make(body, { base: ownAddress(request), repeat });
  }

  @Get()
  @Answers(CalendarPage)
  list(@Query() query: PageQuery): Promise<Page<CalendarResponse>> {
    return this.calendars.list(query);
  }

  @Get(':calendarId')
  @Answers(CalendarResponse)
  find(@UuidParam('calendarId') calendarId: string): Promise<CalendarResponse> {
    return this.calendars.find(calendarId);
  }

  @Post(':calendarId/revoke')
  @HttpCode(HttpStatus.OK)
  @Answers(CalendarResponse)
  revoke(
    @UuidParam('calendarId') calendarId: string,
    @Body() { reason = null }: RevokeCalendarRequest,
  ): Promise<CalendarResponse> {
    return this.calendars.revoke(calendarId, reason);
  }
}
