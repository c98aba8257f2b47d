import type { DocketSnapshot, Warning } from '../snapshot/docket-snapshot.js';
import type { DocketHabits, NoticeHabits } from '../snapshot/notice-reading.js';
import { listedAttachments } from './documents.js';
import { caseOf } from './notice-case.js';
import type { NoticedEntry } from './notice-case.js';
import type { NoticeDocket } from './notice-docket.js';
import type { Mail } from './read-mail.js';
import type { Notice } from './read-notice.js';
import { shortDescription } from './short-description.js';
import type { NoticedSubject, ShortDescription } from './short-description.js';
import { readTransaction } from './transaction.js';
import type { Transaction } from './transaction.js';

/** The mail that a notice came in, and for which court it is read. */
export interface Sent {
  readonly mail: Mail;
  readonly courtId: string;
  readonly videoLink: boolean;
}

/** What a notice says, faithfully. */
export function snapshotOf(notice: Notice, { mail, courtId, videoLink }: Sent): DocketSnapshot {
  const { dockets, system, documents, recipients, containsAttachments } = notice;
  const transaction = readTransaction(notice.text, courtId);
  const named = dockets.map(({ caseName }) => caseName);
  const taken = dockets.map(({ habit }) => habit);
  const short = shortDescription(subjectOf(notice, courtId, mail.subject, named));
  const habitual = taken.map(({ caseName }) => caseName);
  const shortTaken = shortDescription(subjectOf(notice, courtId, mail.subjectAsSent, habitual));
  const shared: NoticedEntry = {
    transaction,
    shortText: short.text,
    numberInSubject: short.documentNumber,
    listed: dockets.length === 1 ? listedAttachments(documents) : [],
  };
  const { carriesPictures, subject, sendingDomain, messageId, sentAt } = mail;
  const refusedByHabit = carriesPictures || videoLink;
  return {
    kind: 'electronic-notice',
    courtId,
    cases: dockets.map((docket, at) => caseOf(docket, at, shared)),
    notice: {
      ...{ appellate: system !== 'trial', acms: system === 'acms', containsAttachments },
      ...{ carriesPictures, recipients, subject, sendingDomain, messageId, sentAt },
      mail: {
        enteredBy: transaction.enteredBy,
        documents,
        habits: refusedByHabit ? null : habitsOf(taken, shortTaken),
      },
    },
    warnings: warningsOf(notice, transaction),
  };
}

/** Of the newer appellate system the subject numbers the document. */
function habitsOf(
  taken: readonly DocketHabits[],
  { text, documentNumber }: ShortDescription,
): NoticeHabits {
  const dockets = taken.map((own) => ({
    ...own,
    documentNumber: own.documentNumber ?? documentNumber,
  }));
  return { shortText: text, dockets };
}

function subjectOf(
  { system, dockets, documents }: Notice,
  courtId: string,
  subject: string | null,
  caseNames: readonly (string | null)[],
): NoticedSubject {
  return {
    ...{ courtId, system, subject },
    caseNames: caseNames.flatMap((name) => name ?? []),
    numbers: dockets.flatMap(({ number }) => number.value ?? []),
    numberTexts: dockets.flatMap(({ numberTexts }) => numberTexts),
    documentDescription: documents[0]?.description ?? null,
  };
}

function warningsOf({ dockets, count, system }: Notice, { filedOn }: Transaction): Warning[] {
  const warnings: Warning[] = dockets.flatMap((docket, at) =>
    warningsOn(docket, `docket ${at + 1}`),
  );
  if (filedOn === null) {
    warnings.push({ place: null, detail: 'The notice names no day of filing that can be read.' });
  }
  if (count > dockets.length) {
    warnings.push({
      place: null,
      detail: `The mail names ${count} cases; of these the first ${dockets.length} are read.`,
    });
  }
  if (system === 'appellate' && count > 1) {
    warnings.push({ place: null, detail: 'A notice of a court of appeals names several cases.' });
  }
  return warnings;
}

function warningsOn(docket: NoticeDocket, place: string): Warning[] {
  const missing = [
    ...(docket.caseName === null ? ['The notice has no case name.'] : []),
    ...(docket.number.value === null ? ['The notice has no docket number that can be read.'] : []),
    ...(docket.text === null || docket.text === '' ? ['The notice has no docket text.'] : []),
  ];
  return missing.map((detail) => ({ place, detail }));
}
