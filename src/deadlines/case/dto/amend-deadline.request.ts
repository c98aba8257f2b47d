import { Day, Id, Matching, OneOf, Text } from '../../../platform/http/fields.js';
import { isLocalDue, LOCAL_DUE_WORDS } from './local-due.js';

/** What a person may say became of a deadline; `open` takes back what was said before. */
export const SAID_STATUSES = ['overridden', 'satisfied', 'vacated', 'done', 'open'] as const;
export type SaidStatus = (typeof SAID_STATUSES)[number];

/** What a person says became of a deadline. It is kept as an act; nothing that was said before is lost. */
export class AmendDeadlineRequest {
  @OneOf(SAID_STATUSES) status: SaidStatus;

  @Matching(isLocalDue, LOCAL_DUE_WORDS, {
    optional: true,
    description:
      'Only with `overridden`: the date in its place, court-local; without one it is not known.',
  })
  due?: string | null;

  @Id({
    optional: true,
    description: 'The entry that made it so: required with `satisfied`, not with `done` or `open`.',
  })
  byEntryId?: string | null;

  @Text(2000) reason: string;

  @Day({ optional: true, description: "From which day it counts; the court's today if none." })
  on?: string | null;

  @Text(200, { optional: true, description: 'Who says so.' }) saidBy?: string | null;
}
