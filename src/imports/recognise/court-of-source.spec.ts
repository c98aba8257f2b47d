import fc from 'fast-check';
import {
  DOCKET,
  MAIN,
  page,
  COMPLAINT,
} from '../../../test/fixtures/imports/courtlistener-docket.js';
import { ARCHIVED } from '../../../test/fixtures/imports/archive-docket.js';
import { HEADER, ROW } from '../../../test/fixtures/imports/csv-docket.js';
import {
  APPEAL_PAGE,
  ARCHIVE_XML,
  BANKRUPTCY_PAGE,
  FEED,
  HISTORY_PAGE,
  INVENTED_SOURCES,
  MENU_PAGE,
  NOTICE_BODY,
  NOTICE_MAIL,
  REGISTER_PAGE,
  REPORT_PAGE,
} from '../../../test/fixtures/imports/invented-sources.js';
import { JURISCRAPER_DOCKET } from '../../../test/fixtures/imports/juriscraper-docket.js';
import { SOURCE_KINDS } from '../snapshot/source-kinds.js';
import type { SourceKind } from '../snapshot/source-kinds.js';
import { courtOf } from './court-of-source.js';

function court(text: string, kind: SourceKind, fileName?: string): string | null {
  return courtOf(Buffer.from(text), kind, fileName).courtId;
}

