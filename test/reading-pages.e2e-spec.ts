import { AxeBuilder } from '@axe-core/playwright';
import type { DocketEntryResponse } from '../src/docket/dto/docket-entry.response.js';
import { appUnderTest } from './support/app-under-test.js';
import type { AppUnderTest } from './support/app-under-test.js';
import { Bring, aNumber, caseOf } from './support/bring.js';
import { NO_BROWSER, openBrowser } from './support/browser.js';
import type { OpenBrowser } from './support/browser.js';
import type { PageEntry } from './support/docket-pages.js';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const VIEWS = [
  [320, 'dark'],
  [1280, 'light'],
] as const;
// Made like those before them: axe would look at them for seconds.
const LATER_CHOICES = 'option:nth-child(n+4)';
const NOBODY = '01900000-0000-7000-8000-00000000dead';

const MOTION = 'MOTION for Temporary Restraining Order by Plaintiff Larch Hosting LLC.';
const ENTRIES: readonly PageEntry[] = [
  { on: '01/11/2021', number: 1, text: 'COMPLAINT against Quarry Cloud, Inc.' },
  { on: '01/12/2021', number: 2, text: MOTION },
  {
    ...{ on: '01/14/2021', number: 3 },
    text: 'RESPONSE in Opposition re 2 MOTION for Temporary Restraining Order filed by Quarry Cloud, Inc.',
  },
  { on: '01/15/2021', number: 4, text: 'MOTION to Seal Document by Defendant Quarry Cloud, Inc.' },
  {
    ...{ on: '01/20/2021', number: 5 },
    text: 'ORDER denying 2 Motion for Temporary Restraining Order. Signed by Judge Adelaide B. Crane.',
  },
  { on: '01/21/2021', number: 6, text: 'Larch ledger &lt;b&gt;of&lt;/b&gt; quarry stones' },
  { on: '01/22/2021', number: 7, text: 'Seven baskets of gravel' },
  { on: '01/25/2021', number: 8, text: 'Another basket of gravel' },
];

// Named, so that a run says what it could not look at.
const suite = NO_BROWSER === null ? describe : describe.skip;

let nunc: AppUnderTest;
let bring: Bring;

/** A case of its own with three entries that no reader can be sure of, and the addresses of its pages. */
async function aDocket(): Promise<{ caseId: string; home: string; reviews: string }> {
  const number = aNumber();
  const caseId = caseOf(await bring.page({ number, entries: ENTRIES }));
  return { caseId, home: `/c/wawd/${number}`, reviews: `/reviews?case=${caseId}` };
}

async function numbered(caseId: string, number: number): Promise<DocketEntryResponse> {
  const entries = await bring.docket(caseId);
  const found = entries.find((entry) => entry.number === number);
  if (found === undefined) throw new Error(`no entry ${number}`);
  return found;
}

beforeAll(async () => {
  nunc = await appUnderTest({ today: '2021-02-02' });
  bring = new Bring(nunc);
}, 60_000);

afterAll(async () => {
  await nunc.close();
});

