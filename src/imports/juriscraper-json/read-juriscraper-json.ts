import { membersOf } from '../json-file/members.js';
import type { Member } from '../json-file/members.js';
import { readingOf } from '../json-file/json-source.js';
import type { JsonSource } from '../json-file/json-source.js';
import { Notes } from '../json-file/notes.js';
import { openJson } from '../json-file/open-json.js';
import { below } from '../json-file/pointer.js';
import type { CaseReading, Coverage } from '../snapshot/case-reading.js';
import { refuse } from '../snapshot/reading.js';
import type { Reading } from '../snapshot/reading.js';
import { readAttachmentMenu } from './attachment-menu.js';
import { readClaims } from './claims.js';
import { readCase } from './docket-case.js';
import { readNotice, readNoticeCases } from './notice.js';
import { shapeOf } from './shapes.js';
import type { Shape } from './shapes.js';

const HEADER_ONLY: Coverage = { header: 'whole', parties: 'part', entries: 'part' };

type CaseReader = (member: Member, source: JsonSource) => readonly CaseReading[];

/** A report shows all of its header, but may have been run for some of the entries and of the parties only. */
const READERS: Readonly<Record<Shape, CaseReader>> = {
  notice: ({ record, place }, source) => readNoticeCases(record, place, source),
  'appellate-docket': wholeHeader,
  docket: wholeHeader,
  'archive-docket': docket,
  'feed-item': docket,
  history: docket,
  'claims-register': claimsRegister,
  'attachment-menu': ({ record, place }, source) => [readAttachmentMenu(record, place, source)],
  'case-query': wholeHeader,
};

/**
 * Reads what juriscraper makes of a court page: a docket, an appellate docket, a docket history, the header of a query
 * page, a claims register, the menu of a document with attachments, a notice, a feed, a docket of the old archive; or a
 * list of such objects. Each is known by its keys. A page that juriscraper could not read is an empty object there: that
 * is refused, as is a file of none of these.
 */
export function readJuriscraperJson(bytes: Uint8Array, courtId: string): Reading {
  const opened = openJson(bytes);
  if (!opened.ok) return opened;
  const members = membersOf(opened.value);
  const told = members.filter(({ record }) => Object.keys(record).length > 0);
  if (told.length === 0) {
    const detail = 'The file holds no docket: the page it was made from could not be read.';
    return refuse('nothing-to-read', { detail });
  }
  const source = { courtId, notes: new Notes() };
  const cases = told.flatMap((member) => readMember(member, source));
  if (cases.length === 0) {
    const detail = 'The file is JSON, but its keys are none of those that juriscraper writes.';
    return refuse('not-this-kind', { detail });
  }
  const notices = told.filter(({ record }) => shapeOf(record) === 'notice');
  const notice = notices.length === 1 ? readNotice(notices[0]?.record ?? {}) : null;
  return readingOf('juriscraper-json', cases, source, notice);
}

function readMember(member: Member, source: JsonSource): readonly CaseReading[] {
  const shape = shapeOf(member.record);
  if (shape !== null) return READERS[shape](member, source);
  source.notes.warn(member.place, 'An object of no known shape was left out.');
  return [];
}

function docket({ record, place }: Member, source: JsonSource): readonly CaseReading[] {
  return [readCase(record, place, source)];
}

function wholeHeader(member: Member, source: JsonSource): readonly CaseReading[] {
  return docket(member, source).map((one) => ({ ...one, coverage: HEADER_ONLY }));
}

function claimsRegister(member: Member, source: JsonSource): readonly CaseReading[] {
  const { record, place } = member;
  const claims = readClaims(record.claims, below(place, 'claims'), source);
  return docket(member, source).map((one) => ({ ...one, claims }));
}
