import pg from 'pg';
import { SamplesService } from '../src/samples/samples.service.js';
import { appUnderTest } from './support/app-under-test.js';
import type { AppUnderTest } from './support/app-under-test.js';
import { Ask } from './support/ask.js';
import { aCase, enterCase } from './support/records.js';

const PARLER = '/c/wawd/2:21-cv-00031';

let nunc: AppUnderTest;
let ask: Ask;

beforeAll(async () => {
  nunc = await appUnderTest();
  ask = new Ask(nunc);
  await nunc.app.get(SamplesService).load();
});

afterAll(async () => {
  await nunc.close();
});

async function asOwner(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: nunc.ownerUrl });
  await client.connect();
  await client.query(statement);
  await client.end();
}

/** The words of a page, as a reader meets them. */
async function wordsAt(address: string, status = 200): Promise<string> {
  const answer = await nunc.http.get(address).expect(status);
  expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
  return answer.text
    .replace(/<(title|head)>.*?<\/\1>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

describe('the page of a case', () => {
  it('shows Parler’s case pending on the day after the injunction was denied', async () => {
    const words = await wordsAt(`${PARLER}?asOf=2021-01-22`);
    expect(words).toContain('As it stood at the end of January 22, 2021');
    expect(words).toContain('Pending since January 11, 2021');
    expect(words).toContain(
      'Jan 14, 2021 Decided: Minute entry : converted into a request for a preliminary injunction',
    );
    expect(words).toContain('Jan 21, 2021 Decided: Dkt. 34 , order: denied');
    expect(words).toContain('denied after 10 days');
    expect(words).not.toContain('Mar 2, 2021 Notice');
  });

  it('shows it closed today, with what ended it and where it went', async () => {
    const words = await wordsAt(PARLER);
    expect(words).toContain('Closed: voluntarily dismissed since March 2, 2021');
    expect(words).toContain('The court did not decide who was right.');
    expect(words).toContain('Refiled as');
  });

  it('shows a factor not met as not met, with the court’s words and their place', async () => {
    const words = await wordsAt(PARLER);
    expect(words).toMatch(/Count 1: [^:]+? not met words 1/);
    expect(words).not.toMatch(/Likelihood of success on the merits : met/);
  });

  it('shows a case on a day before it was filed as not filed', async () => {
    const words = await wordsAt(`${PARLER}?asOf=2021-01-01`);
    expect(words).toContain('On this day the case had not been filed.');
    expect(words).toContain('No entry had been filed or entered by this day.');
  });

  it('takes a form sent without a day for today', async () => {
    expect(await wordsAt(`${PARLER}?asOf=`)).toContain('As it stands today, November 20, 2026');
  });

  it('answers 304 to a reader who has the page already', async () => {
    const { headers } = await nunc.http.get(PARLER).expect(200);
    await nunc.http.get(PARLER).set('if-none-match', String(headers.etag)).expect(304);
    await nunc.http
      .get(`${PARLER}?asOf=2021-01-22`)
      .set('if-none-match', String(headers.etag))
      .expect(200);
  });

  it('prints what people entered as text', async () => {
    const entered = await enterCase(ask, { caption: '<script>alert(1)</script> v. R&D' });
    const { text } = await nunc.http.get(`/c/wawd/${entered.docketNumberNormal}`).expect(200);
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt; v. R&amp;D');
    expect(text).not.toContain('<script');
  });
});

describe('the address of a case', () => {
  it.each([
    ['2:21-cv-00031-BJR', 'with the judge’s initials'],
    ['2:21-cv-0031-BJR', 'as the order’s caption prints it'],
    ['2:2021cv00031', 'as Justia prints it'],
    ['21-cv-00031', 'without the office, which no other case shares'],
    ['C21-0031BJR', 'in the court’s old form'],
  ])('with the number %s, %s, leads for good to the normal one', async (number) => {
    const answer = await nunc.http
      .get(`/c/wawd/${encodeURIComponent(number)}?asOf=2021-01-22`)
      .expect(301);
    expect(answer.headers.location).toBe(`${PARLER}?asOf=2021-01-22`);
  });

  it('keeps the entry while it leads to the normal number', async () => {
    const answer = await nunc.http.get('/c/wawd/2:2021cv00031/34').expect(301);
    expect(answer.headers.location).toBe(`${PARLER}/34`);
  });

  it('offers the cases that it may mean where they are several', async () => {
    await enterCase(ask, aCase({ docketNumber: '2:18-cv-00777', caption: 'Oak v. Elm' }));
    await enterCase(ask, aCase({ docketNumber: '3:18-cv-00777', caption: 'Ash v. Yew' }));
    const words = await wordsAt('/c/wawd/18-cv-00777', 300);
    expect(words).toContain('Which case is meant?');
    expect(words).toContain('Oak v. Elm 2:18-cv-00777');
    expect(words).toContain('Ash v. Yew 3:18-cv-00777');
  });

  it('of a state court leads to its case', async () => {
    const { text } = await nunc.http.get(PARLER).expect(200);
    const address = /href="(\/c\/wa-king-superior\/[^"?]+)"/.exec(text)?.[1] ?? '';
    expect(await wordsAt(address)).toContain('21-2-02856-6 SEA');
  });

  it.each([
    '/c/wawd/2:99-cv-99999',
    '/c/nowhere/2:21-cv-00031',
    `${PARLER}/999`,
    `${PARLER}/one`,
    `${PARLER}/34/5/6`,
    `${PARLER}/e/not-an-id`,
    '/c/wawd',
  ])('%s leads nowhere, and the page says so', async (address) => {
    expect(await wordsAt(address, 404)).toContain('There is no such page');
  });

  it.each([`${PARLER}?asOf=2021-02-30`, `${PARLER}?asOf=yesterday`])(
    '%s names no day, and the page says so',
    async (address) => {
      expect(await wordsAt(address, 400)).toContain('permitted is a calendar day, YYYY-MM-DD');
    },
  );

  it('still opens when others have hung something onto it', async () => {
    const answer = await nunc.http.get(`${PARLER}?asOf=2021-01-22&utm_source=letter`).expect(302);
    expect(answer.headers.location).toBe(`${PARLER}?asOf=2021-01-22`);
  });
});

