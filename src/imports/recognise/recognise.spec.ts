import fc from 'fast-check';
import { REPORT_PAGE, INVENTED_SOURCES } from '../../../test/fixtures/imports/invented-sources.js';
import { recognise } from './recognise.js';

function kindOf(text: string): string | null {
  return recognise(Buffer.from(text)).kind;
}

describe('what a file is', () => {
  it.each(INVENTED_SOURCES)('is told from its content: %s', (_, kind, text) => {
    const { kind: told, because } = recognise(Buffer.from(text));
    expect(told).toBe(kind);
    expect(because).toMatch(/^It[s ].*\.$/);
  });

  it.each(INVENTED_SOURCES)(
    'is told behind a byte order mark and blank lines: %s',
    (_, kind, text) => {
      expect(kindOf(`\uFEFF\n \n${text}`)).toBe(kind);
    },
  );

  it('is told of a large file by its beginning', () => {
    expect(kindOf(REPORT_PAGE + '<p>x</p>'.repeat(200_000))).toBe('docket-report');
  });

  it('is told of a large JSON file whose telling keys stand at its end', () => {
    const entries = JSON.stringify(
      Array.from({ length: 9_000 }, () => ({ date_filed: '2024-03-11' })),
    );
    const text = `{"docket_entries": ${entries}, "filepath_ia": "x", "court": "wawd", "pacer_case_id": "9"}`;
    expect(kindOf(text)).toBe('archive-json');
  });

  it('is told of a query page that shows no header, for its case is sealed', () => {
    const page =
      '<div id="cmecfMainContent"><a href="/cgi-bin/DktRpt.pl?1">Docket Report ...</a> Case Summary</div>';
    expect(kindOf(page)).toBe('case-query');
  });

  it.each([
    [
      'a notice copied out of a mail as text',
      'Case Name: A v. B\nCase Number: 1\nDocket Text: X',
      'electronic-notice',
    ],
    [
      'a mail whose body is coded',
      'From: a@example.org\nSubject: x\nContent-Transfer-Encoding: base64\n\nQUJD',
      'electronic-notice',
    ],
    [
      'a mail kept in a mailbox',
      'From a@example.org Mon\nFrom: ecf@ord.uscourts.gov\nTo: b@example.org\n\nx',
      'electronic-notice',
    ],
    [
      'a page that begins with words',
      'Saved page <table><tr><th>Date Filed</th><th>#</th><th>Docket Text</th>',
      'docket-report',
    ],
    [
      'an adversary proceeding',
      '<div>Adversary Proceeding #: 24-03017 Date filed: 1/2/24</div>',
      'docket-report',
    ],
    [
      'an alert',
      '{"payload": {"results": []}, "webhook": {"event_type": 1}}',
      'courtlistener-json',
    ],
    ['a notice of juriscraper', '{"dockets": [], "email_recipients": []}', 'juriscraper-json'],
    ['a menu of juriscraper', '{"attachments": [], "pacer_doc_id": "1"}', 'juriscraper-json'],
    ['a register of juriscraper', '{"claims": [{"claim_number": 1}]}', 'juriscraper-json'],
    [
      'a header of juriscraper',
      '{"court_id": "ord", "docket_number": "1", "case_name_raw": ""}',
      'juriscraper-json',
    ],
    ['a CSV file with semicolons', 'Docket number;Date filed;Text\n', 'csv'],
  ])('is told of %s', (_, text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });
});

describe('a file that is none', () => {
  it.each([
    ['a ZIP archive', [0x50, 0x4b, 0x03, 0x04, 1], 'ZIP'],
    ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d], 'PDF'],
    ['a PNG', [0x89, 0x50, 0x4e, 0x47], 'PNG'],
    ['a GIF', [0x47, 0x49, 0x46, 0x38], 'GIF'],
    ['a JPEG', [0xff, 0xd8, 0xff, 0xe0], 'JPEG'],
    ['a compressed file', [0x1f, 0x8b, 8], 'gzip'],
    ['an Outlook message', [0xd0, 0xcf, 0x11, 0xe0], '.eml'],
    ['a program', [0x4d, 0x5a, 0x00, 0x01], 'no text file'],
  ])('is named by its first bytes: %s', (_, bytes, word) => {
    const told = recognise(Uint8Array.from(bytes));
    expect(told).toMatchObject({ kind: null, code: 'not-recognised' });
    expect(told.because).toContain(word);
  });

  it.each([
    ['an empty file', ' \n', 'nothing-to-read', 'empty'],
    ['an empty JSON object', '{}', 'nothing-to-read', 'nothing in it'],
    ['JSON of another sort', '{"hello": 1}', 'not-recognised', 'its keys'],
    [
      'a login page',
      '<html><form><input type="password" name="p"></form> Docket Text',
      'login-page',
      'Log in',
    ],
    [
      'a page that leads to the login',
      '<script>document.location = "https://pacer.login.uscourts.gov/cs"</script>',
      'login-page',
      'Log in',
    ],
    [
      'a page about charges',
      `<p>To accept charges shown below, click on the 'View Report' button</p>`,
      'charge-page',
      'charges',
    ],
    [
      'an answer of the court',
      '<div id="cmecfMainContent">Case not found.</div>',
      'court-message',
      'no such case',
    ],
    [
      'another page of a court',
      '<title>CM/ECF</title><p>Welcome</p>',
      'not-recognised',
      "court's system",
    ],
    ['another web page', '<html><p>Recipes</p>', 'not-recognised', 'nothing in it is of a docket'],
    ['an Atom feed', '<?xml version="1.0"?><feed xmlns="x"></feed>', 'not-recognised', 'Atom'],
    [
      'a mail of somebody',
      'From: a@example.org\nSubject: lunch\n\nAt noon?',
      'not-recognised',
      'mail',
    ],
    [
      'a page saved in one file',
      'From: <Saved by Blink>\nSnapshot-Content-Location: https://ecf.ord.uscourts.gov/\nMIME-Version: 1.0\n\nx',
      'not-recognised',
      'HTML only',
    ],
    ['a list of names', 'name,address\nA,B', 'not-recognised', 'CSV'],
    ['words', 'The court will come to order.', 'not-recognised', 'text'],
  ])('is told from its content: %s', (_, text, code, words) => {
    const told = recognise(Buffer.from(text));
    expect(told).toMatchObject({ kind: null, code });
    expect(told.because).toContain(words);
  });
});

describe('to recognise a file', () => {
  it('never throws, wherever it is cut off, and looks at no more than its ends', () => {
    for (const [, , text] of INVENTED_SOURCES) {
      const bytes = Buffer.from(text);
      for (let length = 0; length <= bytes.length; length += 7) {
        expect(recognise(bytes.subarray(0, length)).because).not.toBe('');
      }
    }
  });

  it('never throws on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(recognise(bytes).because).not.toBe('');
      }),
    );
  });

  it.each([
    ['quotation marks', '{"a' + '\\"'.repeat(2_000_000)],
    ['angle brackets', '<'.repeat(4_000_000)],
    ['header lines', 'A: b\n'.repeat(1_000_000)],
    ['scripts', '<script>'.repeat(500_000)],
    ['blanks', `<p>${' '.repeat(4_000_000)}x`],
  ])('takes no time over millions of %s', (_, text) => {
    const began = Date.now();
    recognise(Buffer.from(text));
    expect(Date.now() - began).toBeLessThan(5_000);
  });
});
