import { ApiPropertyOptional } from '@nestjs/swagger';
import { CaseResponse } from '../../cases/dto/case.response.js';
import { CaseStateResponse } from '../../docket/dto/case-state.response.js';
import { DocketEntryResponse } from '../../docket/dto/docket-entry.response.js';
import { PartyResponse } from '../../parties/dto/party.response.js';

/** A case, with what the reader asked to be included. */
export class WholeCaseResponse extends CaseResponse {
  @ApiPropertyOptional({ type: () => PartyResponse, isArray: true })
  parties?: PartyResponse[];

  @ApiPropertyOptional({
    type: () => DocketEntryResponse,
    isArray: true,
    description: 'In docket order, at most `limit` of them.',
  })
  docket?: DocketEntryResponse[];

  @ApiPropertyOptional({
    type: 'string',
    nullable: true,
    description: 'The cursor of the next entries at `/cases/:caseId/docket`.',
  })
  docketNext?: string | null;

  @ApiPropertyOptional({ type: () => CaseStateResponse })
  state?: CaseStateResponse;
}
