import type { CivilDate } from '../../law/calendar/civil-date.js';
import type { EntryReading } from '../snapshot/entry-reading.js';
import type { EntryOnRecord } from './case-on-record.js';
import { foldedEntry, foldedWords, saidText } from './fold-text.js';
import { printedShort, standsInShort } from './short-text.js';

/** By what one entry is told from another, whether a source shows it or the record has it. */
export interface IdentityFacts {
  readonly number: number | null;
  readonly documentId: string | null;
  readonly sequence: string | null;
  readonly filedOn: CivilDate | null;
  readonly enteredOn: CivilDate | null;
  readonly enteredAt: string | null;
  /** The clerk's text, or the short text in brackets where there is no other. */
  readonly text: string;
  readonly shortText: string | null;
  /** The documents that hang under it. */
  readonly attachments: readonly {
    readonly number: number | null;
    readonly pacerDocumentId?: string | null;
  }[];
  /** There is no more of the clerk's text than the short one. */
  readonly inShort: boolean;
  /** Whether it has a number, and which, is a person's word. */
  readonly numberByHand: boolean;
  /** A person typed it, perhaps in other words, and nobody has said yet that it is the court's entry. */
  readonly typed: boolean;
}

const MOST_WORDS = 12;
const A_MINUTE = 60_000;

/** An entry as the matching sees it. Its text is folded once, and only when somebody asks. */
export class EntryIdentity {
  private folded: string | null = null;
  private readonly hasIds: number;

  constructor(readonly facts: IdentityFacts) {
    const { documentId, sequence } = facts;
    this.hasIds = (documentId === null ? 0 : 1) + (sequence === null ? 0 : 2);
  }

  /** The text without what sources print differently. */
  get words(): string {
    this.folded ??= foldedEntry(this.facts.text);
    return this.folded;
  }

  /** The short text so; `''` without one. */
  get shortWords(): string {
    const { shortText } = this.facts;
    return shortText === null ? '' : foldedWords(shortText).join('');
  }

  /** The filed day, or else the day of entry; `''` for an undated one. */
  get day(): string {
    const { filedOn, enteredOn } = this.facts;
    return filedOn ?? enteredOn ?? '';
  }

  /** The day of entry, where that is all it tells; else null. */
  get enteredAlone(): string | null {
    return this.facts.filedOn === null ? this.facts.enteredOn : null;
  }

  /** The day of entry, where it tells the filed day too; else null. */
  get enteredBeside(): string | null {
    return this.facts.filedOn === null ? null : this.facts.enteredOn;
  }

  /** Every day it bears. */
  get days(): readonly string[] {
    const { filedOn, enteredOn } = this.facts;
    return [...new Set([filedOn, enteredOn])].filter((day) => day !== null);
  }

  /** The minute in which it was entered, counted from an old one; null where it does not tell its time. */
  get minute(): number | null {
    const { enteredAt } = this.facts;
    const time = enteredAt === null ? NaN : Date.parse(enteredAt);
    return Number.isNaN(time) ? null : Math.floor(time / A_MINUTE);
  }

  /** The first words of the text, then one more, and so on: what a short text may be of it. The longest first. */
  get beginnings(): readonly string[] {
    const words = foldedWords(this.facts.text.slice(0, 400)).slice(0, MOST_WORDS);
    return words.map((_, at) => words.slice(0, at + 1).join('')).reverse();
  }

  /** All it is known by, as one text: what has the same is the same before anything that has less in common. */
  get everything(): string {
    const { number, documentId, sequence } = this.facts;
    const marks = [number, documentId, sequence, this.minute, this.around];
    return `${marks.join('|')}|${this.shortWords}|${this.words}`;
  }

  /** Its days and the documents that hang under it: they tell apart what has the same text. */
  get around(): string {
    const { filedOn, enteredOn, attachments } = this.facts;
    const documents = attachments.map((one) => `${one.number ?? ''}:${one.pacerDocumentId ?? ''}`);
    return [filedOn, enteredOn, ...documents].join('|');
  }

  /** Which ids it has: none, the document's, the sequence, both. */
  get idsKnown(): number {
    return this.hasIds;
  }

  /** Its ids, and that it tells its time, as bits. */
  get idsAndTimeKnown(): number {
    return this.hasIds + (this.minute === null ? 0 : 4);
  }

  /** Whether an id of the one is not the id of the other. */
  contradicts(other: EntryIdentity): boolean {
    const [a, b] = [this.facts, other.facts];
    return differ(a.documentId, b.documentId) || differ(a.sequence, b.sequence);
  }

  /** Whether an id of the one is the id of the other. */
  sharesId(other: EntryIdentity): boolean {
    const [a, b] = [this.facts, other.facts];
    if (a.documentId !== null && a.documentId === b.documentId) return true;
    return a.sequence !== null && a.sequence === b.sequence;
  }

  /** Whether both are of one day and say the same. */
  saysTheSame(other: EntryIdentity): boolean {
    return this.day === other.day && this.words === other.words && this.words !== '';
  }

  /** Whether both are of one day, and the text of one begins with that of the other. */
  continues(other: EntryIdentity): boolean {
    if (this.day !== other.day || this.words === '' || other.words === '') return false;
    return this.words.startsWith(other.words) || other.words.startsWith(this.words);
  }
}

function differ(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one !== other;
}

const LARGEST = 2_147_483_647;

/** A printed number as the docket stores it; null where it is too large for one (an id that stands in its place). */
export function wholeNumber(printed: string | null): number | null {
  if (printed === null || !/^\d{1,15}$/.test(printed.trim())) return null;
  const number = Number(printed);
  return number <= LARGEST ? number : null;
}

/** A row of the source, as the matching sees it. */
export function identityOfRow(row: EntryReading): EntryIdentity {
  const shortText = saidText(row.shortText);
  const text = saidText(row.text);
  return new EntryIdentity({
    number: wholeNumber(row.number),
    documentId: saidText(row.pacerDocumentId),
    sequence: saidText(row.pacerSequence),
    filedOn: row.filedOn,
    enteredOn: row.enteredOn,
    enteredAt: row.enteredAt?.instant ?? null,
    text: text ?? printedShort(shortText) ?? '',
    shortText,
    attachments: row.attachments,
    inShort: text === null,
    numberByHand: false,
    typed: false,
  });
}

/** An entry on record, as the matching sees it. */
export function identityOnRecord(entry: EntryOnRecord): EntryIdentity {
  return new EntryIdentity({
    number: entry.number,
    documentId: saidText(entry.pacerDocumentId),
    sequence: saidText(entry.pacerSequence),
    filedOn: entry.filedOn,
    enteredOn: entry.enteredOn,
    enteredAt: entry.enteredAt,
    text: entry.text,
    shortText: entry.shortText,
    attachments: entry.attachments,
    inShort: standsInShort(entry),
    numberByHand: entry.byHand || entry.corrected.has('number'),
    typed: entry.byHand && entry.linked !== true,
  });
}
