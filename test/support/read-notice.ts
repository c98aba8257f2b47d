import { readElectronicNotice } from '../../src/imports/electronic-notice/read-electronic-notice.js';
import type { CaseReading } from '../../src/imports/snapshot/case-reading.js';
import type { DocketSnapshot } from '../../src/imports/snapshot/docket-snapshot.js';
import type { EntryReading } from '../../src/imports/snapshot/entry-reading.js';
import type { NoticeReading } from '../../src/imports/snapshot/notice-reading.js';
import type { ReadingRefusal } from '../../src/imports/snapshot/reading.js';

/** What a notice is read as. @throws where it is refused */
export function snapshotOf(source: string | Uint8Array, courtId = 'nysd'): DocketSnapshot {
  const reading = readElectronicNotice(Buffer.from(source), courtId);
  if (!reading.ok) throw new Error(reading.refusal.detail);
  return reading.snapshot;
}

/** Why a mail is refused. @throws where it is read */
export function refusalOf(source: string | Uint8Array): ReadingRefusal {
  const reading = readElectronicNotice(Buffer.from(source), 'nysd');
  if (reading.ok) throw new Error('The mail was read.');
  return reading.refusal;
}

/** The first case of a notice. */
export function caseIn(source: string | Uint8Array, courtId?: string): CaseReading {
  const [one] = snapshotOf(source, courtId).cases;
  if (one === undefined) throw new Error('The notice has no case.');
  return one;
}

/** The entry in the first case of a notice. */
export function entryIn(source: string | Uint8Array, courtId?: string): EntryReading {
  const [entry] = caseIn(source, courtId).entries;
  if (entry === undefined) throw new Error('The notice has no entry.');
  return entry;
}

/** What a notice says beside its dockets. */
export function noticeIn(source: string | Uint8Array, courtId?: string): NoticeReading {
  const { notice } = snapshotOf(source, courtId);
  if (notice === null) throw new Error('The snapshot has no notice.');
  return notice;
}
