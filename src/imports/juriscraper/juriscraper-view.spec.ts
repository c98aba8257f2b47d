import { UNSAID_CASE } from '../snapshot/case-reading.js';
import type { DocketSnapshot } from '../snapshot/docket-snapshot.js';
import { UNSAID_ENTRY } from '../snapshot/entry-reading.js';
import { READING_REFUSALS, refuse } from '../snapshot/reading.js';
import type { ReadingRefusalCode } from '../snapshot/reading.js';
import { SOURCE_KINDS } from '../snapshot/source-kinds.js';
import type { SourceKind } from '../snapshot/source-kinds.js';
import { juriscraperView } from './juriscraper-view.js';

const NOTICE = {
  appellate: false,
  acms: false,
  containsAttachments: false,
  carriesPictures: false,
  recipients: [],
  subject: null,
  sendingDomain: null,
  messageId: null,
  sentAt: null,
  mail: {
    enteredBy: null,
    documents: [],
    habits: { shortText: '', dockets: [{ caseName: null, documentNumber: null, text: 'ORDER' }] },
  },
};

function snapshot(kind: SourceKind): DocketSnapshot {
  const notice = kind === 'electronic-notice' ? NOTICE : null;
  const one = { ...UNSAID_CASE, entries: [{ ...UNSAID_ENTRY, place: 'row 1', number: '1' }] };
  return { kind, courtId: 'wawd', cases: [one], notice, warnings: [] };
}

/** Keys by which the shape of each kind is known. */
const SHAPES: Readonly<Record<SourceKind, readonly string[]>> = {
  'docket-report': ['docket_entries', 'mdl_status', 'ordered_by'],
  'appellate-docket': ['fee_status', 'originating_court_information', 'panel'],
  'docket-history': ['date_last_filing', 'docket_entries'],
  'attachment-page': ['attachments', 'pacer_doc_id', 'page_count'],
  'case-query': ['case_name_raw', 'docket_number'],
  'claims-register': ['claims', 'docket_number'],
  'electronic-notice': ['contains_attachments', 'dockets', 'email_recipients'],
  'rss-feed': [],
  'courtlistener-json': ['docket_entries', 'mdl_status', 'ordered_by'],
  'archive-json': ['docket_entries', 'mdl_status', 'ordered_by'],
  'archive-xml': ['docket_entries', 'jury_demand', 'parties'],
  'juriscraper-json': ['docket_entries', 'mdl_status', 'ordered_by'],
  csv: ['docket_entries', 'mdl_status', 'ordered_by'],
};

it.each(SOURCE_KINDS)('a reading of kind %s takes the shape of its kind', (kind) => {
  const view = juriscraperView({ ok: true, snapshot: snapshot(kind) });
  expect(Object.keys(view ?? {})).toEqual(expect.arrayContaining([...SHAPES[kind]]));
});

it('a feed is a list, one docket for each of its items', () => {
  expect(juriscraperView({ ok: true, snapshot: snapshot('rss-feed') })).toBeInstanceOf(Array);
});

it.each(Object.keys(READING_REFUSALS))('a file refused as %s is an empty object', (code) => {
  expect(juriscraperView(refuse(code as ReadingRefusalCode))).toEqual({});
});
