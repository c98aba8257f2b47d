import { Controller, Get, Param, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ReadyText } from '../../platform/http/answers.js';
import { TakesFiles } from '../../platform/http/uploads/takes-files.js';
import { caseAddress } from '../addresses.js';
import type { CaseSought } from '../pages/choose-case.js';
import { PageFilter } from '../pages/page.filter.js';
import { readForm } from '../pages/read-form.js';
import { WhatIfPagesService } from './what-if-pages.service.js';
import { WhatIfQuery } from './what-if.query.js';

const SEE_OTHER = 303;

/** The page on which one tries out another day of an entry, and may keep it. */
@ApiExcludeController()
@UseFilters(PageFilter)
@Controller('c/:courtId/:docketNumber/what-if')
export class WhatIfPagesController {
  constructor(private readonly pages: WhatIfPagesService) {}

  @Get()
  showWhatIf(
    @Param('courtId') courtId: string,
    @Param('docketNumber') docketNumber: string,
    @Query() query: WhatIfQuery,
  ): Promise<ReadyText> {
    const said = new URLSearchParams({ ...query }).toString();
    return this.pages.show(sought(courtId, docketNumber, `/what-if?${said}`), query);
  }

  @Post()
  @TakesFiles()
  async apply(
    @Param('courtId') courtId: string,
    @Param('docketNumber') docketNumber: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asked = sought(courtId, docketNumber, '/what-if');
    const refused = await this.pages.apply(asked, await readForm(request));
    const address = caseAddress({ courtId, docketNumberNormal: docketNumber });
    if (refused === null) void reply.redirect(`${address}#deadlines`, SEE_OTHER);
    else void reply.code(refused.status).send(refused.answer);
  }
}

function sought(courtId: string, docketNumber: string, rest: string): CaseSought {
  return { courtId, docketNumber, rest, asOf: null };
}