describe('what was read in a docket', () => {
  it('stands on the page of the case as lanes: open requests first, then those decided', async () => {
    const { home } = await aDocket();
    const { text } = await nunc.http.get(home).expect(200);
    const lanes = [...text.matchAll(/<li class="lane".*?<h3>(.*?)<\/h3>/gs)].map(([, one]) => one);
    expect(lanes).toEqual(['Leave to file under seal', 'Temporary restraining order']);
    expect(text).toContain('denied</strong> after 8 days');
    expect(text).toContain('pending</strong> for 18 days');
  });

  it('is told of each entry with the words behind it, printed as text whatever they contain', async () => {
    const { home } = await aDocket();
    const order = await nunc.http.get(`${home}/5`).expect(200);
    expect(order.text).toMatch(/<mark class="read kind[^"]*">ORDER<\/mark>/);
    expect(order.text).toContain('Denied: <a href=');
    const hostile = await nunc.http.get(`${home}/6`).expect(200);
    expect(hostile.text).toContain('&lt;b&gt;of&lt;/b&gt;');
    expect(hostile.text).not.toContain('<b>of</b>');
  });

  it('leads from the docket status and from the case to what waits for a person', async () => {
    const { home, caseId } = await aDocket();
    const status = await nunc.http.get('/').expect(200);
    expect(status.text).toMatch(/<a href="\/reviews">\d+ entries wait for a person<\/a>/);
    const page = await nunc.http.get(home).expect(200);
    expect(page.text).toContain(`/reviews?case=${caseId}">3 entries wait for a person</a>`);
  });

  it('waits of one case or of all, one entry after the other', async () => {
    const { reviews, caseId } = await aDocket();
    const first = await nunc.http.get(reviews).expect(200);
    expect(first.text).toContain('3 entries of this case wait.');
    expect(first.text).toContain('Dkt. 6, January 21, 2021');
    const { id } = await numbered(caseId, 6);
    const second = await nunc.http.get(`${reviews}&after=${id}`).expect(200);
    expect(second.text).toContain('Dkt. 7, January 22, 2021');
    const { id: last } = await numbered(caseId, 8);
    const end = await nunc.http.get(`${reviews}&after=${last}`).expect(200);
    expect(end.text).toContain('Begin again with those left for later');
    await nunc.http.get('/reviews').expect(200);
  });

  it('refuses an answer to a version that is no longer current, and shows why', async () => {
    const { caseId } = await aDocket();
    const { id, version } = await numbered(caseId, 6);
    const answer = await nunc.http
      .post(`/reviews/${id}/accept`)
      .field('version', String(version + 1))
      .field('case', caseId);
    expect(answer.status).toBe(412);
    expect(answer.text).toContain('<p class="fault" role="status">');
    expect(answer.text).toContain('Dkt. 6, January 21, 2021');
    expect((await numbered(caseId, 6)).type).toBe('unread');
  });

  it.each([
    ['accept', {}, 428],
    ['correct', { version: '1' }, 400],
    ['correct', { version: '1', type: 'unread' }, 400],
    ['dismiss', { version: 'x' }, 428],
  ])('refuses the answer %s of %j', async (answer, fields, status) => {
    const { caseId } = await aDocket();
    const { id } = await numbered(caseId, 6);
    const request = nunc.http.post(`/reviews/${id}/${answer}`).field('case', caseId);
    for (const [name, value] of Object.entries(fields)) void request.field(name, value);
    const { status: given, text } = await request;
    expect([given, text.includes('class="fault"')]).toEqual([status, true]);
  });

  it('has no page for an entry that is not there, and refuses a list that is none', async () => {
    await nunc.http.post(`/reviews/${NOBODY}/accept`).field('version', '1').expect(404);
    await nunc.http.get('/reviews?case=nobody').expect(400);
  });

  it('sends a script of its own, under the mark of its text for ever', async () => {
    const { text } = await nunc.http.get('/reviews').expect(200);
    const [, address = ''] = /<script src="([^"]+)" defer>/.exec(text) ?? [];
    const script = await nunc.http.get(address).expect(200);
    expect(script.headers['content-type']).toContain('text/javascript');
    expect(script.headers['cache-control']).toContain('immutable');
    const { headers } = await nunc.http.get('/assets/reviews.js').expect(200);
    expect(headers['cache-control'] ?? '').not.toContain('immutable');
  });
});

