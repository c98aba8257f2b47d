import { Controller, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CalendarsService } from '../../deadlines/calendars/calendars.service.js';
import { ownAddress } from '../../deadlines/calendars/feed-address.js';
import { TakesFiles } from '../../platform/http/uploads/takes-files.js';
import { caseAddress } from '../addresses.js';
import { CaseOpener } from '../pages/case-opener.js';
import { htmlAnswer } from '../pages/html-answer.js';
import { PageFilter } from '../pages/page.filter.js';
import { readForm } from '../pages/read-form.js';
import { CalendarMadeView } from './calendar-made-view.js';

const MADE = 201;
const LONGEST_NAME = 200;

/** Makes calendars of cases for those who ask on a page. */
@ApiExcludeController()
@UseFilters(PageFilter)
@Controller('c/:courtId/:docketNumber/calendar')
export class CalendarPagesController {
  constructor(
    private readonly cases: CaseOpener,
    private readonly calendars: CalendarsService,
  ) {}

  @Post()
  @TakesFiles()
  async make(
    @Param('courtId') courtId: string,
    @Param('docketNumber') docketNumber: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await readForm(request);
    const sought = { courtId, docketNumber, rest: '', asOf: null };
    const { caseId, facts } = await this.cases.open(sought);
    const { caption, docketNumberNormal } = facts.case;
    const name = caption.slice(0, LONGEST_NAME);
    const asking = { base: ownAddress(request), repeat: undefined };
    const made = await this.calendars.make({ name, caseId }, asking);
    const href = `${caseAddress({ courtId: facts.court.id, docketNumberNormal })}#deadlines`;
    const page = {
      name,
      address: made.url ?? '',
      caseLink: { text: 'Back to the case', href },
    };
    void reply.code(MADE).send(htmlAnswer(<CalendarMadeView page={page} />));
  }
}
