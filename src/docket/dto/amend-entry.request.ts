import { PartialType } from '@nestjs/swagger';
import { Text } from '../../platform/http/fields.js';
import { EnterEntryRequest } from './enter-entry.request.js';

/** A correction: what is absent stays, null clears. */
export class AmendEntryRequest extends PartialType(EnterEntryRequest, {
  skipNullProperties: false,
}) {
  @Text(2000, { optional: true, description: 'Why it is corrected' }) reason?: string | null;
  @Text(200, { optional: true, description: 'Who corrects it' }) changedBy?: string | null;
}
