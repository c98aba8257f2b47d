import type { DocketSnapshot } from '../snapshot/docket-snapshot.js';
import type { Reading } from '../snapshot/reading.js';
import type { SourceKind } from '../snapshot/source-kinds.js';
import { appellateDocketView } from './appellate-docket-view.js';
import { archiveXmlView } from './archive-xml-view.js';
import { attachmentPageView } from './attachment-page-view.js';
import { caseQueryView } from './case-query-view.js';
import { claimsRegisterView } from './claims-register-view.js';
import { docketHistoryView } from './docket-history-view.js';
import { docketReportView } from './docket-report-view.js';
import { electronicNoticeView } from './electronic-notice-view.js';
import type { JsonValue } from './json-value.js';
import { rssFeedView } from './rss-feed-view.js';

/** What no court page is printed as (JSON and CSV files) takes the shape of a docket report. */
const VIEWS: Readonly<Record<SourceKind, (snapshot: DocketSnapshot) => JsonValue>> = {
  'docket-report': docketReportView,
  'appellate-docket': appellateDocketView,
  'docket-history': docketHistoryView,
  'attachment-page': attachmentPageView,
  'case-query': caseQueryView,
  'claims-register': claimsRegisterView,
  'electronic-notice': electronicNoticeView,
  'rss-feed': rssFeedView,
  'courtlistener-json': docketReportView,
  'archive-json': docketReportView,
  'archive-xml': archiveXmlView,
  'juriscraper-json': docketReportView,
  csv: docketReportView,
};

/**
 * A reading as juriscraper would give it, with its habits, for tools that know that shape: the object of its kind, a
 * list for a feed, and an empty object for a file that could not be read.
 */
export function juriscraperView(reading: Reading): JsonValue {
  return reading.ok ? VIEWS[reading.snapshot.kind](reading.snapshot) : {};
}
