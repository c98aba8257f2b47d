import { Controller, Get, Param, Query, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { CivilDate } from '../law/calendar/civil-date.js';
import type { ReadyText } from '../platform/http/answers.js';
import { CasePagesService } from './pages/case-pages.service.js';
import type { CaseSought } from './pages/choose-case.js';
import { PageFilter } from './pages/page.filter.js';
import { DayQuery } from './pages/day.query.js';
import { noSuchPage } from './pages/page-refusal.js';

const WHOLE_NUMBER = /^\d{1,9}$/;

/** What people open: the pages of cases and of their entries. */
@ApiExcludeController()
@UseFilters(PageFilter)
@Controller('c')
export class CasePagesController {
  constructor(private readonly pages: CasePagesService) {}

  @Get(':courtId/:docketNumber')
  showCase(
    @Param('courtId') courtId: string,
    @Param('docketNumber') docketNumber: string,
    @Query() query: DayQuery,
  ): Promise<ReadyText> {
    return this.pages.showCase(sought(courtId, docketNumber, query));
  }

  @Get(':courtId/:docketNumber/summary')
  showSummary(
    @Param('courtId') courtId: string,
    @Param('docketNumber') docketNumber: string,
    @Query() query: DayQuery,
  ): Promise<ReadyText> {
    return this.pages.showSummary(sought(courtId, docketNumber, query, '/summary'));
  }

  @Get(':courtId/:docketNumber/e/:entryId')
  showEntryOfId(
    @Param('courtId') courtId: string,
    @Param('docketNumber') docketNumber: string,
    @Param('entryId') entryId: string,
    @Query() query: DayQuery,
  ): Promise<ReadyText> {
    const rest = `/e/${encodeURIComponent(entryId)}`;
    return this.pages.showEntry(sought(courtId, docketNumber, query, rest), {
      id: entryId.toLowerCase(),
    });
  }

  @Get(':courtId/:docketNumber/:entryNumber')
  showEntry(
    @Param('courtId') courtId: string,
    @Param('docketNumber') docketNumber: string,
    @Param('entryNumber') entryNumber: string,
    @Query() query: DayQuery,
  ): Promise<ReadyText> {
    if (!WHOLE_NUMBER.test(entryNumber)) throw noSuchPage(`No entry is numbered ${entryNumber}.`);
    const number = Number(entryNumber);
    return this.pages.showEntry(sought(courtId, docketNumber, query, `/${number}`), { number });
  }

  /** Whatever else is asked for among the pages. */
  @Get('*')
  showNothing(): never {
    throw noSuchPage('Nothing stands at this address.');
  }
}

function sought(
  courtId: string,
  docketNumber: string,
  { asOf = null }: { readonly asOf?: string | null },
  rest = '',
): CaseSought {
  return { courtId, docketNumber, rest, asOf: asOf as CivilDate | null };
}
