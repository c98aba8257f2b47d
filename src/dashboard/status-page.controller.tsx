import { Controller, Get, Query, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { AgendaReader } from '../deadlines/agenda/agenda-reader.js';
import { Clock } from '../platform/clock/clock.js';
import type { ReadyText } from '../platform/http/answers.js';
import { ReadingsReader } from '../readings/readings-reader.js';
import { DocketStatusReader } from '../search/status/docket-status-reader.js';
import { htmlAnswer } from './pages/html-answer.js';
import { PageFilter } from './pages/page.filter.js';
import { StatusQuery } from './pages/status.query.js';
import { toWaitingLink } from './reviews/waiting-link.js';
import type { AgendaPage } from './status/agenda-page.js';
import { StatusView } from './status/status-view.js';
import { toAgendaPage } from './status/to-agenda-page.js';
import { toStatusPage } from './status/to-status-page.js';

/** The page one starts from. */
@ApiExcludeController()
@UseFilters(PageFilter)
@Controller()
export class StatusPageController {
  constructor(
    private readonly reader: DocketStatusReader,
    private readonly agenda: AgendaReader,
    private readonly readings: ReadingsReader,
    private readonly clock: Clock,
  ) {}

  @Get('/')
  async showStatus(@Query() query: StatusQuery): Promise<ReadyText> {
    const status = await this.reader.read(query);
    const agenda = status.asOf === status.today ? await this.readAgenda() : null;
    const waiting = toWaitingLink(await this.readings.waiting(null), null);
    const page = toStatusPage(status);
    return htmlAnswer(<StatusView page={page} agenda={agenda} waiting={waiting} />);
  }

  private async readAgenda(): Promise<AgendaPage> {
    return toAgendaPage(await this.agenda.read({}), this.clock.now().getTime());
  }
}