describe('the court of a file', () => {
  it.each<[string, SourceKind, string, string]>([
    ['a docket report', 'docket-report', REPORT_PAGE, 'wawd'],
    ['a bankruptcy docket report without links', 'docket-report', BANKRUPTCY_PAGE, 'orb'],
    ['a menu', 'attachment-page', MENU_PAGE, 'ord'],
    ['a claims register', 'claims-register', REGISTER_PAGE, 'orb'],
    ['an appellate docket, which links to the court below', 'appellate-docket', APPEAL_PAGE, 'ca9'],
    ['the body of a notice', 'electronic-notice', NOTICE_BODY, 'ord'],
    ['a whole notice', 'electronic-notice', NOTICE_MAIL, 'ord'],
    ['a feed', 'rss-feed', FEED, 'ord'],
    ['a docket of the old archive', 'archive-xml', ARCHIVE_XML, 'ord'],
    ['a docket of CourtListener', 'courtlistener-json', JSON.stringify(DOCKET), 'wawd'],
    [
      'entries alone, whose copies are named after it',
      'courtlistener-json',
      JSON.stringify(page([COMPLAINT])),
      'wawd',
    ],
    ['an archived docket', 'archive-json', JSON.stringify({ ...ARCHIVED, court: 'arb' }), 'azb'],
    ['a docket of juriscraper', 'juriscraper-json', JSON.stringify(JURISCRAPER_DOCKET), 'wawd'],
    ['a CSV file with a column for it', 'csv', `court,${HEADER}\nD. Or.,${ROW}\nord,${ROW}`, 'ord'],
  ])('is told by %s', (_, kind, text, courtId) => {
    const told = courtOf(Buffer.from(text), kind);
    expect(told.courtId).toBe(courtId);
    expect(told.because).toContain('United States');
  });

  it.each([
    ['U.S. District Court<br>California Northern District (Oakland)', 'cand'],
    ['US Bankruptcy Court for the Southern District of New York', 'nysb'],
    ['U.S. District Court [LIVE]<br>Eastern District of TEXAS', 'txed'],
    ['District Court of Guam', 'gud'],
    ['U.S. Court of International Trade', 'cit'],
    ['United States Judicial Panel on Multidistrict Litigation', 'jpml'],
    ['U. S. Bankruptcy Appellate Panel for the Ninth Circuit', 'bap9'],
    ['U.S. District Court<br>District of West Virginia Northern', null],
  ])('is told by a heading: %s', (heading, courtId) => {
    expect(court(`<center>${heading}</center>`, 'docket-report')).toBe(courtId);
  });

  it.each([
    ['CM/ECF LIVE - U.S. District Court:txed-Case Summary for 6-07-cr-97', 'txed'],
    ['CM/ECF - Live Database - flsd', 'flsd'],
    ['CAND-ECF', 'cand'],
    ['District of Columbia live database-Docket Report', 'dcd'],
    ['CM/ECF - PA Western', 'pawd'],
    ['New York Southern Bankruptcy Court Live System', 'nysb'],
    ['BK CM/ECF LIVE - US Bankruptcy Court-Texas Southern', 'txsb'],
    ['Live Database Area', null],
  ])('is told by a title: %s', (title, courtId) => {
    expect(court(`<title>${title}</title>`, 'case-query')).toBe(courtId);
  });

  it('of a page titled with a place is the bankruptcy court where the case is one', () => {
    const page_ = '<title>Middle District of Florida Live Database</title>';
    expect(court(`${page_}Case type: bk Chapter: 7`, 'case-query')).toBe('flmb');
    expect(court(page_, 'case-query')).toBe('flmd');
  });

  it('is told by the digits of its documents where the links lead nowhere', () => {
    expect(court('<a href="/doc1/15100123456">1</a>', 'docket-report')).toBe('ord');
    expect(court('{"attachments": [], "pacer_doc_id": "15100123456"}', 'juriscraper-json')).toBe(
      'ord',
    );
  });

  it('is told by the heading or the documents where a page links to several courts', () => {
    const away = '<a href="https://ecf.ord.uscourts.gov/x">transferred</a>';
    expect(court(REPORT_PAGE + away, 'docket-report')).toBe('wawd');
    const links = `${away}<a href="https://ecf.wawd.uscourts.gov/doc1/19700123456">1</a>`;
    expect(court(links, 'docket-history')).toBe('wawd');
  });

  it('is told by where a mail comes from when it links nowhere', () => {
    expect(court('From: ecf@cadc.uscourts.gov\nTo: a@example.org\n\nx', 'electronic-notice')).toBe(
      'cadc',
    );
    expect(court('From: n@em1.ca9.fedcourts.us\nTo: a@example.org\n\nx', 'electronic-notice')).toBe(
      'ca9',
    );
  });

  it('is told though a mail cuts its lines with equals signs', () => {
    const mail =
      'From: a@b.org\nTo: c@d.org\n\n<a href=3D"https://ecf.or=\nd.uscourts.gov/x">y</a>';
    expect(court(mail, 'electronic-notice')).toBe('ord');
  });

  it('is not the court below, which stands deeper in the file', () => {
    const appeal = {
      originating_court_information: { court_id: 'wawd' },
      court_id: 'ca9',
      docket_entries: [],
    };
    expect(court(JSON.stringify(appeal), 'juriscraper-json')).toBe('ca9');
  });

  it.each([
    ['wawd_294664.html', 'wawd'],
    ['C:\\Downloads\\ORD docket.html', 'ord'],
    ['gov.uscourts.cand.12345.docket.json', 'cand'],
    ['report.html', null],
    ['mad-libs.html', 'mad'],
  ])('is told by the name of the file where nothing else tells: %s', (fileName, courtId) => {
    expect(court(HISTORY_PAGE, 'docket-history', fileName)).toBe(courtId);
  });

  it('is told by the file before its name', () => {
    expect(court(REPORT_PAGE, 'docket-report', 'ord_1.html')).toBe('wawd');
    const entries = page([
      { ...COMPLAINT, recap_documents: [{ ...MAIN, filepath_ia: '', pacer_doc_id: '' }] },
    ]);
    expect(court(JSON.stringify(entries), 'courtlistener-json', 'ord_1.json')).toBe('ord');
  });

  it.each<[string, SourceKind, string]>([
    [
      'two links',
      'docket-history',
      '<a href="https://ecf.ord.uscourts.gov"></a><a href="https://ecf.wawd.uscourts.gov"></a>',
    ],
    [
      'a heading and a link that differ',
      'docket-report',
      '<b>U.S. District Court District of Oregon</b><a href="https://ecf.wawd.uscourts.gov"></a>',
    ],
    ['two courts in a column', 'csv', `court,${HEADER}\nord,${ROW}\nwawd,${ROW}`],
    ['two dockets', 'juriscraper-json', '[{"court_id": "ord"}, {"court_id": "wawd"}]'],
  ])('is none where the file names two: %s', (_, kind, text) => {
    const told = courtOf(Buffer.from(text), kind, 'wawd_1.html');
    expect(told.courtId).toBeNull();
    expect(told.because).toContain('several courts: United States District Court');
  });

  it('is none where nothing names it', () => {
    expect(courtOf(Buffer.from('x'), 'csv')).toEqual({
      courtId: null,
      because: 'Nothing in the file names a court.',
    });
  });

  it('never throws, whatever the bytes and the kind', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.constantFrom(...INVENTED_SOURCES.map(([, , text]) => Uint8Array.from(Buffer.from(text)))),
    );
    fc.assert(
      fc.property(bytes, fc.constantFrom(...SOURCE_KINDS), (file, kind) => {
        expect(courtOf(file, kind).because).not.toBe('');
      }),
    );
  });
});
