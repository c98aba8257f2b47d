import type { DeadlineExplanation } from '../../deadlines/case/dto/deadline-explanation.response.js';
import type { Instant } from '../../law/calendar/zone-clock.js';
import type { CasePageFacts } from '../case-page-facts.js';
import type { SentForm } from './amend-forms.js';

/** A deadline as another one names it. */
export interface OtherName {
  readonly title: string;
  readonly due: string | null;
}

/** What the page that explains a deadline is made from. */
export interface ExplanationFacts {
  readonly explained: DeadlineExplanation;
  /** The case, as it stands today. */
  readonly facts: CasePageFacts;
  readonly now: Instant;
  /** The deadlines that the explanation names by their ids alone. */
  readonly others: ReadonlyMap<string, OtherName>;
  readonly sent: SentForm;
}
