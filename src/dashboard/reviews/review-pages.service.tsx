import { Injectable } from '@nestjs/common';
import type { EntryType } from '../../law/docket/entry-types.js';
import { ENTRY_TYPES } from '../../law/docket/entry-types.js';
import type { ReadyText } from '../../platform/http/answers.js';
import { OneOf } from '../../platform/http/fields.js';
import { ReadingsReader } from '../../readings/readings-reader.js';
import { ReviewsService } from '../../readings/reviews.service.js';
import { formRefusal, toVersion } from '../pages/form-refusal.js';
import type { RefusedForm } from '../pages/form-refusal.js';
import { htmlAnswer } from '../pages/html-answer.js';
import { toRequest } from '../pages/read-form.js';
import { ReviewView } from './review-view.js';
import { ReviewsQuery } from './reviews.query.js';
import { toReviewPage } from './to-review-page.js';

const NAMED_TYPES = ENTRY_TYPES.filter((type) => type !== 'unread');

type Fields = Readonly<Record<string, string>>;

/** What a person may answer. */
export type Answer = 'accept' | 'correct' | 'dismiss';

class CorrectedType {
  @OneOf(NAMED_TYPES) type: EntryType;
}

/** The pages on which people decide what the reader was not sure of. */
@Injectable()
export class ReviewPagesService {
  constructor(
    private readonly readings: ReadingsReader,
    private readonly reviews: ReviewsService,
  ) {}

  /** The first entry of the list asked for that waits for a person. */
  async show(query: ReviewsQuery, fault: string | null = null): Promise<ReadyText> {
    const { case: caseId = null, after = null } = query;
    const [item = null] = await this.readings.reviews({ caseId, after, limit: 1 });
    const waiting = await this.readings.waiting(caseId);
    const page = toReviewPage({ caseId, after, item, waiting, fault });
    return htmlAnswer(<ReviewView page={page} />);
  }

  /** Takes down what a person says of an entry; null when it is on record. @throws {Problem} not-found */
  async answer(entryId: string, answer: Answer, fields: Fields): Promise<RefusedForm | null> {
    try {
      await this.record(entryId, answer, fields);
      return null;
    } catch (error) {
      const { problem, status } = formRefusal(error);
      return { status, answer: await this.show(placeIn(fields), problem.detail) };
    }
  }

  private async record(
    entryId: string,
    answer: Answer,
    { version: given, type }: Fields,
  ): Promise<void> {
    const version = toVersion(given);
    switch (answer) {
      case 'accept':
        return this.reviews.accept(entryId, version);
      case 'dismiss':
        return this.reviews.dismiss(entryId, version);
      case 'correct':
        return this.reviews.correct(entryId, version, toRequest(CorrectedType, { type }).type);
    }
  }
}

/** Where in the list a form was sent from. @throws {Problem} invalid-request */
export function placeIn({ case: caseId, after }: Fields): ReviewsQuery {
  return toRequest(ReviewsQuery, {
    ...(caseId === undefined ? {} : { case: caseId }),
    ...(after === undefined ? {} : { after }),
  });
}
