import { Controller, Get, Query } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { Answers, JsonText, ReadyText } from '../platform/http/answers.js';
import { UuidParam } from '../platform/http/uuid-param.js';
import { SummaryQuery } from './dto/summary.query.js';
import type { SummaryFormat } from './dto/summary.query.js';
import { SummaryResponse } from './dto/summary.response.js';
import { printHtml } from './print-html.js';
import { printMarkdown } from './print-markdown.js';
import { SummariesService } from './summaries.service.js';
import type { TaggedSummary } from './summaries.service.js';

@ApiTags('Summaries')
@Controller()
export class SummariesController {
  constructor(private readonly summaries: SummariesService) {}

  @Get('cases/:caseId/summary')
  @Answers(SummaryResponse)
  @ApiProduces('application/json', 'text/markdown', 'text/html')
  async summary(
    @UuidParam('caseId') caseId: string,
    @Query() { asOf, format = 'json' }: SummaryQuery,
  ): Promise<ReadyText> {
    return print(await this.summaries.tell(caseId, asOf), format);
  }
}

function print({ summary, etag }: TaggedSummary, format: SummaryFormat): ReadyText {
  switch (format) {
    case 'json':
      return new JsonText(JSON.stringify(summary), etag);
    case 'markdown':
      return new ReadyText(printMarkdown(summary), etag, 'text/markdown; charset=utf-8');
    case 'html':
      return new ReadyText(printHtml(summary), etag, 'text/html; charset=utf-8');
  }
}
