import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

const CHOSEN = process.env.TEST_BROWSER;

/** Why no browser starts on this machine; null where one does. Elsewhere TEST_BROWSER may name a Chromium of its own. */
export const NO_BROWSER =
  CHOSEN !== undefined || (process.platform === 'linux' && process.arch === 'x64')
    ? null
    : `no browser for ${process.platform} on ${process.arch}; TEST_BROWSER may name one`;

// Not the package's own list: its --single-process crashes, and its --disable-web-security would
// make the content security policy of the pages mean nothing.
const FLAGS = ['--no-sandbox'];

/** As on AWS the package unpacks, beside the browser, the libraries that a bare machine lacks. */
const BARE_MACHINE = 'AWS_Lambda_nodejs20.x';
const UNPACK = `import('@sparticuz/chromium').then(async ({ default: packed }) =>
  process.stdout.write(await packed.executablePath()))`;

export interface OpenBrowser {
  /** A page of its own, with everything the browser complains of while it is open. */
  page(options?: BrowserContextOptions): Promise<WatchedPage>;
  close(): Promise<void>;
}

export interface WatchedPage {
  readonly page: Page;
  /** What the console said, what threw, what could not be fetched. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** A headless Chromium, unpacked into a folder of its own, that needs nothing from the system but the kernel. */
export async function openBrowser(): Promise<OpenBrowser> {
  const folder = await mkdtemp(path.join(tmpdir(), 'nunc-browser-'));
  const executablePath = CHOSEN ?? (await unpackInto(folder));
  const browser = await launch(executablePath, folder);
  return {
    page: (options) => watchedPage(browser, options),
    close: async () => {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** In a process of its own: the package unpacks to where its own process says that temporary files belong. */
async function unpackInto(folder: string): Promise<string> {
  const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: BARE_MACHINE };
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', UNPACK], { env });
  return stdout;
}

/** With the system's libraries or, where they are missing, with those of the package. */
async function launch(executablePath: string, folder: string): Promise<Browser> {
  const own = { TMPDIR: folder, HOME: folder };
  const fonts = existsSync('/etc/fonts') ? {} : { FONTCONFIG_PATH: path.join(folder, 'fonts') };
  const env = { ...process.env, ...own, ...fonts } as Record<string, string>;
  const libraries = path.join(folder, 'al2023', 'lib');
  try {
    return await chromium.launch({ executablePath, args: FLAGS, env });
  } catch {
    return chromium.launch({
      executablePath,
      args: FLAGS,
      env: { ...env, LD_LIBRARY_PATH: libraries },
    });
  }
}

async function watchedPage(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('requestfailed', (request) => complaints.push(`not fetched: ${request.url()}`));
  return { page, complaints, close: () => context.close() };
}
