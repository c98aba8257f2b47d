import { Day, Id, Text } from '../../platform/http/fields.js';

/** Why an entry is struck or voided; a strike may name its day, or the order that made it. */
export class MarkEntryRequest {
  @Text(2000) reason: string;
  @Day({ optional: true }) on?: string | null;
  @Id({ optional: true }) orderedIn?: string | null;
}
