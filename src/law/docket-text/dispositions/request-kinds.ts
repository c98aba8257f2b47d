import type { DispositionOutcome } from '../../docket/outcomes.js';
import type { EntryType } from '../../docket/entry-types.js';
import { DOCUMENT_WORDS, ORDER_WORDS, REQUEST_WORDS } from '../links/document-words.js';
import type { EntryReference } from '../links/entry-reference.js';
import { priorEntry } from '../links/known-numbers.js';
import type { TextContext } from '../reading.js';

/** What is granted or denied only: any paper may be stricken, referred, withdrawn or put off. */
const ON_REQUEST: ReadonlySet<DispositionOutcome> = new Set(['granted', 'denied', 'moot']);

const OF_A_REPORT: ReadonlySet<DispositionOutcome> = new Set(['adopted', 'rejected']);
const REPORT_WORDS = new Set(
  'report reports recommendation recommendations findings memorandum opinion decision order document'.split(
    ' ',
  ),
);

/** What is granted or denied though it is no request: a plan is confirmed or not. */
const ASKED_FOR = new Set(['document', 'plan', 'disclosure', 'agreement']);

/** Papers that ask for nothing themselves. */
const NO_REQUESTS: ReadonlySet<EntryType> = new Set([
  ...([
    'answer',
    'brief',
    'declaration',
    'exhibit',
    'reply',
    'appearance',
    'proof-of-service',
  ] as const),
  ...(['disclosure-statement', 'discovery', 'order', 'text-order', 'opinion', 'judgment'] as const),
  ...(['scheduling-order', 'minute-entry', 'hearing-notice', 'summons', 'transcript'] as const),
  ...([
    'notice-of-appeal',
    'notice-of-removal',
    'jury',
    'clerk-notice',
    'deadline-entry',
    'bond',
    'plea',
  ] as const),
]);

/**
 * Whether the entry that is named can be what was decided so: `12 Motion` may be denied, `12 Reply` may
 * not, and a bare `12` not where the docket shows a declaration of that number.
 */
export function mayBeDecided(
  { title, number }: EntryReference,
  outcome: DispositionOutcome,
  context: TextContext,
): boolean {
  if (title !== null && outcome === 'dismissed') return !ORDER_WORDS.has(title.word);
  if (title !== null && OF_A_REPORT.has(outcome)) return REPORT_WORDS.has(title.word);
  if (!ON_REQUEST.has(outcome)) return true;
  if (title !== null && DOCUMENT_WORDS.has(title.word)) {
    return REQUEST_WORDS.has(title.word) || ASKED_FOR.has(title.word);
  }
  const prior = priorEntry(context, number);
  return prior === null || !NO_REQUESTS.has(prior.type);
}
