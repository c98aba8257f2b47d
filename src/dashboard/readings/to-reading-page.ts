import { listed } from '../../summaries/words/lists.js';
import type { ReviewAnswer, Waiting } from '../../law/readings/statements.js';
import { foldText } from '../../summaries/words/plain-text.js';
import type { Link } from '../layout/links.js';
import type { ConclusionField } from '../../readings/conclusions-of.js';
import type { StoredReading } from '../../readings/stored-reading.js';
import type { Conclusion } from './conclusion.js';
import { conclusionsOf } from './conclusions-of.js';
import type { EntryFinder } from './conclusions-of.js';
import type { ConclusionRow, Look, ReadingPage } from './reading-page.js';
import { segmentsOf } from './text-segments.js';

const MOST_QUOTED = 240;

const COLOURS: Readonly<Record<ConclusionField, Look['colour']>> = {
  type: 'kind',
  act: 'kind',
  filer: 'marks',
  request: 'asks',
  link: 'names',
  decision: 'decides',
  deadline: 'dates',
  hearing: 'dates',
  'end of case': 'decides',
  sealed: 'marks',
  judge: 'marks',
  signed: 'marks',
  attachment: 'marks',
  entered: 'dates',
  signer: 'marks',
};

const WAITING: Readonly<Record<Waiting, string>> = {
  type: 'what kind of entry it is',
  requests: 'what it asks for',
  filers: 'who filed it',
  links: 'which entries it is about',
  decisions: 'what it decides',
  deadlines: 'its deadlines',
  hearings: 'its hearings',
  'end of case': 'whether it ends the case',
};

const ANSWERED: Readonly<Record<ReviewAnswer, string>> = {
  accepted: 'A person accepted what was not sure.',
  dismissed: 'A person dismissed what was not sure.',
  corrected: 'A person said what this entry is.',
};

/** What the page of an entry tells of a reading. */
export interface ReadingFacts {
  readonly text: string;
  readonly stored: Pick<StoredReading, 'reading' | 'waiting' | 'answer' | 'ofThisText'>;
  readonly entryOf: EntryFinder;
  readonly review: Link | null;
}

/** What was read in a text: the words underlined, and each conclusion with its words and its rule. */
export function toReadingPage(facts: ReadingFacts): ReadingPage {
  const { text, stored, entryOf } = facts;
  const conclusions = stored.ofThisText ? conclusionsOf(stored.reading, entryOf) : [];
  const waits = stored.answer === null && stored.waiting.length > 0;
  return {
    text: segmentsOf(text, conclusions).map(({ words, marks }) => ({
      words,
      look: lookOf(marks.flatMap((at) => conclusions[at] ?? [])),
    })),
    rows: conclusions.map((one) => toRow(one, text)),
    standing: standingOf(stored),
    review: waits ? facts.review : null,
  };
}

/** What the reader is not sure of, in words: "what it asks for and its deadlines". */
export function waitingWords(waiting: readonly Waiting[]): string {
  return listed(waiting.map((one) => WAITING[one]));
}

function standingOf({ answer, waiting }: ReadingFacts['stored']): string | null {
  if (answer !== null) return ANSWERED[answer];
  return waiting.length === 0
    ? null
    : `Not sure: ${waitingWords(waiting)}. This waits for a person and is not on record.`;
}

/** The shortest conclusion says most about the words, so they are underlined as its own. */
function lookOf(conclusions: readonly Conclusion[]): Look | null {
  const [narrowest] = conclusions.toSorted((a, b) => a.end - a.start - (b.end - b.start));
  if (narrowest === undefined) return null;
  return {
    colour: COLOURS[narrowest.field],
    isShared: conclusions.length > 1,
    isSure: conclusions.every(({ isSure }) => isSure),
  };
}

function toRow(conclusion: Conclusion, text: string): ConclusionRow {
  const { field, says, link, start, end, rule, isSure } = conclusion;
  const words = foldText(text.slice(Math.max(0, start), Math.max(0, end)));
  const quoted = words.length > MOST_QUOTED ? `${words.slice(0, MOST_QUOTED)}…` : words;
  return {
    ...{ field, says, link, rule, isSure },
    look: { colour: COLOURS[field], isShared: false, isSure },
    words: quoted === '' ? null : quoted,
  };
}
