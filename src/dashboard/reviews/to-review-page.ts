import { ENTRY_KINDS, TYPES_OF_KIND } from '../../law/docket/entry-types.js';
import type { EntryKind } from '../../law/docket/entry-types.js';
import type { ReviewItem } from '../../readings/stored-reading.js';
import { entryNoun, withArticle } from '../../summaries/words/entry-words.js';
import { capitalised } from '../../summaries/words/plain-text.js';
import { REVIEWS_ADDRESS, caseAddress, entryAddress, reviewsAddress } from '../addresses.js';
import { entryName } from '../entry-names.js';
import type { ChoiceGroup } from '../forms/form.js';
import { day } from '../layout/links.js';
import type { Link } from '../layout/links.js';
import { toReadingPage, waitingWords } from '../readings/to-reading-page.js';
import { count } from '../words/plain-words.js';
import type { ReviewEntry, ReviewPage } from './review-page.js';

/** What the review page is made of. */
export interface ReviewFacts {
  readonly caseId: string | null;
  /** The entry after which the list is read. */
  readonly after: string | null;
  /** The first that waits there; null when none does. */
  readonly item: ReviewItem | null;
  /** How many wait, those before it too. */
  readonly waiting: number;
  /** Why the last answer was refused. */
  readonly fault: string | null;
}

const GROUPS: Readonly<Record<EntryKind, string>> = {
  filing: 'Filed by a party',
  ruling: 'By the court',
  clerk: 'By the clerk',
  unread: 'Not read',
};

const TYPES: readonly ChoiceGroup[] = ENTRY_KINDS.filter((kind) => kind !== 'unread').map(
  (kind) => ({
    name: GROUPS[kind],
    choices: TYPES_OF_KIND[kind].map((type) => ({
      value: type,
      text: capitalised(entryNoun(type)),
    })),
  }),
);

/** The review list at one of its entries. */
export function toReviewPage(facts: ReviewFacts): ReviewPage {
  const { caseId, item, waiting, fault } = facts;
  return {
    title: 'Entries that wait for a person',
    count: waiting === 0 ? null : waitingLine(waiting, caseId !== null),
    all: caseId === null ? null : { text: 'Those of all cases', href: REVIEWS_ADDRESS },
    fault,
    entry: item === null ? null : toReviewEntry(item, facts),
    again:
      item === null && waiting > 0
        ? { text: 'Begin again with those left for later', href: reviewsAddress(caseId) }
        : null,
  };
}

function waitingLine(waiting: number, isOneCase: boolean): string {
  const of = isOneCase ? ' of this case' : '';
  const sum = count(waiting, `entry${of} waits`, `entries${of} wait`);
  return `${sum}. What is not sure is not on record until somebody says so.`;
}

function toReviewEntry(item: ReviewItem, { caseId, after }: ReviewFacts): ReviewEntry {
  const { entryId, number, filedOn, waiting, says, wouldSay } = item;
  const of = { courtId: item.courtId, docketNumberNormal: item.docketNumber };
  const name = capitalised(entryName({ number, type: says.type, on: filedOn }));
  const filed = number === null || filedOn === null ? '' : `, ${day(filedOn).text}`;
  return {
    heading: `${name}${filed}`,
    entry: {
      text: 'The entry on its docket',
      href: entryAddress(of, { id: entryId, number: null, numberIsUnique: false }),
    },
    case: { text: item.caption, href: caseAddress(of) },
    caseLine: `No. ${item.docketNumber}`,
    unsure: waitingWords(waiting),
    wouldBe: says.type === wouldSay.type ? null : withArticle(entryNoun(wouldSay.type)),
    reading: { ...readingOf(item), standing: null, review: null },
    ...answersOf(entryId),
    hidden: {
      version: String(item.version),
      ...(caseId === null ? {} : { case: caseId }),
      ...(after === null ? {} : { after }),
    },
    types: TYPES,
    type: wouldSay.type,
    later: { text: 'Leave it for later', href: reviewsAddress(caseId, entryId) },
  };
}

function readingOf(item: ReviewItem): ReviewEntry['reading'] {
  const of = { courtId: item.courtId, docketNumberNormal: item.docketNumber };
  const entryOf = (printed: string): Link => ({
    text: `Dkt. ${printed}`,
    href: `${caseAddress(of)}/${Number.parseInt(printed, 10)}`,
  });
  const page = toReadingPage({ text: item.text, stored: item, entryOf, review: null });
  return { ...page, rows: page.rows.toSorted((a, b) => Number(a.isSure) - Number(b.isSure)) };
}

function answersOf(entryId: string): Pick<ReviewEntry, 'accept' | 'dismiss' | 'correct'> {
  const address = `${REVIEWS_ADDRESS}/${encodeURIComponent(entryId)}`;
  return {
    accept: `${address}/accept`,
    dismiss: `${address}/dismiss`,
    correct: `${address}/correct`,
  };
}
