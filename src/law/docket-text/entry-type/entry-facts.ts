import type { EntryDays } from '../dates/entry-days.js';
import type { TextContext } from '../reading.js';
import type { Segments } from '../segment-text.js';
import { daysSet } from './days-set.js';
import type { DaysSet } from './days-set.js';
import { HeadWords } from './head-words.js';

/** Who put an entry on the docket: a user by name, a clerk by initials. */
export type User = 'name' | 'initials' | 'nobody';

const SIGNED = anyOf([
  'signed on',
  'so ordered',
  'ordered by',
  'approved by',
  'by judge',
  'by magistrate judge',
  'by chief judge',
  'by district judge',
  'by senior judge',
  'by chief',
  'by honorable',
  'by the honorable',
  'by hon.',
  'by us magistrate',
  'by u.s. magistrate',
  'entered by judge',
  'by visiting judge',
  'by senior',
]);
const TEXT_ONLY = anyOf([
  'text order',
  'text-only',
  'text only',
  'text entry',
  'paperless',
  'electronic order',
  'electronic endorse',
  'minute order',
  'no document attached',
  'no attached document',
  'no pdf',
  'no document is attached',
  'docket entry only',
  'no document associated',
  'docket text order',
  'docket entry order',
  'without document',
  'no image',
  'no written order',
  'there is no document',
  'no paper document',
  'docket-only',
  'docket only',
  'text/entry',
  'entry only',
]);

/** Looks for all the words at once. */
function anyOf(words: readonly string[]): RegExp {
  return new RegExp(words.join('|').replaceAll('.', '\\.'));
}

/** What the choosing rules ask of an entry; each answer is looked for once, when it is first asked. */
export class EntryFacts {
  readonly words: HeadWords;
  /** The principal words in small letters. */
  readonly main: string;
  private signedFact: boolean | null = null;
  private textOnlyFact: boolean | null = null;
  private userFact: User | null = null;
  private daysFact: DaysSet | null = null;

  constructor(
    readonly segments: Segments,
    readonly context: TextContext,
    private readonly entryDays: EntryDays,
  ) {
    this.words = new HeadWords(segments);
    this.main = segments.lower.slice(segments.main.start, segments.main.end);
  }

  /** A judge signed, ordered or approved it. */
  get signed(): boolean {
    this.signedFact ??= this.segments.lower.includes('signed by') || SIGNED.test(this.main);
    return this.signedFact;
  }

  /** The text says that there is no document, or that the order is paperless, electronic, a text or minute order. */
  get textOnly(): boolean {
    this.textOnlyFact ??= TEXT_ONLY.test(this.segments.lower);
    return this.textOnlyFact;
  }

  /** Who put it on the docket, as the last small group tells: `(Winslow, Ada)` or `(abc)`. */
  get user(): User {
    this.userFact ??= userOf(this.segments);
    return this.userFact;
  }

  /** How many days it could set. */
  get mostDays(): number {
    return this.entryDays.readings.length;
  }

  /** The days that it sets, were it an order. */
  get days(): DaysSet {
    this.daysFact ??= daysSet(this.segments, this.context, this.entryDays);
    return this.daysFact;
  }
}

const NAME = /^\([\p{L}'’. -]+, ?[\p{L}'’. -]*\p{L}{3}[\p{L}'’. -]*\)$/u;
/** `(Winslow, A)`: a user of whose given name the initial is on file; a clerk's initials are not so written. */
const NAME_AND_INITIAL = /^\(\p{Lu}\p{Ll}[\p{L}'’. -]*, \p{Lu}\.?(?: \p{Lu}\.?)?\)$/u;
const INITIALS = /^\([a-z]{1,5}\d{0,2}[.,]?(?:[,/] ?(?:court staff|deputy clerk|[a-z]{0,4}))?\)$/;

function userOf({ text, lower, main, parentheses }: Segments): User {
  for (const { start, end } of parentheses) {
    if (start < main.end || end - start > 60) continue;
    const group = text.slice(start, end);
    if (NAME_AND_INITIAL.test(group)) return 'name';
    if (INITIALS.test(lower.slice(start, end))) return 'initials';
    if (NAME.test(group)) return 'name';
  }
  return 'nobody';
}
