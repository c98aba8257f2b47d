import { Day, Nested, Text } from '../../../platform/http/fields.js';
import { TimeWarningResponse } from './computed-date.response.js';

/** A day on the way to the dates of a motion. */
export class NotingStepResponse {
  @Day()
  on: string;

  @Text(2000)
  why: string;
}

/** When a motion is noted and when the papers that answer it are due; null is "none". */
export class NotingDateResponse {
  @Day({ nullable: true })
  noting: string | null;

  @Day({ nullable: true })
  opposition: string | null;

  @Day({ nullable: true })
  reply: string | null;

  @Text(300, { list: true })
  authority: string[];

  @Nested(() => TimeWarningResponse, { list: true })
  warnings: TimeWarningResponse[];

  @Nested(() => NotingStepResponse, { list: true })
  steps: NotingStepResponse[];
}
