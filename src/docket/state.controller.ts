import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, JsonText } from '../platform/http/answers.js';
import { AsOfQuery } from '../platform/http/as-of.query.js';
import { UuidParam } from '../platform/http/uuid-param.js';
import { DocketReader } from './docket-reader.js';
import { CaseStateResponse, toCaseStateResponse } from './dto/case-state.response.js';

@ApiTags('Docket')
@Controller()
export class StateController {
  constructor(private readonly reader: DocketReader) {}

  @Get('cases/:caseId/state')
  @Answers(CaseStateResponse)
  async state(@UuidParam('caseId') caseId: string, @Query() query: AsOfQuery): Promise<JsonText> {
    const { asOf, state, etag } = await this.reader.state(caseId, query.asOf);
    return new JsonText(JSON.stringify(toCaseStateResponse(caseId, state, asOf)), etag);
  }
}
