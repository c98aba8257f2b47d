import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers } from '../platform/http/answers.js';
import { PageQuery } from '../platform/http/page.js';
import type { Page } from '../platform/http/page.js';
import { CourtsService } from './courts.service.js';
import { CourtPage, CourtResponse } from './dto/court.response.js';

@ApiTags('courts')
@Controller('courts')
export class CourtsController {
  constructor(private readonly courts: CourtsService) {}

  @Get()
  @Answers(CourtPage)
  list(@Query() page: PageQuery): Promise<Page<CourtResponse>> {
    return this.courts.list(page);
  }

  @Get(':courtId')
  @Answers(CourtResponse)
  find(@Param('courtId') courtId: string): Promise<CourtResponse> {
    return this.courts.find(courtId);
  }
}
