/** The kinds of source a docket comes in from. A kind says what the bytes are, not which court they are of. */
export const SOURCE_KINDS = [
  'docket-report',
  'appellate-docket',
  'docket-history',
  'attachment-page',
  'case-query',
  'claims-register',
  'electronic-notice',
  'rss-feed',
  'courtlistener-json',
  'archive-json',
  'archive-xml',
  'juriscraper-json',
  'csv',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** What each kind is called where people read of it. */
export const SOURCE_KIND_NAMES: Readonly<Record<SourceKind, string>> = {
  'docket-report': 'docket report',
  'appellate-docket': 'appellate docket',
  'docket-history': 'docket history report',
  'attachment-page': 'attachment page',
  'case-query': 'case query page',
  'claims-register': 'claims register',
  'electronic-notice': 'electronic notice',
  'rss-feed': 'RSS feed',
  'courtlistener-json': 'CourtListener JSON',
  'archive-json': 'Internet Archive docket JSON',
  'archive-xml': 'Internet Archive docket XML',
  'juriscraper-json': 'juriscraper JSON',
  csv: 'CSV file',
};
