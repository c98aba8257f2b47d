import { COURTS } from '../../courts/data/courts.js';
import { courtOfCourtListener } from '../../courts/data/courtlistener-ids.js';
import { courtOfPrefix } from '../court-text/document-prefixes.js';
import { columnNamed } from '../csv/columns.js';
import { findLayout } from '../csv/find-delimiter.js';
import { namedCourt } from '../csv/named-court.js';
import { splitRows } from '../csv/split-rows.js';
import type { SourceKind } from '../snapshot/source-kinds.js';
import { scanKeys } from './json-keys.js';

const KNOWN: ReadonlySet<string> = new Set(COURTS.map(({ id }) => id));
const LAST_STEP = /([\w-]{1,40})\/?$/;
const COURT_ELEMENT = /<court>\s{0,20}([a-z0-9]{2,12})\s{0,20}<\/court>/;
const ROWS_BYTES = 64 * 1024;

/** The courts that a JSON file names: only its outermost court fields count, the court below stands deeper. */
export function courtsInJson(source: string, kind: SourceKind): readonly string[] {
  let shallowest = Infinity;
  let found = new Set<string>();
  scanKeys(source, (key, depth, text) => {
    if ((key !== 'court_id' && key !== 'court') || text === null || depth > shallowest) return;
    const id = courtIn(text, kind);
    if (id === null) return;
    if (depth < shallowest) found = new Set();
    shallowest = depth;
    found.add(id);
  });
  return [...found];
}

/** The courts that the first three digits of the document ids in a JSON file name. */
export function courtsOfIdsInJson(source: string): readonly string[] {
  const found = new Set<string>();
  scanKeys(source, (key, _, text) => {
    const court = key === 'pacer_doc_id' && text !== null ? courtOfPrefix(text.slice(0, 3)) : null;
    if (court !== null) found.add(court);
  });
  return [...found];
}

function courtIn(text: string, kind: SourceKind): string | null {
  const id = LAST_STEP.exec(text)?.[1] ?? '';
  if (kind === 'juriscraper-json') return KNOWN.has(id) ? id : null;
  return courtOfCourtListener(id);
}

/** The courts that the first rows of a CSV file name in their column for it. */
export function courtsInCsv(source: string): readonly string[] {
  const text = source.slice(0, ROWS_BYTES).replace(/\r\n?/g, '\n');
  const layout = findLayout(text);
  const [header, ...rows] = splitRows(text.slice(layout.from), layout).rows;
  const at = header?.cells.findIndex((heading) => columnNamed(heading) === 'court') ?? -1;
  if (at < 0) return [];
  return [...new Set(rows.flatMap(({ cells }) => namedCourt((cells[at] ?? '').trim()) ?? []))];
}

/** The court of a docket of the old archive. */
export function courtsInArchiveXml(source: string): readonly string[] {
  const id = COURT_ELEMENT.exec(source)?.[1];
  return id !== undefined && KNOWN.has(id) ? [id] : [];
}
