import { recordsOf } from '../json-file/json-record.js';
import type { JsonRecord } from '../json-file/json-record.js';
import type { JsonSource } from '../json-file/json-source.js';
import { below } from '../json-file/pointer.js';
import type { CaseReading } from '../snapshot/case-reading.js';
import type { NoticeReading } from '../snapshot/notice-reading.js';
import { readCase } from './docket-case.js';

/** The dockets of an electronic notice, each with the entry it announces. */
export function readNoticeCases(
  record: JsonRecord,
  place: string,
  source: JsonSource,
): readonly CaseReading[] {
  return recordsOf(record.dockets).map(([docket, at]) =>
    readCase(docket, below(place, 'dockets', at), source),
  );
}

/**
 * What a notice says beside its dockets. The addressees are personal data that the file holds by the way: they are not
 * taken over, and of the mail's own headers the file has none.
 */
export function readNotice(record: JsonRecord): NoticeReading {
  return {
    appellate: record.appellate === true,
    acms: record.acms === true,
    containsAttachments: record.contains_attachments === true,
    carriesPictures: false,
    recipients: [],
    subject: null,
    sendingDomain: null,
    messageId: null,
    sentAt: null,
  };
}
