import { ApiProperty } from '@nestjs/swagger';
import { ENTRY_KINDS, ENTRY_TYPES } from '../../law/docket/entry-types.js';
import { Id, Nested, OneOf, Whole } from '../../platform/http/fields.js';
import type { Rereading } from '../rereading.js';
import { CHANGED_PARTS } from '../what-changes.js';

const MOST = 2_147_483_647;
const MOST_CHANGES_TOLD = 200;

export class KindAndTypeResponse {
  @OneOf(ENTRY_KINDS) kind: string;
  @OneOf(ENTRY_TYPES) type: string;
}

/** How a reading changes an entry. */
export class RereadEntryResponse {
  @Id() entryId: string;
  @Whole(0, MOST, { nullable: true }) number: number | null;
  @Nested(() => KindAndTypeResponse) from: KindAndTypeResponse;
  @Nested(() => KindAndTypeResponse) to: KindAndTypeResponse;
  @OneOf(CHANGED_PARTS, { list: true }) what: string[];
}

/** How a reading changes a docket, or would. */
export class RereadingResponse {
  @Whole(0, MOST, { description: 'How many entries are read.' }) entries: number;
  @Whole(0, MOST, { description: 'How many change.' }) changed: number;
  @Whole(0, MOST, { description: 'How many wait for a person.' }) waiting: number;
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'integer' },
    description: 'Of how many entries each part changes.',
  })
  counts: Record<string, number>;
  @Nested(() => RereadEntryResponse, { list: MOST_CHANGES_TOLD, description: 'The first of them.' })
  changes: RereadEntryResponse[];
}

export function toRereadingResponse(rereading: Rereading): RereadingResponse {
  const { entries, changed, waiting, counts, changes } = rereading;
  const told = changes.slice(0, MOST_CHANGES_TOLD).map(({ entryId, number, from, to, what }) => {
    return { entryId, number, from, to, what: [...what] };
  });
  return { entries, changed, waiting, counts, changes: told };
}
