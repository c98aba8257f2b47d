import { ApiProperty } from '@nestjs/swagger';
import { Id, Instant, Whole } from '../../platform/http/fields.js';
import { PageOf } from '../../platform/http/page.js';

/** What a case, a party, counsel or a claim said before a change. */
export class RevisionResponse {
  @Id()
  id: string;

  @Whole(1, Number.MAX_SAFE_INTEGER, { description: 'The version that said so.' })
  version: number;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'The whole representation of that version.',
  })
  earlier: Record<string, unknown>;

  @Id({ nullable: true, description: 'The import that made the change; null when a person did.' })
  importedIn: string | null;

  @Instant({ description: 'When the next version took its place.' })
  changedAt: string;
}

export class RevisionPage extends PageOf(RevisionResponse) {}
