import { SourceField } from '../../cases/dto/source.field.js';
import { ENTRY_KINDS, ENTRY_TYPES } from '../../law/docket/entry-types.js';
import type { EntryKind } from '../../law/docket/entry-types.js';
import { Day, Flag, Instant, Nested, OneOf, Text, Whole } from '../../platform/http/fields.js';
import {
  AttachmentField,
  HearingField,
  RelationField,
  StatedDeadlineField,
} from './entry-parts.fields.js';

/** What every kind of entry may say. */
export class EntryFields {
  @Text(100_000, { description: "The clerk's or the filer's words, as printed" })
  text: string;

  @Day({ description: "The day it was filed, in the court's time zone" })
  filedOn: string;

  @Whole(0, 2_147_483_647, {
    optional: true,
    description: 'The number the court gave; never invented',
  })
  number?: number | null;

  @Whole(0, 2_147_483_647, { optional: true, description: "The court's own sequence" })
  courtSequence?: number | null;

  @Instant({ optional: true }) filedAt?: string | null;
  @Day({ optional: true }) enteredOn?: string | null;
  @Instant({ optional: true }) enteredAt?: string | null;
  @Nested(() => RelationField, { optional: true, list: 500 }) relations?: RelationField[] | null;
  @Nested(() => AttachmentField, { optional: true, list: 1000 })
  attachments?: AttachmentField[] | null;
  @Nested(() => HearingField, { optional: true, list: 100 }) hearings?: HearingField[] | null;
  @Nested(() => StatedDeadlineField, { optional: true, list: 100 })
  deadlines?: StatedDeadlineField[] | null;
  @Nested(() => SourceField, { optional: true, list: 100 }) sources?: SourceField[] | null;
  @Flag({ optional: true }) sealed?: boolean | null;
  @Flag({ optional: true, description: "A party's draft of an order, which binds nobody" })
  proposed?: boolean | null;
}

/** An entry of any kind; without a kind it is unread. */
export class EnterEntryRequest extends EntryFields {
  @OneOf(ENTRY_KINDS, { optional: true }) kind?: EntryKind | null;
  @OneOf(ENTRY_TYPES, { optional: true }) type?: string | null;
}