describe('the page of an entry', () => {
  it('tells what the order decided, by its number', async () => {
    const words = await wordsAt(`${PARLER}/34`);
    expect(words).toContain('Docket entry 34');
    expect(words).toContain('What it decides Preliminary injunction, asked in Dkt. 2 : denied');
    expect(words).toContain('Likelihood of success on the merits : not met');
  });

  it('tells of the motion who answered it', async () => {
    expect(await wordsAt(`${PARLER}/2`)).toContain('Responded to by response of Jan 12, 2021');
  });

  it('opens by its id, with and without a number', async () => {
    const { text } = await nunc.http.get(PARLER).expect(200);
    const unnumbered = /href="(\/c\/wawd\/2:21-cv-00031\/e\/[0-9a-f-]+)"/.exec(text)?.[1] ?? '';
    await wordsAt(unnumbered);
    const id = /<tr id="entry-([0-9a-f-]+)"/.exec(text)?.[1] ?? '';
    expect(await wordsAt(`${PARLER}/e/${id.toUpperCase()}`)).toContain('Docket entry 1');
  });

  it('is not there on a day before the entry was filed', async () => {
    expect(await wordsAt(`${PARLER}/34?asOf=2021-01-20`, 404)).toContain(
      'On January 20, 2021 the docket of Parler LLC v. Amazon Web Services, Inc. did not hold an entry numbered 34.',
    );
  });

  it('keeps the earlier wording of a corrected entry', async () => {
    const entered = await enterCase(ask);
    const entry = await ask.made<{ id: string; version: number }>(`/cases/${entered.id}/entries`, {
      text: 'NOTICE of apearance',
      filedOn: '2021-01-12',
      number: 1,
    });
    const amended = await ask.patch(`/entries/${entry.id}`, entry.version, {
      text: 'NOTICE of appearance',
      reason: 'misspelled',
    });
    expect(amended).toMatchObject({ status: 200 });
    const words = await wordsAt(`/c/wawd/${entered.docketNumberNormal}/1`);
    expect(words).toContain('NOTICE of appearance');
    expect(words).toMatch(/Earlier wordings .*: misspelled NOTICE of apearance/);
  });

  it('marks an entry that is void and gives its number to the one that counts', async () => {
    const entered = await enterCase(ask);
    const at = `/cases/${entered.id}/entries`;
    const entry = { text: 'LETTER', filedOn: '2021-01-12', number: 7 };
    const first = await ask.made<{ id: string }>(at, entry);
    const voided = await ask.post(`/entries/${first.id}/void`, {
      reason: 'belongs to another case',
    });
    expect(voided).toMatchObject({ status: 200 });
    await ask.made(at, { ...entry, text: 'MOTION to continue' });
    const home = `/c/wawd/${entered.docketNumberNormal}`;
    expect(await wordsAt(`${home}/7`)).toContain('MOTION to continue');
    expect(await wordsAt(`${home}/e/${first.id}`)).toContain(
      'Void: recorded here by mistake. It does not count. Reason: belongs to another case',
    );
  });
});

