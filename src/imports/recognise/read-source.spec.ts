import {
  INVENTED_SOURCES,
  MENU_PAGE,
  REPORT_PAGE,
} from '../../../test/fixtures/imports/invented-sources.js';
import { SOURCE_KINDS } from '../snapshot/source-kinds.js';
import { mostMegabytes, readSource } from './read-source.js';

const MEGABYTE = 1024 * 1024;

describe('a file', () => {
  it.each(INVENTED_SOURCES)('is read as what it shows itself to be: %s', async (_, kind, text) => {
    const read = await readSource(Buffer.from(text), { courtId: 'wawd' });
    expect(read.kind).toBe(kind);
    expect(read.because).toMatch(/^It/);
    if (read.reading.ok) expect(read.reading.snapshot).toMatchObject({ kind, courtId: 'wawd' });
  });

  it('is read as what it is said to be', async () => {
    const bytes = Buffer.from(MENU_PAGE);
    const read = await readSource(bytes, { kind: 'csv', courtId: 'ord' });
    expect(read).toMatchObject({
      kind: 'csv',
      because: 'It was said to be a CSV file.',
      reading: { ok: false, refusal: { code: 'malformed' } },
    });
  });

  it('of no kind is refused with the reason', async () => {
    const read = await readSource(Buffer.from('<input type="password">'), { courtId: 'ord' });
    expect(read).toMatchObject({
      kind: null,
      reading: { ok: false, refusal: { code: 'login-page', detail: read.because } },
    });
  });

  it.each(SOURCE_KINDS)('larger than Nunc reads of its kind is refused: %s', async (kind) => {
    const bytes = new Uint8Array(mostMegabytes(kind) * MEGABYTE + 1);
    const { reading } = await readSource(bytes, { kind, courtId: 'ord' });
    expect(reading).toMatchObject({ ok: false, refusal: { code: 'too-large' } });
  });

  it('may be larger when it is data than when it is a page', () => {
    expect(mostMegabytes('docket-report')).toBe(32);
    expect(mostMegabytes('electronic-notice')).toBe(32);
    expect(mostMegabytes('csv')).toBe(100);
    expect(mostMegabytes('juriscraper-json')).toBe(100);
  });

  it.each(SOURCE_KINDS)(
    'of another kind than it is read as never makes the reader throw: %s',
    async (kind) => {
      for (const [, , text] of INVENTED_SOURCES) {
        const { reading } = await readSource(Buffer.from(text), { kind, courtId: 'wawb' });
        expect(reading).toHaveProperty('ok');
      }
    },
  );

  it('that is a docket report gives its case', async () => {
    const { reading } = await readSource(Buffer.from(REPORT_PAGE), { courtId: 'wawd' });
    expect(reading).toMatchObject({
      ok: true,
      snapshot: { cases: [{ docketNumber: { value: '2:24-cv-00417' } }] },
    });
  });
});
