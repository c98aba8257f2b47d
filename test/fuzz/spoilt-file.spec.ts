import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readSource } from '../../src/imports/recognise/read-source.js';
import { Chance } from './chance.js';
import { INVENTED_FILES } from './invented-files.js';
import { MUTATIONS } from './mutations.js';
import { spoiltFile, wholeFiles } from './spoilt-file.js';

const PAGE = '<table><tr><td>01/08/2024</td><td>1</td><td>COMPLAINT</td></tr></table>';
const corpus = fs.mkdtempSync(path.join(os.tmpdir(), 'nunc-fuzz-'));
beforeAll(() => {
  fs.mkdirSync(path.join(corpus, 'dockets-district'));
  fs.writeFileSync(path.join(corpus, 'dockets-district', 'wawd_1.html'), PAGE);
  fs.writeFileSync(path.join(corpus, 'dockets-district', 'wawd_1.json'), '{"demand": ""}');
});
afterAll(() => {
  fs.rmSync(corpus, { recursive: true, force: true });
});

it('a spoilt file is the same for the same seed and number, and another for others', () => {
  const files = wholeFiles(corpus);
  const texts = (seed: number): string[] =>
    Array.from({ length: 50 }, (_, number) => {
      const { bytes, told } = spoiltFile(files, seed, number);
      return `${told}: ${Buffer.from(bytes).toString('latin1')}`;
    });
  expect(texts(1)).toEqual(texts(1));
  expect(new Set(texts(1)).size).toBeGreaterThan(40);
  expect(texts(2)).not.toEqual(texts(1));
});

it('the expected results are read as dockets in JSON, and the kinds a corpus lacks are invented', () => {
  expect(wholeFiles(corpus).map(([file]) => [file?.name, file?.kind])).toEqual([
    ['dockets-district/wawd_1.html', 'docket-report'],
    ['dockets-district/wawd_1.json', 'juriscraper-json'],
    ...INVENTED_FILES.map(({ name, kind }) => [name, kind]),
  ]);
});

describe.each(Object.entries(MUTATIONS))('a file %s', (name, mutate) => {
  it.each([PAGE, '{"demand": "7", "cause": null}', '', '<', 'no tags'])('is made of %j', (text) => {
    for (let number = 0; number < 8; number += 1) {
      expect(typeof mutate(text, new Chance(7, number), PAGE)).toBe('string');
    }
  });

  it('differs from what it was, most of the time', () => {
    const spoilt = Array.from({ length: 40 }, (_, number) =>
      mutate(PAGE, new Chance(7, number), PAGE),
    );
    const changed = spoilt.filter((one) => one !== PAGE).length;
    const stays = name === 'left as it is' || name === 'with a value of another type';
    expect(changed > 20).toBe(!stays);
  });
});

it('chance is spread over all that it may choose', () => {
  const chance = new Chance(3, 5);
  const chosen = Array.from({ length: 10_000 }, () => chance.below(10));
  const counts = Array.from({ length: 10 }, (_, of) => chosen.filter((one) => one === of).length);
  expect(Math.min(...counts)).toBeGreaterThan(900);
  expect(Math.max(...counts)).toBeLessThan(1_100);
});

it('an invented file is read as what it is', async () => {
  for (const { kind, text } of INVENTED_FILES) {
    expect(await readSource(Buffer.from(text()), { courtId: 'wawd' })).toMatchObject({
      kind,
      reading: { ok: true },
    });
  }
});
