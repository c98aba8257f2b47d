import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AsOfPageQuery } from '../cases/dto/as-of-page.query.js';
import { RevisionPage } from '../cases/dto/revision.response.js';
import type { RevisionResponse } from '../cases/dto/revision.response.js';
import { Answers, CreatedAt } from '../platform/http/answers.js';
import type { JsonText } from '../platform/http/answers.js';
import { AsOfQuery } from '../platform/http/as-of.query.js';
import { IfMatch } from '../platform/http/if-match.js';
import { PageQuery } from '../platform/http/page.js';
import type { Page } from '../platform/http/page.js';
import { RepeatKey } from '../platform/http/repeat-key.js';
import type { Repeat } from '../platform/http/repeat-key.js';
import { UuidParam } from '../platform/http/uuid-param.js';
import { AddPartyRequest, AmendPartyRequest } from './dto/add-party.request.js';
import { PartyPage, PartyResponse } from './dto/party.response.js';
import { PartiesService } from './parties.service.js';

@ApiTags('Parties')
@Controller()
export class PartiesController {
  constructor(private readonly parties: PartiesService) {}

  @Post('cases/:caseId/parties')
  @CreatedAt('/api/v1/parties/:id', PartyResponse)
  add(
    @UuidParam('caseId') caseId: string,
    @Body() request: AddPartyRequest,
    @RepeatKey() repeat: Repeat | undefined,
  ): Promise<PartyResponse> {
    return this.parties.add(caseId, request, repeat);
  }

  @Get('cases/:caseId/parties')
  @Answers(PartyPage)
  list(
    @UuidParam('caseId') caseId: string,
    @Query() query: AsOfPageQuery,
  ): Promise<Page<PartyResponse>> {
    return this.parties.list(caseId, query);
  }

  @Get('parties/:partyId')
  @Answers(PartyResponse)
  find(@UuidParam('partyId') partyId: string, @Query() { asOf }: AsOfQuery): Promise<JsonText> {
    return this.parties.show(partyId, asOf ?? null);
  }

  @Patch('parties/:partyId')
  @Answers(PartyResponse)
  amend(
    @UuidParam('partyId') partyId: string,
    @IfMatch() version: number,
    @Body() request: AmendPartyRequest,
  ): Promise<PartyResponse> {
    return this.parties.amend(partyId, version, request);
  }

  @Get('parties/:partyId/revisions')
  @Answers(RevisionPage)
  revisions(
    @UuidParam('partyId') partyId: string,
    @Query() query: PageQuery,
  ): Promise<Page<RevisionResponse>> {
    return this.parties.revisions(partyId, query);
  }
}
