import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { appUnderTest } from './support/app-under-test.js';
import type { AppUnderTest } from './support/app-under-test.js';
import { Bring } from './support/bring.js';
import { NO_BROWSER, openBrowser } from './support/browser.js';
import type { OpenBrowser } from './support/browser.js';
import { aDocketPage } from './support/docket-pages.js';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const NUMBER = '2:21-cv-00777-ABC';
const HOSTILE =
  '<img src=x onerror="document.title=1"><a href="javascript:alert(1)">here</a> (Smith)';

// Named, so that a run says what it could not look at.
const suite = NO_BROWSER === null ? describe : describe.skip;

suite(`the pages of imports${NO_BROWSER === null ? '' : ` (${NO_BROWSER})`}`, () => {
  let nunc: AppUnderTest;
  let browser: OpenBrowser;

  beforeAll(async () => {
    nunc = await appUnderTest({ today: '2021-03-02' });
    browser = await openBrowser();
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    await nunc.close();
  });

  async function drop(page: Page, source: string, name = 'docket.html'): Promise<void> {
    await page.goto(`${nunc.url}/imports`);
    const file = { name, mimeType: 'text/html', buffer: Buffer.from(source) };
    await page.getByLabel('Files, chosen or dropped here').setInputFiles(file);
    await page.getByRole('button', { name: 'Read and show the plan' }).click();
  }

  it('take a docket page, show the plan, apply it and lead to the docket, without JavaScript', async () => {
    const { page, close } = await browser.page({ javaScriptEnabled: false });
    await drop(page, aDocketPage({ number: NUMBER }));
    expect(await page.getByText('Nothing is written yet').count()).toBe(1);
    expect(await page.getByText('MOTION for Temporary Restraining Order').count()).toBe(1);
    await page.getByRole('button', { name: 'Apply this plan' }).click();
    expect(await page.getByText('What the plan says is on the record.').count()).toBe(1);
    await page.getByRole('link', { name: /Larch Hosting LLC/ }).click();
    expect(page.url()).toBe(`${nunc.url}/c/wawd/2:21-cv-00777`);
    expect(await page.getByText('numbers 1–2 seen').count()).toBeGreaterThan(0);
    await close();
  });

  it('say that there is nothing to change when the same file comes again', async () => {
    const { page, close } = await browser.page();
    await drop(page, aDocketPage({ number: NUMBER }));
    expect(await page.getByText('Nothing to change.').count()).toBe(1);
    await close();
  });

  it('ask about an entry that a person typed in other words', async () => {
    const bring = new Bring(nunc);
    const { id } = await bring.ask.made<{ id: string }>('/cases', {
      ...{ courtId: 'wawd', docketNumber: '2:21-cv-00778', filedOn: '2021-01-11' },
      caption: 'Larch Hosting LLC v. Quarry Cloud, Inc.',
    });
    await bring.ask.made(`/cases/${id}/entries`, {
      ...{ number: 2, filedOn: '2021-01-12', text: 'TRO motion' },
    });
    const { page, close } = await browser.page({ javaScriptEnabled: false });
    await drop(page, aDocketPage({ number: '2:21-cv-00778-ABC' }));
    await page.getByLabel('Yes, it is').check();
    await page.getByRole('button', { name: 'Apply this plan' }).click();
    const docket = await bring.docket(id);
    expect(docket.map(({ text }) => text)).toContain('TRO motion');
    expect(docket).toHaveLength(3);
    await close();
  });

  it('tell in words what cannot be read', async () => {
    const { page, close } = await browser.page();
    await drop(page, 'PK\u0003\u0004 and more', 'dockets.zip');
    expect(await page.getByText(/zip/i).count()).toBeGreaterThan(0);
    expect(await page.getByRole('button', { name: 'Apply this plan' }).count()).toBe(0);
    await close();
  });

  it('show what a court page says as text, whatever it tries', async () => {
    const entry = { on: '01/12/2021', number: 5, text: HOSTILE.replaceAll('<', '&lt;') };
    const { page, complaints, close } = await browser.page();
    await drop(page, aDocketPage({ number: '2:21-cv-00779-ABC', entries: [entry] }));
    await page.getByRole('button', { name: 'Apply this plan' }).click();
    await page.getByRole('link', { name: /Larch Hosting LLC/ }).click();
    expect(await page.getByText('onerror=').count()).toBe(1);
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
    expect([await page.title(), complaints]).toEqual([expect.stringContaining('Nunc'), []]);
    await close();
  });

  it.each(['light', 'dark'] as const)(
    'have no fault that axe can find, and fit a narrow screen, in the %s colours',
    async (colorScheme) => {
      const viewport = { width: 320, height: 640 };
      const { page, close } = await browser.page({ colorScheme, viewport });
      await drop(page, aDocketPage({ number: '2:21-cv-00790-ABC' }));
      for (const address of [page.url(), `${nunc.url}/imports`]) {
        await page.goto(address);
        const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
      }
      await close();
    },
  );
});
