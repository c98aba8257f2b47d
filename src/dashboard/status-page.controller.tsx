import { Controller, Get, Query, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { ReadyText } from '../platform/http/answers.js';
import { DocketStatusReader } from '../search/status/docket-status-reader.js';
import { htmlAnswer } from './pages/html-answer.js';
import { PageFilter } from './pages/page.filter.js';
import { StatusQuery } from './pages/status.query.js';
import { StatusView } from './status/status-view.js';
import { toStatusPage } from './status/to-status-page.js';

/** The page one starts from. */
@ApiExcludeController()
@UseFilters(PageFilter)
@Controller()
export class StatusPageController {
  constructor(private readonly reader: DocketStatusReader) {}

  @Get('/')
  async showStatus(@Query() query: StatusQuery): Promise<ReadyText> {
    return htmlAnswer(<StatusView page={toStatusPage(await this.reader.read(query))} />);
  }
}
