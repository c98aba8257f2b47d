import { ServiceField } from '../../../filings/dto/file-document.request.js';
import { Day, Id, Nested } from '../../../platform/http/fields.js';

/** How an entry might have been: what is absent stays as it is. */
export class WhatIfRequest {
  @Id() entryId: string;
  @Day({ optional: true }) filedOn?: string | null;
  @Day({ optional: true }) enteredOn?: string | null;
  @Nested(() => ServiceField, { optional: true, list: 500 }) service?: ServiceField[] | null;
}