suite(`what was read, in a browser${NO_BROWSER === null ? '' : ` (${NO_BROWSER})`}`, () => {
  let browser: OpenBrowser;

  beforeAll(async () => {
    browser = await openBrowser();
  }, 60_000);

  afterAll(async () => {
    await browser.close();
  });

  it.each(VIEWS)(
    'at %i pixels, in the %s colours, has no fault that axe can find and need not be moved sideways',
    async (width, colorScheme) => {
      const { home, reviews } = await aDocket();
      const viewport = { width, height: 900 };
      const { page, complaints, close } = await browser.page({ colorScheme, viewport });
      for (const address of [home, `${home}/5`, `${home}/6`, reviews, '/']) {
        await page.goto(`${nunc.url}${address}`);
        const { violations } = await new AxeBuilder({ page })
          .withTags(RULES)
          .exclude(LATER_CHOICES)
          .analyze();
        const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
        expect([address, found]).toEqual([address, []]);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      }
      expect(complaints).toEqual([]);
      await close();
    },
    60_000,
  );

  it('prints no word of a lane smaller than the text of the page, at any width', async () => {
    const { home } = await aDocket();
    for (const [width] of VIEWS) {
      const { page, close } = await browser.page({ viewport: { width, height: 900 } });
      await page.goto(`${nunc.url}${home}`);
      const sizes = await page.evaluate<number[]>(`[document.body,
        ...document.querySelectorAll('.lanes, .lanes *')].map((one) => parseFloat(getComputedStyle(one).fontSize))`);
      expect(Math.min(...sizes)).toBe(sizes[0]);
      await close();
    }
  });

  it('puts the marks of a lane in the order of its days, on the scale that all lanes share', async () => {
    const { home } = await aDocket();
    const { page, close } = await browser.page();
    await page.goto(`${nunc.url}${home}`);
    const lane = page.locator('.lane', { hasText: 'Temporary restraining order' });
    const places = await page.evaluate<number[]>(`[...document.querySelectorAll('.lane')]
      .filter((one) => one.textContent.includes('Temporary restraining order'))
      .flatMap((one) => [...one.querySelectorAll('.strip > svg')])
      .map((mark) => parseFloat(mark.getAttribute('x')))`);
    // January 12, 14 and 20 on a scale from January 12 to February 2.
    expect(places).toEqual([0, 9.52, 38.1]);
    await lane.getByRole('link', { name: 'Dkt. 5' }).click();
    expect(page.url()).toBe(`${nunc.url}${home}/5`);
    await close();
  });

  it('goes on record by plain forms, entry after entry, without JavaScript', async () => {
    const { caseId, reviews } = await aDocket();
    const { page, close } = await browser.page({ javaScriptEnabled: false });
    await page.goto(`${nunc.url}${reviews}`);
    expect(await page.locator('#keys').isVisible()).toBe(false);
    await page.getByLabel('It is something else').selectOption('letter');
    await page.getByRole('button', { name: 'Correct' }).click();
    expect(page.url()).toBe(`${nunc.url}${reviews}`);
    expect(await page.getByRole('heading', { level: 2 }).textContent()).toContain('Dkt. 7');
    await page.getByRole('button', { name: 'Dismiss' }).click();
    expect(await page.getByRole('heading', { level: 2 }).textContent()).toContain('Dkt. 8');
    await page.getByRole('button', { name: 'Accept' }).click();
    expect(await page.getByText('Nothing waits for a person.').count()).toBe(1);
    expect((await numbered(caseId, 6)).type).toBe('letter');
    expect((await numbered(caseId, 7)).type).toBe('unread');
    expect((await numbered(caseId, 8)).type).not.toBe('unread');
    await close();
  });

  it('is answered by one key each: s leaves it, d dismisses, a accepts, c chooses another type', async () => {
    const { caseId, reviews } = await aDocket();
    const { page, complaints, close } = await browser.page();
    await page.goto(`${nunc.url}${reviews}`);
    const heading = page.getByRole('heading', { level: 2 });
    await page.keyboard.press('s');
    await heading.filter({ hasText: 'Dkt. 7' }).waitFor();
    await page.keyboard.press('d');
    await heading.filter({ hasText: 'Dkt. 8' }).waitFor();
    await page.keyboard.press('a');
    await page.getByRole('link', { name: /Begin again/ }).click();
    await heading.filter({ hasText: 'Dkt. 6' }).waitFor();
    await page.keyboard.press('c');
    expect(await page.evaluate('document.activeElement.id')).toBe('correct-type');
    // While one chooses, letters choose.
    await page.keyboard.press('a');
    expect(await heading.textContent()).toContain('Dkt. 6');
    expect((await numbered(caseId, 6)).type).toBe('unread');
    expect((await numbered(caseId, 8)).type).not.toBe('unread');
    expect(complaints).toEqual([]);
    await close();
  });

  it('takes no key once the keys are turned off, and remembers it (WCAG 2.2, 2.1.4)', async () => {
    const { reviews } = await aDocket();
    const { page, close } = await browser.page();
    await page.goto(`${nunc.url}${reviews}`);
    await page.getByLabel(/One key does it/).uncheck();
    await page.reload();
    expect(await page.getByLabel(/One key does it/).isChecked()).toBe(false);
    await page.keyboard.press('s');
    await page.keyboard.press('a');
    expect(await page.getByRole('heading', { level: 2 }).textContent()).toContain('Dkt. 6');
    await close();
  });
});