describe('the docket status', () => {
  /** The number a figure shows, and the address of the rows it counts. */
  async function figure(words: string, address = '/'): Promise<readonly [number, string]> {
    const { text } = await nunc.http.get(address).expect(200);
    const [, href = '', number = ''] =
      new RegExp(`href="([^"]+)"[^>]*><b>(\\d+)</b> <span>${words}</span>`).exec(text) ?? [];
    return [Number(number), href.replaceAll('&amp;', '&')];
  }

  it('counts the cases by where they stand, and each number opens its rows', async () => {
    const [pending, address] = await figure('cases? pending');
    expect(pending).toBeGreaterThan(0);
    const { text } = await nunc.http.get(address).expect(200);
    const list = /<section id="cases".*?<\/section>/s.exec(text)?.[0] ?? '';
    expect(list).toContain(`${pending} cases, the latest to move first.`);
    expect(list).not.toContain('Closed');
    expect(await wordsAt('/?status=closed')).toContain('Closed: voluntarily dismissed');
  });

  it('lists requests left undecided in closed cases apart and does not count them', async () => {
    const [apart] = await figure('requests? left undecided in closed cases');
    expect(apart).toBe(1);
    expect((await figure('requests? open'))[0]).toBe(0);
    const words = await wordsAt('/');
    expect(words).toContain('No request is open in a pending or stayed case.');
    expect(words).toMatch(/left undecided .*Parler LLC v\. Amazon Web Services, Inc\./);
  });

  it('lists an open request with its age, its case, its entry and who answered', async () => {
    const entered = await enterCase(ask, { caption: 'Fir v. Spruce' });
    const at = `/cases/${entered.id}/filings`;
    const motion = await ask.made<{ id: string }>(at, {
      ...{ type: 'motion', text: 'MOTION to compel', filedOn: '2026-11-10', number: 5 },
      reliefSought: [{ kind: 'compel-discovery' }],
    });
    await ask.made(at, {
      ...{ type: 'response', text: 'RESPONSE', filedOn: '2026-11-12', number: 6 },
      relations: [{ to: motion.id, kind: 'responds-to', position: 'opposes' }],
    });
    expect(await wordsAt('/')).toContain(
      `10 days Order compelling discovery pending Dkt. 5 , Nov 10, 2026 Fir v. Spruce ${entered.docketNumber} (W.D. Wash.) Dkt. 6`,
    );
    expect((await figure('request open'))[0]).toBe(1);
    const earlier = await wordsAt('/?asOf=2026-11-11');
    expect(earlier).toContain('1 day Order compelling discovery');
    expect(earlier).toContain('No answer on the docket');
  });

  it('shows the dockets as they stood on another day, and says which cases that leaves out', async () => {
    const words = await wordsAt('/?asOf=2021-01-22');
    expect(words).toContain('As it stood at the end of January 22, 2021');
    expect(words).toMatch(/Left out: \d+ cases? not yet filed on Jan 22, 2021\./);
    expect(words).toContain('Leave to file under seal');
    expect(words).not.toContain('Closed: voluntarily dismissed');
  });

  it('lists the latest entries across cases', async () => {
    const words = await wordsAt('/');
    expect(words).toMatch(/Latest entries .*Nov 12, 2026 Dkt\. 6 Response RESPONSE Fir v\. Spruce/);
  });

  it.each(['/?status=not-filed', '/?status=lost', '/?casesAfter=nonsense', '/?asOf=2021-02-30'])(
    'says what is wrong with %s',
    async (address) => {
      expect(await wordsAt(address, 400)).toContain('permitted is');
    },
  );
});

describe('the written summary as a page', () => {
  it('carries the day along and leads back to the case', async () => {
    const { text } = await nunc.http.get(`${PARLER}/summary?asOf=2021-01-22`).expect(200);
    expect(text).toContain(`href="${PARLER}?asOf=2021-01-22"`);
    expect(text).toContain(`action="${PARLER}/summary"`);
  });
});

describe('a fault of ours', () => {
  it('is told in a page, with its number in the log and nothing of what failed', async () => {
    const rename = async (from: string, to: string): Promise<void> => {
      await asOwner(`ALTER TABLE ${from} RENAME TO ${to}`);
    };
    await rename('docket_entry_revisions', 'mislaid');
    try {
      const words = await wordsAt(`${PARLER}/34`, 500);
      expect(words).toContain('The server failed');
      expect(words).toMatch(/Number of this fault in the log: \S+/);
      expect(words).not.toContain('revisions');
    } finally {
      await rename('mislaid', 'docket_entry_revisions');
    }
  });
});

describe('what the pages are dressed in', () => {
  it('is kept for ever under its own mark, and asked for again under any other', async () => {
    const { text } = await nunc.http.get(PARLER).expect(200);
    const address = /href="(\/assets\/nunc\.css\?v=[0-9a-f]+)"/.exec(text)?.[1] ?? '';
    const fresh = await nunc.http.get(address).expect(200);
    expect(fresh.headers['content-type']).toBe('text/css; charset=utf-8');
    expect(fresh.headers['cache-control']).toContain('immutable');
    const stale = await nunc.http.get('/assets/nunc.css?v=000000000000').expect(200);
    expect(stale.headers['cache-control']).not.toContain('immutable');
  });

  it('has an icon', async () => {
    const { headers } = await nunc.http.get('/assets/icon.svg').expect(200);
    expect(headers['content-type']).toBe('image/svg+xml; charset=utf-8');
  });
});

describe('the interface for programs', () => {
  it('does not list the pages among its routes', async () => {
    const { text } = await nunc.http.get('/openapi.json').expect(200);
    expect(text).not.toMatch(/"\/(c|assets)\//);
  });
});
