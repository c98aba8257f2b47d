import { REVIEW_ANSWERS, WAITING } from '../../law/readings/statements.js';
import { Flag, Id, Instant, Nested, OneOf, Text, Whole } from '../../platform/http/fields.js';
import { CONCLUSION_FIELDS, conclusionsOf } from '../conclusions-of.js';
import type { StoredReading } from '../stored-reading.js';

const MOST = 2_147_483_647;

/** Something read in the text of an entry. */
export class ConclusionResponse {
  @OneOf(CONCLUSION_FIELDS) field: string;
  @Text(2000, { description: 'In words: `motion`, `grants Dkt. 14`.' }) says: string;
  @Whole(0, MOST, { description: 'Where the words it rests on begin in the text.' }) start: number;
  @Whole(0, MOST, { description: 'Where they end; that place excluded.' }) end: number;
  @Text(200, { description: 'The rule that read it.' }) rule: string;
  @Flag({ description: 'Whether two careful clerks would agree.' }) sure: boolean;
}

/** What was read in the text of an entry. */
export class ReadingResponse {
  @Id() entryId: string;
  @Whole(1, MOST, { description: 'The version of the reader.' }) reader: number;
  @Instant() readAt: string;
  @Nested(() => ConclusionResponse, { list: true }) conclusions: ConclusionResponse[];
  @OneOf(WAITING, { list: true, description: 'What of it waits for a person.' }) waiting: string[];
  @OneOf(REVIEW_ANSWERS, { nullable: true, description: 'What a person answered.' })
  answer: string | null;
}

export function toReadingResponse(stored: StoredReading): ReadingResponse {
  const { entryId, reader, readAt, reading, waiting, answer } = stored;
  const conclusions = conclusionsOf(reading);
  return { entryId, reader, readAt, conclusions, waiting: [...waiting], answer };
}
