import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers } from '../../platform/http/answers.js';
import { DocketStatusReader } from './docket-status-reader.js';
import { DocketStatusResponse, toDocketStatusResponse } from './dto/docket-status.response.js';
import { OpenReliefsQuery } from './dto/open-reliefs.query.js';
import { OpenReliefPage, toOpenReliefPage } from './dto/open-relief.response.js';

@ApiTags('Docket status')
@Controller()
export class DocketStatusController {
  constructor(private readonly reader: DocketStatusReader) {}

  @Get('docket-status')
  @Answers(DocketStatusResponse)
  async status(): Promise<DocketStatusResponse> {
    return toDocketStatusResponse(await this.reader.read());
  }

  @Get('open-reliefs')
  @Answers(OpenReliefPage)
  async openReliefs(@Query() query: OpenReliefsQuery): Promise<OpenReliefPage> {
    const { inClosedCases = false, limit, cursor } = query;
    return toOpenReliefPage(await this.reader.openRequests(inClosedCases, limit, cursor));
  }
}
