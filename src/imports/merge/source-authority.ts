import type { EntryReading } from '../snapshot/entry-reading.js';
import type { SourceKind } from '../snapshot/source-kinds.js';

/**
 * How much of an entry a source shows, the least first. `glimpse`: its short text, its ids, when it was entered.
 * `moment`: the clerk's text as it was on the day, or as somebody copied it. `full`: the docket itself, with whatever
 * the clerk has changed since.
 */
const STANDINGS = ['glimpse', 'moment', 'full'] as const;
export type Standing = (typeof STANDINGS)[number];

const STANDING_OF: Readonly<Record<SourceKind, Standing>> = {
  'docket-report': 'full',
  'appellate-docket': 'full',
  'docket-history': 'full',
  'courtlistener-json': 'full',
  'archive-json': 'full',
  'archive-xml': 'full',
  'juriscraper-json': 'full',
  'electronic-notice': 'moment',
  csv: 'moment',
  'rss-feed': 'glimpse',
  'attachment-page': 'glimpse',
  'case-query': 'glimpse',
  'claims-register': 'glimpse',
};

/** What a source of a kind is to the text and the days of an entry. */
export function standingOf(kind: SourceKind): Standing {
  return STANDING_OF[kind];
}

/**
 * A row without the clerk's words is a glimpse, whatever the source: a history without long texts, a feed kept as
 * JSON.
 */
export function standingOfRow(kind: SourceKind, { text }: Pick<EntryReading, 'text'>): Standing {
  return text.trim() === '' ? 'glimpse' : STANDING_OF[kind];
}

/** Whether one standing may replace what another said: an equal or a higher one may, and a glimpse never. */
export function mayReplace(one: Standing, other: Standing): boolean {
  return one !== 'glimpse' && STANDINGS.indexOf(one) >= STANDINGS.indexOf(other);
}

const NAME_IT_ONLY: readonly SourceKind[] = ['rss-feed', 'electronic-notice', 'attachment-page'];

/**
 * Whether a source shows the header of the case, rather than a line that names it: only then does it change one on
 * record.
 */
export function showsHeader(kind: SourceKind): boolean {
  return !NAME_IT_ONLY.includes(kind);
}

const HEADER = `terminatedOn natureOfSuit cause jurisdiction juryDemand assignedTo referredTo`;
const SUMMARY = `terminatedOn assignedTo referredTo`;

/** The fields of a header that a kind of source prints wherever the court has them: their absence says something. */
const PRINTED_FIELDS: Readonly<Record<SourceKind, ReadonlySet<string>>> = {
  'docket-report': fields(HEADER),
  'appellate-docket': fields('terminatedOn natureOfSuit'),
  'docket-history': fields(SUMMARY),
  'case-query': fields(SUMMARY),
  'courtlistener-json': fields(HEADER),
  'archive-json': fields(HEADER),
  'archive-xml': fields(HEADER),
  // It may have been made from any of the court's pages.
  'juriscraper-json': fields('terminatedOn'),
  'claims-register': fields(''),
  'electronic-notice': fields(''),
  'rss-feed': fields(''),
  'attachment-page': fields(''),
  csv: fields(''),
};

/** Whether a kind of source, where it shows the header, prints this field of it whenever the court has it. */
export function printsField(kind: SourceKind, field: string): boolean {
  return PRINTED_FIELDS[kind].has(field);
}

function fields(names: string): ReadonlySet<string> {
  return new Set(names.split(' ').filter(Boolean));
}
