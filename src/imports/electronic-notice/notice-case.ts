import { caseIdIn, documentId, magicNumberIn, sequenceIn } from '../court-text/links.js';
import { namedAttachments } from '../court-text/named-attachments.js';
import { tidyCaption } from '../court-text/tidy-caption.js';
import { UNSAID_CASE } from '../snapshot/case-reading.js';
import type { CaseReading } from '../snapshot/case-reading.js';
import { UNSAID_ENTRY } from '../snapshot/entry-reading.js';
import type { AttachmentReading, EntryReading } from '../snapshot/entry-reading.js';
import { documentNumberIn } from './document-number.js';
import type { NoticeDocket } from './notice-docket.js';
import type { Transaction } from './transaction.js';

/** What all dockets of one notice share. */
export interface NoticedEntry {
  readonly transaction: Transaction;
  readonly shortText: string;
  /** The number of the document, where only the subject of the mail has it. */
  readonly numberInSubject: string | null;
  readonly listed: readonly AttachmentReading[];
}

/** The case of a docket, with the one entry that the notice announces in it. */
export function caseOf(docket: NoticeDocket, at: number, shared: NoticedEntry): CaseReading {
  const { caseName, number, caseAddress, labels } = docket;
  const entry = entryOf(docket, at, shared);
  return {
    ...UNSAID_CASE,
    docketNumber: number,
    pacerCaseId: caseIdOf(caseAddress) ?? entry.pacerCaseId,
    caption: caseName === null ? null : { printed: caseName, tidy: tidyCaption(caseName) },
    labels,
    entries: [entry],
  };
}

/** The id in the link of a case, unless a mail program has made another address of the link. */
function caseIdOf(address: string | null): string | null {
  const id = address === null ? null : caseIdIn(address);
  return id !== null && /^\d+$/.test(id) ? id : null;
}

function entryOf(docket: NoticeDocket, at: number, shared: NoticedEntry): EntryReading {
  const { transaction, shortText, numberInSubject, listed } = shared;
  const { filedOn, datePrinted, enteredOn, enteredAt } = transaction;
  const text = docket.text ?? '';
  const printed = docket.documentNumber ?? numberInSubject;
  const number = numberInSubject ?? documentNumberIn(printed ?? '');
  return {
    ...UNSAID_ENTRY,
    ...{ filedOn, datePrinted, enteredOn, enteredAt, text },
    place: `docket ${at + 1}`,
    number: number !== null && /^\d+$/.test(number) ? number : null,
    numberPrinted: printed === '' ? null : printed,
    shortText: shortText === '' ? null : shortText,
    attachments: listed.length > 0 ? listed : namedAttachments(text),
    ...idsIn(docket.documentUrl),
  };
}

function idsIn(
  documentUrl: string | null,
): Pick<
  EntryReading,
  'documentUrl' | 'pacerDocumentId' | 'pacerSequence' | 'pacerCaseId' | 'magicNumber'
> {
  const address = documentUrl ?? '';
  return {
    documentUrl,
    pacerDocumentId: documentId(address),
    pacerSequence: sequenceIn(address),
    pacerCaseId: /[?&]caseid=/i.test(address) ? caseIdIn(address) : null,
    magicNumber: magicNumberIn(address),
  };
}
