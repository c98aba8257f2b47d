import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers } from '../platform/http/answers.js';
import { PageQuery } from '../platform/http/page.js';
import type { Page } from '../platform/http/page.js';
import { StandardPage, StandardResponse } from './dto/standard.response.js';
import { StandardsService } from './standards.service.js';

@ApiTags('courts')
@Controller('standards')
export class StandardsController {
  constructor(private readonly standards: StandardsService) {}

  @Get()
  @Answers(StandardPage)
  list(@Query() page: PageQuery): Promise<Page<StandardResponse>> {
    return this.standards.list(page);
  }

  @Get(':code')
  @Answers(StandardResponse)
  find(@Param('code') code: string): Promise<StandardResponse> {
    return this.standards.find(code);
  }
}
