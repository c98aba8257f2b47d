import { COURTS } from '../../courts/data/courts.js';
import { courtOfPrefix } from '../court-text/document-prefixes.js';

const HOST = /\becf\.([a-z0-9]{2,5})\.uscourts\.gov/gi;
const SENDER = /@(?:[\w-]{1,40}\.){0,3}([a-z0-9]{2,5})\.(?:uscourts\.gov|fedcourts\.us)\b/gi;
const SHOWN_BY = /\b(ca\d{1,2}|cadc|cafc)-showdoc\b/gi;
const DOCUMENT = /\/docs?1\/(\d{3})\d{4,}/g;
const ARCHIVE_NAME = /gov\.uscourts\.([a-z0-9]{2,5})\.\d/gi;

const KNOWN: ReadonlySet<string> = new Set(COURTS.map(({ id }) => id));

/** The courts whose pages a source links to. */
export function linkedCourts(source: string): readonly string[] {
  return [...new Set([...named(source, HOST), ...named(source, SHOWN_BY)])];
}

/** The courts from whose addresses a mail comes or goes out. */
export function sendingCourts(source: string): readonly string[] {
  return named(source, SENDER);
}

/** The courts that the first three digits of the linked documents name. */
export function courtsOfDocuments(source: string): readonly string[] {
  const prefixes = [...source.matchAll(DOCUMENT)].map(([, prefix = '']) => prefix);
  return [...new Set([...new Set(prefixes)].flatMap((prefix) => courtOfPrefix(prefix) ?? []))];
}

/** The courts in names of the archive: `gov.uscourts.wawd.294664`. */
export function archivedCourts(text: string): readonly string[] {
  return named(text, ARCHIVE_NAME);
}

function named(source: string, pattern: RegExp): readonly string[] {
  const ids = [...source.matchAll(pattern)].map(([, id = '']) => id.toLowerCase());
  return [...new Set(ids)].filter((id) => KNOWN.has(id));
}
