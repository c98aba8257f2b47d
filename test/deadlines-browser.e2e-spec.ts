import { AxeBuilder } from '@axe-core/playwright';
import { appUnderTest } from './support/app-under-test.js';
import type { AppUnderTest } from './support/app-under-test.js';
import { Ask } from './support/ask.js';
import { NO_BROWSER, openBrowser } from './support/browser.js';
import type { OpenBrowser } from './support/browser.js';
import { addParty, enterCase } from './support/records.js';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// Each colour is looked at in one width: what axe finds in a layout it finds in either.
const VIEWS = [
  [320, 'dark'],
  [1280, 'light'],
] as const;
// Made like those before them: axe would look at them for a minute.
const LATER_RULES = '.rules tbody tr:nth-child(n+6)';
const LATER_CHOICES = 'option:nth-child(n+4)';
const PERIOD = '/calculator?by=period&n=21&unit=days&direction=forward&ruleset=FRCP&courtId=wawd';

// Named, so that a run says what it could not look at.
const suite = NO_BROWSER === null ? describe : describe.skip;

suite(`deadlines in a browser${NO_BROWSER === null ? '' : ` (${NO_BROWSER})`}`, () => {
  let nunc: AppUnderTest;
  let browser: OpenBrowser;
  let home: string;
  /** The addresses of the pages that only exist once a case does. */
  const addresses: Record<string, string> = {};

  beforeAll(async () => {
    nunc = await appUnderTest({ today: '2021-02-02' });
    browser = await openBrowser();
    const ask = new Ask(nunc);
    const { id, docketNumberNormal } = await enterCase(ask);
    const plaintiff = await addParty(ask, id);
    const defendant = await addParty(ask, id, { name: 'Quarry Cloud, Inc.', role: 'defendant' });
    const complaint = await ask.made<{ id: string }>(`/cases/${id}/filings`, {
      ...{ type: 'complaint', text: 'COMPLAINT', filedOn: '2021-01-11', number: 1 },
      filedBy: [plaintiff.id],
      service: [{ partyId: defendant.id, on: '2021-01-15', method: 'personal' }],
    });
    await ask.made(`/cases/${id}/entries`, {
      ...{ text: 'ORDER', filedOn: '2021-01-20', number: 7 },
      deadlines: [
        { what: 'pay the fee', on: '2021-01-29' },
        { what: 'file the report', on: '2021-02-02', at: '17:00' },
      ],
    });
    home = `/c/wawd/${docketNumberNormal}`;
    const { text } = await nunc.http.get(home).expect(200);
    addresses.explanation = /href="(\/deadlines\/[^"]+)"/.exec(text)?.[1] ?? '';
    addresses['what-if'] = `${home}/what-if?entry=${complaint.id}&servedOn=2021-02-01`;
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    await nunc.close();
  });

  describe.each([
    ['the calculator', () => '/calculator'],
    ['the calculator, answering', () => `${PERIOD}&trigger=2021-01-25&serviceMethod=mail`],
    ['the calculator, refusing', () => `${PERIOD}&trigger=2021-02-30&clerkInaccessible=then`],
    ['the rule book', () => '/rules'],
    ['a rule', () => '/rules/frcp-12-a-1-a-i'],
    ['a case with deadlines', () => home],
    ['an entry that starts deadlines', () => `${home}/1`],
    ['the explanation of a deadline', () => addresses.explanation ?? ''],
    ['another day tried out', () => addresses['what-if'] ?? ''],
    ['the docket status', () => '/'],
  ])('%s', (_, address) => {
    it.each(VIEWS)(
      'at %i pixels, in the %s colours, has no fault that axe can find and need not be moved sideways',
      async (width, colorScheme) => {
        const viewport = { width, height: 900 };
        const { page, complaints, close } = await browser.page({ colorScheme, viewport });
        await page.goto(`${nunc.url}${address()}`);
        const { violations } = await new AxeBuilder({ page })
          .withTags(RULES)
          .exclude(LATER_RULES)
          .exclude(LATER_CHOICES)
          .analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
        expect(complaints.filter((one) => !one.includes('status of 422'))).toEqual([]);
        await close();
      },
      30_000,
    );
  });

  it('works out a date by a plain form whose address can be shared, without JavaScript', async () => {
    const { page, close } = await browser.page({ javaScriptEnabled: false });
    await page.goto(`${nunc.url}/calculator`);
    const form = page.locator('#period');
    await form.getByLabel('Day of the event').fill('2021-01-25');
    await form.getByLabel('How many').fill('21');
    await form.getByLabel('Court', { exact: true }).selectOption('wawd');
    await form.getByRole('button', { name: 'Count' }).click();
    expect(await page.locator('.big-date').textContent()).toBe('Tuesday, February 16, 2021');
    const shared = page.url();
    await page.goto(`${nunc.url}/`);
    await page.goto(shared);
    expect(await page.locator('.big-date').textContent()).toBe('Tuesday, February 16, 2021');
    await close();
  });

  it('leads from a case to why a deadline falls on its day, and takes down that it is done', async () => {
    const { page, close } = await browser.page({ javaScriptEnabled: false });
    await page.goto(`${nunc.url}${home}`);
    await page.getByRole('link', { name: 'Why this day: File the report' }).click();
    expect(await page.getByText('5 hours left').count()).toBe(1);
    await page.getByLabel('What became of it (required)').selectOption('done');
    await page.locator('#amend').getByLabel('Reason').fill('Sent by courier.');
    await page.getByRole('button', { name: 'Record it' }).click();
    expect(await page.locator('.standing .told').textContent()).toBe('Done');
    expect(await page.getByText('Sent by courier.').count()).toBeGreaterThan(0);
    await page.locator('#reopen').getByLabel('Reason').fill('It came back.');
    await page.getByRole('button', { name: 'Reopen it' }).click();
    expect(await page.locator('.standing .told').textContent()).toBe('Open');
    await close();
  });

  it('tries out another day and leaves it', async () => {
    const { page, close } = await browser.page({ javaScriptEnabled: false });
    await page.goto(`${nunc.url}${home}/1`);
    await page.getByRole('link', { name: 'What if it had another day?' }).click();
    await page.getByLabel('Served on').fill('2021-02-01');
    await page.getByRole('button', { name: 'Show what would move' }).click();
    expect(await page.getByText('Would move', { exact: true }).count()).toBe(1);
    await page.getByRole('link', { name: 'Discard, and back to the case' }).click();
    expect(page.url()).toBe(`${nunc.url}${home}#deadlines`);
    await close();
  });

  it('shows the count in words on a narrow screen, not letter by letter', async () => {
    const { page, close } = await browser.page({ viewport: { width: 320, height: 640 } });
    await page.goto(`${nunc.url}${PERIOD}&trigger=2021-01-25`);
    const cell = page.locator('.counting td', { hasText: 'day 1' }).first();
    expect((await cell.boundingBox())?.height).toBeLessThan(45);
    await close();
  });

  it('prints the answer and leaves out the forms', async () => {
    const { page, close } = await browser.page();
    await page.goto(`${nunc.url}${PERIOD}&trigger=2021-01-25`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.big-date').isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Count' }).isVisible()).toBe(false);
    await close();
  });
});
