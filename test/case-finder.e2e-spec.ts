import { CaseFinder } from '../src/search/case-finder.js';
import type { FoundCase } from '../src/search/case-finder.js';
import { appUnderTest } from './support/app-under-test.js';
import type { AppUnderTest } from './support/app-under-test.js';
import { Ask } from './support/ask.js';
import { enterCase } from './support/records.js';

let nunc: AppUnderTest;

beforeAll(async () => {
  nunc = await appUnderTest({ today: '2021-03-02' });
  const ask = new Ask(nunc);
  const numbers: [courtId: string, docketNumber: string][] = [
    ['wawd', '2:21-cv-00031-BJR'],
    ['wawd', '2:21-cv-00032'],
    ['wawd', '3:21-cv-00032'],
    ['wawb', '20-01234'],
    ['wawb', '20-ap-01234'],
    ['cand', '2:21-cv-00031'],
    ['wa-king-superior', '2021-CV-00031'],
    ['wa-king-superior', '21-2-02856-6 SEA'],
    ['ca9', '21-35046'],
  ];
  for (const [courtId, docketNumber] of numbers) await enterCase(ask, { courtId, docketNumber });
});

afterAll(async () => {
  await nunc.close();
});

/** What is found in a few words: the number, or all that it may be. */
async function find(courtId: string, printed: string): Promise<string> {
  const found: FoundCase = await nunc.app.get(CaseFinder, { strict: false }).find(courtId, printed);
  switch (found.kind) {
    case 'found':
      return found.case.docketNumberNormal;
    case 'ambiguous':
      return found.cases.map(({ docketNumberNormal }) => docketNumberNormal).join(' or ');
    case 'none':
      return 'none';
  }
}

describe('a case is found by its court and', () => {
  it.each([
    ['the number as it was given', 'wawd', '2:21-cv-00031-BJR', '2:21-cv-00031'],
    ['the normal form', 'wawd', '2:21-cv-00031', '2:21-cv-00031'],
    ['four digits', 'wawd', '2:21-cv-0031-BJR', '2:21-cv-00031'],
    ['a year in full', 'wawd', '2:2021cv00031', '2:21-cv-00031'],
    ['the form of the district', 'wawd', 'C21-0031BJR', '2:21-cv-00031'],
    ['no office, where only one has the number', 'wawd', '21-cv-00031', '2:21-cv-00031'],
    ['words before the number', 'wawd', 'Case No. 2:21-cv-00031', '2:21-cv-00031'],
    ['a number of that very form', 'wawb', '20-01234', '20-01234'],
    ['a number with another type', 'wawb', '20-ap-01234', '20-ap-01234'],
    [
      'a state court’s number that looks federal',
      'wa-king-superior',
      '2021-CV-00031',
      '2021-cv-00031',
    ],
    [
      'a state court’s number, however spaced',
      'wa-king-superior',
      '21-2-02856-6  sea',
      '21-2-02856-6 sea',
    ],
    ['the number of an appeal', 'ca9', 'No. 21-35046', '21-35046'],
  ])('%s', async (_, courtId, printed, normal) => {
    expect(await find(courtId, printed)).toBe(normal);
  });

  it('is not chosen where several offices have the number', async () => {
    expect(await find('wawd', '21-cv-00032')).toBe('2:21-cv-00032 or 3:21-cv-00032');
    expect(await find('wawd', '3:21-cv-00032')).toBe('3:21-cv-00032');
  });

  it.each([
    ['of another court', 'nysd', '2:21-cv-00031'],
    ['of no court', 'none', '2:21-cv-00031'],
    ['of another office', 'wawd', '3:21-cv-00031'],
    ['of another type', 'wawd', '2:21-mc-00031'],
    ['with text that is no number', 'wawd', '%'],
    ['of a state court, by a part of it', 'wa-king-superior', '21-2-02856-6'],
  ])('is none %s', async (_, courtId, printed) => {
    expect(await find(courtId, printed)).toBe('none');
  });

  it('comes with what leads to it', async () => {
    const found = await nunc.app.get(CaseFinder, { strict: false }).find('wawd', 'C21-0031');
    expect(found).toMatchObject({
      kind: 'found',
      case: {
        ...{ courtId: 'wawd', docketNumber: '2:21-cv-00031-BJR', timeZone: 'America/Los_Angeles' },
        caption: 'Larch Hosting LLC v. Quarry Cloud, Inc.',
      },
    });
  });
});
