import { Whole } from '../../../platform/http/fields.js';
import { PageOf } from '../../../platform/http/page.js';
import { DeadlineResponse } from '../../case/dto/deadline.response.js';

/** A page of the deadlines of all cases. */
export class DeadlinesAcrossPage extends PageOf(DeadlineResponse) {
  @Whole(0, Number.MAX_SAFE_INTEGER, {
    description: 'How many cases were changed and are not worked out yet: ask again for those.',
  })
  stillToCompute: number;
}
