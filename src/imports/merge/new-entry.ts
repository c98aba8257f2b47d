import type { NewEntry } from './case-plan.js';
import { wholeNumber } from './entry-identity.js';
import { kindOf } from './entry-kind.js';
import { saidText } from './fold-text.js';
import { mergeAttachments } from './merge-attachments.js';
import type { SourceRow } from './merge-entry.js';
import { printedShort } from './short-text.js';

/**
 * The numbers of a docket while an import adds to it. Two entries of one number are told apart by the court's sequence,
 * which PACER prints; an entry without number has it where the source prints it.
 */
export class DocketNumbers {
  private readonly numbers: Set<number>;

  constructor(onRecord: Iterable<number>) {
    this.numbers = new Set(onRecord);
  }

  /** Whether an entry of this number is there already. */
  has(number: number | null): boolean {
    return number !== null && this.numbers.has(number);
  }

  /** The court's sequence that an entry is to have, which from now on is there. */
  add(number: number | null, pacerSequence: string | null): number | null {
    const repeats = this.has(number);
    if (number !== null) this.numbers.add(number);
    return number === null || repeats ? wholeNumber(pacerSequence) : null;
  }
}

/** The entry that a row of the source adds to the docket. Nothing but white space of the source's words is lost. */
export function newEntry({ reading, kind }: SourceRow, numbers: DocketNumbers): NewEntry {
  const number = wholeNumber(reading.number);
  const shortText = saidText(reading.shortText);
  return {
    number,
    courtSequence: numbers.add(number, reading.pacerSequence),
    pacerDocumentId: saidText(reading.pacerDocumentId),
    pacerSequence: saidText(reading.pacerSequence),
    filedOn: reading.filedOn,
    filedAt: reading.filedAt?.instant ?? null,
    enteredOn: reading.enteredOn,
    enteredAt: reading.enteredAt?.instant ?? null,
    ...kindOf(reading),
    text: saidText(reading.text) ?? printedShort(shortText) ?? '',
    shortText,
    attachments: mergeAttachments([], reading.attachments),
    textSaidBy: kind,
  };
}
