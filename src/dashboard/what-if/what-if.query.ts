import { Transform } from 'class-transformer';
import { SERVICE_METHODS } from '../../law/docket/service-methods.js';
import { Day, Id, OneOf } from '../../platform/http/fields.js';

/** A field left empty in a form was not said. */
function Unsaid(): PropertyDecorator {
  return Transform(({ value }: { value: unknown }) => (value === '' ? undefined : value));
}

/** Which entry is supposed to have had which days. */
export class WhatIfQuery {
  @Id() entry: string;
  @Unsaid() @Day({ optional: true }) filedOn?: string;
  @Unsaid() @Day({ optional: true }) enteredOn?: string;
  @Unsaid() @Day({ optional: true }) servedOn?: string;
  @Unsaid() @OneOf(SERVICE_METHODS, { optional: true }) method?: string;
}
