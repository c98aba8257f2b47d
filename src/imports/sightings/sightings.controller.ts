import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers } from '../../platform/http/answers.js';
import { UuidParam } from '../../platform/http/uuid-param.js';
import { CaseSourcesResponse, SightingsResponse } from '../dto/import.response.js';
import { SightingsReader } from './sightings.reader.js';

@ApiTags('Imports')
@Controller()
export class SightingsController {
  constructor(private readonly reader: SightingsReader) {}

  @Get('cases/:caseId/sources')
  @Answers(CaseSourcesResponse)
  ofCase(@UuidParam('caseId') caseId: string): Promise<CaseSourcesResponse> {
    return this.reader.ofCase(caseId);
  }

  @Get('entries/:entryId/sightings')
  @Answers(SightingsResponse)
  ofEntry(@UuidParam('entryId') entryId: string): Promise<SightingsResponse> {
    return this.reader.ofEntry(entryId);
  }

  @Get('parties/:partyId/sightings')
  @Answers(SightingsResponse)
  ofParty(@UuidParam('partyId') partyId: string): Promise<SightingsResponse> {
    return this.reader.ofParty(partyId);
  }
}
