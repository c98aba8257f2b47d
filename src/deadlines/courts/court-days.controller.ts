import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, CreatedAt } from '../../platform/http/answers.js';
import { RepeatKey } from '../../platform/http/repeat-key.js';
import type { Repeat } from '../../platform/http/repeat-key.js';
import { UuidParam } from '../../platform/http/uuid-param.js';
import { CourtDaysService } from './court-days.service.js';
import { AddCourtDayRequest, WithdrawCourtDayRequest } from './dto/add-court-day.request.js';
import { CourtCalendarResponse, CourtDayResponse } from './dto/court-day.response.js';
import { CourtDaysQuery } from './dto/court-days.query.js';

@ApiTags('courts')
@Controller('courts/:courtId/days')
export class CourtDaysController {
  constructor(private readonly days: CourtDaysService) {}

  @Get()
  @Answers(CourtCalendarResponse)
  list(
    @Param('courtId') courtId: string,
    @Query() query: CourtDaysQuery,
  ): Promise<CourtCalendarResponse> {
    return this.days.list(courtId, query);
  }

  @Post()
  @CreatedAt('/api/v1/courts/:courtId/days/:id', CourtDayResponse)
  add(
    @Param('courtId') courtId: string,
    @Body() request: AddCourtDayRequest,
    @RepeatKey() repeat: Repeat | undefined,
  ): Promise<CourtDayResponse> {
    return this.days.add(courtId, request, repeat);
  }

  @Get(':dayId')
  @Answers(CourtDayResponse)
  find(
    @Param('courtId') courtId: string,
    @UuidParam('dayId') dayId: string,
  ): Promise<CourtDayResponse> {
    return this.days.find({ courtId, dayId });
  }

  @Post(':dayId/withdraw')
  @Answers(CourtDayResponse)
  withdraw(
    @Param('courtId') courtId: string,
    @UuidParam('dayId') dayId: string,
    @Body() request: WithdrawCourtDayRequest,
    @RepeatKey() repeat: Repeat | undefined,
  ): Promise<CourtDayResponse> {
    return this.days.withdraw({ courtId, dayId }, request, repeat);
  }
}
