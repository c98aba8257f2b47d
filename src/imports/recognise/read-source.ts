import { readAppellateDocket } from '../appellate-docket/read-appellate-docket.js';
import { readArchiveJson } from '../archive-json/read-archive-json.js';
import { readArchiveXml } from '../archive-xml/read-archive-xml.js';
import { readAttachmentPage } from '../attachment-page/read-attachment-page.js';
import { readCaseQuery } from '../case-query/read-case-query.js';
import { readClaimsRegister } from '../claims-register/read-claims-register.js';
import { readCourtListenerJson } from '../courtlistener-json/read-courtlistener-json.js';
import { readCsv } from '../csv/read-csv.js';
import { readDocketHistory } from '../docket-history/read-docket-history.js';
import { readDocketReport } from '../docket-report/read-docket-report.js';
import { readElectronicNotice } from '../electronic-notice/read-electronic-notice.js';
import { readJuriscraperJson } from '../juriscraper-json/read-juriscraper-json.js';
import { readRssFeed } from '../rss-feed/read-rss-feed.js';
import { refuse } from '../snapshot/reading.js';
import type { Reading } from '../snapshot/reading.js';
import { SOURCE_KIND_NAMES } from '../snapshot/source-kinds.js';
import type { SourceKind } from '../snapshot/source-kinds.js';
import { recognise } from './recognise.js';

type AnyReader = (bytes: Uint8Array, courtId: string) => Reading | Promise<Reading>;

const READERS: Readonly<Record<SourceKind, AnyReader>> = {
  'docket-report': readDocketReport,
  'appellate-docket': readAppellateDocket,
  'docket-history': readDocketHistory,
  'attachment-page': readAttachmentPage,
  'case-query': readCaseQuery,
  'claims-register': readClaimsRegister,
  'electronic-notice': readElectronicNotice,
  'rss-feed': readRssFeed,
  'courtlistener-json': readCourtListenerJson,
  'archive-json': readArchiveJson,
  'archive-xml': readArchiveXml,
  'juriscraper-json': readJuriscraperJson,
  csv: readCsv,
};

const MEGABYTE = 1024 * 1024;
const PAGE_MEGABYTES = 32;
const DATA_MEGABYTES = 100;
const DATA_KINDS: ReadonlySet<SourceKind> = new Set([
  'courtlistener-json',
  'archive-json',
  'juriscraper-json',
  'csv',
]);

/** How many megabytes a file of a kind may have: 32 for pages, XML and mails, 100 for JSON and CSV. */
export function mostMegabytes(kind: SourceKind): number {
  return DATA_KINDS.has(kind) ? DATA_MEGABYTES : PAGE_MEGABYTES;
}

export interface SourceReading {
  /** What the file was read as; null when it is of no kind that Nunc reads. */
  readonly kind: SourceKind | null;
  /** Why it was read as that, in words for the person who brought it. */
  readonly because: string;
  readonly reading: Reading;
}

/**
 * Reads a file of the court `courtId` (its CM/ECF id) as what it is said to be, or, where no kind is given, as what its
 * content shows it to be. A file of no kind, and one too large for its kind, is refused.
 */
export async function readSource(
  bytes: Uint8Array,
  { kind: said = null, courtId }: { readonly kind?: SourceKind | null; readonly courtId: string },
): Promise<SourceReading> {
  const known = said === null ? recognise(bytes) : { kind: said, because: asSaid(said) };
  const { kind, because } = known;
  if (kind === null) {
    const code = 'code' in known ? known.code : 'not-recognised';
    return { kind, because, reading: refuse(code, { detail: because }) };
  }
  const most = mostMegabytes(kind);
  if (bytes.length > most * MEGABYTE) {
    const name = SOURCE_KIND_NAMES[kind];
    const detail = `Nunc reads up to ${most} MB of a ${name}; this file is larger.`;
    return { kind, because, reading: refuse('too-large', { detail }) };
  }
  return { kind, because, reading: await READERS[kind](bytes, courtId) };
}

function asSaid(kind: SourceKind): string {
  return `It was said to be a ${SOURCE_KIND_NAMES[kind]}.`;
}
