import { readArchiveXml } from '../../src/imports/archive-xml/read-archive-xml.js';
import { archiveXmlView } from '../../src/imports/juriscraper/archive-xml-view.js';
import type { JsonObject } from '../../src/imports/juriscraper/json-value.js';
import type { CaseReading } from '../../src/imports/snapshot/case-reading.js';
import type { DocketSnapshot } from '../../src/imports/snapshot/docket-snapshot.js';

/** XML elements under their names; "" leaves one out. */
export type Elements = Readonly<Record<string, string>>;

/** What stands in the three parts of an archived docket. */
export interface ArchiveFile {
  readonly details?: Elements;
  /** Party elements; the file has no list of parties without them. */
  readonly parties?: readonly string[];
  readonly documents?: readonly string[];
}

const DETAILS: Elements = {
  court: 'dcd',
  docket_num: '1:10-cv-00744',
  case_name: 'Roe v. Doe Corporation et al',
  pacer_case_num: '141796',
  date_case_filed: '2010-10-23',
};

/** An archived docket, with the details a test says instead of the usual ones. */
export function archiveFile({ details = {}, parties, documents = [] }: ArchiveFile = {}): string {
  const list = parties === undefined ? '' : `<party_list>${parties.join('')}</party_list>`;
  return `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE gov_uscourts_docket SYSTEM "docket.dtd">
<gov_uscourts_docket><nonce>x</nonce>
<case_details>${print({ ...DETAILS, ...details })}</case_details>
${list}
<document_list>${documents.join('\n')}</document_list>
</gov_uscourts_docket>`;
}

/** A document element: the entry's own document unless it has an attachment number. */
export function archiveDocument(number: string, attachment = '0', said: Elements = {}): string {
  const dated = attachment === '0' ? { date_filed: '2010-10-23' } : {};
  return `<document doc_num="${number}" attachment_num="${attachment}">${print({ ...dated, ...said })}</document>`;
}

/** A party element with counsel, each of them under its own names. */
export function archiveParty(said: Elements, ...counsel: readonly Elements[]): string {
  const attorneys = counsel.map((one) => `<attorney>${print(one)}</attorney>`);
  const list = counsel.length === 0 ? '' : `<attorney_list>${attorneys.join('')}</attorney_list>`;
  return `<party>${print(said)}${list}</party>`;
}

/** The reading of an archived docket. @throws where it is refused */
export function archiveSnapshot(source: string, courtId = 'dcd'): DocketSnapshot {
  const reading = readArchiveXml(Buffer.from(source), courtId);
  if (!reading.ok) throw new Error(reading.refusal.detail);
  return reading.snapshot;
}

/** The case of an archived docket. */
export function archiveCase(file: ArchiveFile | string, courtId?: string): CaseReading {
  const source = typeof file === 'string' ? file : archiveFile(file);
  const reading = archiveSnapshot(source, courtId).cases[0];
  if (reading === undefined) throw new Error('the file has no case');
  return reading;
}

/** An archived docket in the shape of juriscraper: an empty object where it is not read. */
export function archiveInShape(file: Uint8Array, courtId: string): JsonObject {
  const reading = readArchiveXml(file, courtId);
  return reading.ok ? archiveXmlView(reading.snapshot) : {};
}

function print(elements: Elements): string {
  return Object.entries(elements)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `<${name}>${value}</${name}>`)
    .join('\n');
}
