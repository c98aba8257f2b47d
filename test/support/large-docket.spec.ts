import { cutDocket, docketToRepeat, largeDocket } from './large-docket.js';

const ROW = (number: number, id: string, sequence: number): string =>
  `<tr><td>01/08/2024</td><td><a href="/doc1/${id}" onClick="goDLS('/doc1/${id}','9','${sequence}','')">${number}</a></td><td>ORDER on 1 (<a href="/doc1/${id}">3</a>)</td></tr>`;
const PAGE = `<table><tr><td>Docket Text</td></tr>${ROW(1, '19710000001', 3)}${ROW(2, '19711000002', 6)}</table><p>after</p>`;

it('a docket whose rows are repeated numbers them on, with other ids and other sequence numbers', () => {
  const docket = cutDocket(PAGE);
  const page = largeDocket(docket, PAGE.length + 10);
  expect(docket.rows).toHaveLength(2);
  expect([...page.matchAll(/>(\d+)<\/a><\/td>/g)].map(([, number]) => number)).toEqual([
    '1',
    '2',
    '3',
    '4',
  ]);
  expect([...page.matchAll(/'9','(\d+)'/g)].map(([, number]) => number)).toEqual([
    '3',
    '6',
    '2003',
    '2006',
  ]);
  expect(page).toContain("goDLS('/doc1/19710100001'");
  expect(page).toContain('(<a href="/doc1/19711100002">3</a>)');
  expect(page.startsWith('<table><tr><td>Docket Text')).toBe(true);
  expect(page.endsWith('</table><p>after</p>')).toBe(true);
});

it('a docket repeated less than once stays as it is', () => {
  expect(largeDocket(cutDocket(PAGE), PAGE.length)).toBe(PAGE);
});

it('an invented docket has a hundred rows', () => {
  const docket = docketToRepeat(null);
  expect(docket.rows).toHaveLength(100);
  expect(Buffer.byteLength(largeDocket(docket, 1_000_000))).toBeGreaterThan(1_000_000);
});
