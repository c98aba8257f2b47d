import { AxeBuilder } from '@axe-core/playwright';
import { SamplesService } from '../src/samples/samples.service.js';
import { appUnderTest } from './support/app-under-test.js';
import type { AppUnderTest } from './support/app-under-test.js';
import { NO_BROWSER, openBrowser } from './support/browser.js';
import type { OpenBrowser } from './support/browser.js';

const PARLER = '/c/wawd/2:21-cv-00031';
const PAGES = [
  ['the docket status', '/'],
  ['the docket status of an earlier day', '/?asOf=2021-01-22'],
  ['a case', PARLER],
  ['a case of an earlier day', `${PARLER}?asOf=2021-01-22`],
  ['a case not yet filed', `${PARLER}?asOf=2021-01-01`],
  ['an order', `${PARLER}/34`],
  ['a motion', `${PARLER}/2`],
  ['a written summary', `${PARLER}/summary`],
] as const;
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const SCHEMES = ['light', 'dark'] as const;

// Named, so that a run says what it could not look at.
const suite = NO_BROWSER === null ? describe : describe.skip;

suite(`the pages in a browser${NO_BROWSER === null ? '' : ` (${NO_BROWSER})`}`, () => {
  let nunc: AppUnderTest;
  let browser: OpenBrowser;

  beforeAll(async () => {
    nunc = await appUnderTest();
    await nunc.app.get(SamplesService).load();
    browser = await openBrowser();
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    await nunc.close();
  });

  describe.each(PAGES)('%s', (_, address) => {
    it('opens without complaint from the browser', async () => {
      const { page, complaints, close } = await browser.page();
      const answer = await page.goto(`${nunc.url}${address}`);
      expect(answer?.status()).toBe(200);
      expect(complaints).toEqual([]);
      await close();
    });

    it.each(SCHEMES)('has no fault that axe can find, in the %s colours', async (colorScheme) => {
      const { page, close } = await browser.page({ colorScheme });
      await page.goto(`${nunc.url}${address}`);
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      await close();
    });

    it('need not be moved sideways on a screen 320 pixels wide (WCAG 2.2, 1.4.10)', async () => {
      const { page, close } = await browser.page({ viewport: { width: 320, height: 640 } });
      await page.goto(`${nunc.url}${address}`);
      const widths = await page.evaluate('[document.documentElement.scrollWidth, innerWidth]');
      expect(widths).toEqual([320, 320]);
      await close();
    });
  });

  it('shows a case as of another day by a plain form, without JavaScript', async () => {
    const { page, close } = await browser.page({ javaScriptEnabled: false });
    await page.goto(`${nunc.url}${PARLER}`);
    await page.getByLabel('Show it as of').fill('2021-01-22');
    await page.getByRole('button', { name: 'Show' }).click();
    expect(page.url()).toBe(`${nunc.url}${PARLER}?asOf=2021-01-22`);
    expect(await page.getByText('Pending since').count()).toBe(1);
    await page.getByRole('link', { name: 'Back to today' }).click();
    expect(page.url()).toBe(`${nunc.url}${PARLER}`);
    await close();
  });

  it('leads from the request to the order, and from a finding to the court’s words', async () => {
    const { page, close } = await browser.page({ javaScriptEnabled: false });
    await page.goto(`${nunc.url}${PARLER}`);
    await page.getByRole('link', { name: 'words 1', exact: true }).click();
    expect(page.url()).toMatch(/#findings-1-1$/);
    await page.locator('.lane').getByRole('link', { name: 'Dkt. 34' }).first().click();
    expect(page.url()).toBe(`${nunc.url}${PARLER}/34`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Docket entry 34');
    await close();
  });

  it('has a way past the masthead for those who go by the keyboard, and shows where they are', async () => {
    const { page, close } = await browser.page();
    await page.goto(`${nunc.url}${PARLER}`);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the content' });
    expect(await page.locator('.skip:focus-visible').count()).toBe(1);
    expect((await skip.boundingBox())?.x).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.closest("main") !== null')).toBe(true);
    await close();
  });

  it('prints the docket and leaves out the controls', async () => {
    const { page, close } = await browser.page();
    await page.goto(`${nunc.url}${PARLER}`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: 'Show' }).isVisible()).toBe(false);
    expect(await page.getByText('As it stands today').isVisible()).toBe(true);
    expect(await page.getByText('Order denying 2 Motion').isVisible()).toBe(true);
    await close();
  });
});
