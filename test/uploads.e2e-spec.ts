import type { ImportResponse } from '../src/imports/dto/import.response.js';
import { appUnderTest } from './support/app-under-test.js';
import type { AppUnderTest } from './support/app-under-test.js';
import { problemOf } from './support/ask.js';
import { aNumber, Bring } from './support/bring.js';
import { aDocketPage } from './support/docket-pages.js';

let nunc: AppUnderTest;
let bring: Bring;

beforeAll(async () => {
  nunc = await appUnderTest({ today: '2021-03-02' });
  bring = new Bring(nunc);
});

afterAll(async () => {
  await nunc.close();
});

describe('several files', () => {
  it('come in one form, each told of by its name', async () => {
    const answer = await nunc.http
      .post('/api/v1/imports?dryRun=true')
      .attach('files', Buffer.from(aDocketPage({ number: aNumber() })), 'one.html')
      .attach('files', Buffer.from('not a docket'), 'notes.txt');
    const done = answer.body as ImportResponse;
    expect(done.files).toMatchObject([
      { name: 'one.html', problem: null },
      { name: 'notes.txt', kind: null, problem: { code: 'not-recognised' } },
    ]);
    expect(done.cases).toHaveLength(1);
  });

  it('may be pasted as text, and the form may say the court', async () => {
    const answer = await nunc.http
      .post('/api/v1/imports')
      .field('dryRun', 'true')
      .field('court', 'wawd')
      .field('text', aDocketPage({ number: aNumber() }));
    expect(answer.body).toMatchObject({
      status: 'planned',
      files: [{ name: 'pasted text', courtId: 'wawd' }],
    });
  });
});

describe('what cannot be taken in', () => {
  it('is refused when nothing was sent', async () => {
    const answer = await nunc.http
      .post('/api/v1/imports')
      .set('content-type', 'text/html')
      .send('');
    expect([answer.status, problemOf(answer)]).toEqual([400, 'invalid-request ']);
  });

  it('is refused where the address takes no files', async () => {
    const page = await nunc.http.post('/api/v1/cases').set('content-type', 'text/html').send('<p>');
    const form = await nunc.http.post('/api/v1/cases').field('caption', 'A v. B');
    expect([page.status, form.status]).toEqual([415, 415]);
  });

  it('leaves a case out that is not on record and of whose filing the source says nothing', async () => {
    const json = JSON.stringify({ court_id: 'wawd', docket_number: aNumber(), docket_entries: [] });
    const done = await bring.file(json, '?kind=juriscraper-json');
    expect(done.cases).toMatchObject([{ status: 'refused', refusal: { code: 'no-filing-day' } }]);
  });

  it('keeps the text of a JSON file that spells characters no database keeps', async () => {
    const text = 'MOTION\u0000 to \ud800Seal';
    const json = JSON.stringify({
      ...{ court_id: 'wawd', docket_number: aNumber(), case_name: 'Larch v. Quarry' },
      ...{ date_filed: '2021-01-11', parties: [] },
      docket_entries: [{ document_number: '1', date_filed: '2021-01-11', description: text }],
    });
    const done = await bring.file(json, '?kind=juriscraper-json');
    expect(done).toMatchObject({ status: 'applied', counts: { add: 2 } });
    const [entry] = await bring.docket(done.cases[0]?.caseId ?? '');
    expect(entry?.text).toBe('MOTION to Seal');
  });

  it('names a court that nobody knows', async () => {
    const done = await bring.page({ number: aNumber() }, '?court=zzzz');
    expect(done.cases[0]?.refusal?.detail).toContain("no court 'zzzz'");
  });

  it('tells of a login page in words', async () => {
    const done = await bring.file(
      '<html><title>PACER Login</title><form><input name="login"></form>',
    );
    expect(done.files[0]?.problem?.detail).toMatch(/log/i);
    expect(done).toMatchObject({
      ...{ status: 'failed', cases: [] },
      problem: { code: 'nothing-to-import' },
    });
  });
});
