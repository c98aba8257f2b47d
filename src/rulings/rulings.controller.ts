import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DocketListsRepository } from '../docket/docket-lists.repository.js';
import { EntriesOfKindQuery } from '../docket/dto/docket.query.js';
import { Answers, CreatedAt } from '../platform/http/answers.js';
import type { JsonText } from '../platform/http/answers.js';
import { IfMatch } from '../platform/http/if-match.js';
import { RepeatKey } from '../platform/http/repeat-key.js';
import type { Repeat } from '../platform/http/repeat-key.js';
import { UuidParam } from '../platform/http/uuid-param.js';
import { AmendRulingRequest, EnterRulingRequest } from './dto/enter-ruling.request.js';
import { RulingPage, RulingResponse, RULING_DETAILS } from './dto/ruling.response.js';
import { RulingsService } from './rulings.service.js';

@ApiTags('Rulings')
@Controller()
export class RulingsController {
  constructor(
    private readonly rulings: RulingsService,
    private readonly lists: DocketListsRepository,
  ) {}

  @Post('cases/:caseId/rulings')
  @CreatedAt('/api/v1/rulings/:id', RulingResponse)
  enter(
    @UuidParam('caseId') caseId: string,
    @Body() request: EnterRulingRequest,
    @RepeatKey() repeat: Repeat | undefined,
  ): Promise<RulingResponse> {
    return this.rulings.enter(caseId, request, repeat);
  }

  @Get('cases/:caseId/rulings')
  @Answers(RulingPage)
  list(@UuidParam('caseId') caseId: string, @Query() query: EntriesOfKindQuery): Promise<JsonText> {
    return this.lists.list(caseId, { ...query, kind: 'ruling' }, RULING_DETAILS);
  }

  @Get('rulings/:entryId')
  @Answers(RulingResponse)
  find(@UuidParam('entryId') entryId: string): Promise<RulingResponse> {
    return this.rulings.find(entryId);
  }

  @Patch('rulings/:entryId')
  @Answers(RulingResponse)
  amend(
    @UuidParam('entryId') entryId: string,
    @IfMatch() version: number,
    @Body() request: AmendRulingRequest,
  ): Promise<RulingResponse> {
    return this.rulings.amend(entryId, version, request);
  }
}
