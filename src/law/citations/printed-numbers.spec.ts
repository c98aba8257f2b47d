import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { docketNumberKey, printDocketNumber } from './docket-number.js';
import { readDocketNumber } from './read-docket-number.js';

/** Real court pages, used in place; they are not part of this repository. */
const PAGES = path.resolve(__dirname, '../../../../shared/corpus');

function printedNumbers(): string[] {
  const files = readdirSync(PAGES, { recursive: true, encoding: 'utf8' });
  const found = files
    .filter((file) => file.endsWith('.json'))
    .map((file) => readFileSync(path.join(PAGES, file), 'utf8'))
    .flatMap((text) => [...text.matchAll(/"docket_num(?:ber)?": "([^"]+)"/g)])
    .map(([, printed = '']) => printed);
  return [...new Set(found)];
}

describe('the docket numbers of real court pages', () => {
  if (!existsSync(PAGES)) {
    it('are not at hand, so they are not checked', () => {
      expect(existsSync(PAGES)).toBe(false);
    });
    return;
  }

  it('are all read as federal or MDL numbers, and their normal forms as the same numbers', () => {
    const numbers = printedNumbers().map((printed) => readDocketNumber(printed));
    expect(numbers.length).toBeGreaterThan(1000);
    expect(numbers.filter(({ grammar }) => grammar === 'other')).toEqual([]);
    for (const number of numbers) {
      const again = readDocketNumber(printDocketNumber(number));
      expect(docketNumberKey(again)).toBe(docketNumberKey(number));
    }
  });
});
