import fc from 'fast-check';
import { JURISCRAPER_DOCKET } from '../../../test/fixtures/imports/juriscraper-docket.js';
import { jsonFile, snapshotOf } from '../../../test/fixtures/imports/read-invented.js';
import { readJuriscraperJson } from './read-juriscraper-json.js';

describe('a file that is no docket of juriscraper', () => {
  it.each([
    ['an empty object, as a page that could not be read becomes', {}, 'nothing-to-read'],
    ['an empty list', [], 'nothing-to-read'],
    ['an object of other keys', { hello: 'world' }, 'not-this-kind'],
    [
      'a docket of CourtListener',
      { resource_uri: '/dockets/1/', docket_entries: [] },
      'not-this-kind',
    ],
  ])('is refused: %s', (_, value, code) => {
    const reading = readJuriscraperJson(jsonFile(value), 'wawd');
    expect(reading).toMatchObject({ ok: false, refusal: { code } });
  });

  it('does not take the dockets beside it with it', () => {
    const { cases, warnings } = snapshotOf(readJuriscraperJson, [
      JURISCRAPER_DOCKET,
      { hello: 'world' },
    ]);
    expect(cases).toHaveLength(1);
    expect(warnings).toEqual([
      { place: '/1', detail: 'An object of no known shape was left out.' },
    ]);
  });
});

describe('the reader of juriscraper JSON', () => {
  it('never throws, wherever a file is cut off', () => {
    const bytes = jsonFile(JURISCRAPER_DOCKET);
    for (let length = 0; length <= bytes.length; length += 1) {
      const reading = readJuriscraperJson(bytes.subarray(0, length), 'wawd');
      expect(reading.ok).toBe(length === bytes.length);
    }
  });

  it('never throws, whatever stands in place of a value', () => {
    const keys = Object.keys(JURISCRAPER_DOCKET);
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.jsonValue({ maxDepth: 3 }), (key, value) => {
        expect(
          readJuriscraperJson(jsonFile({ ...JURISCRAPER_DOCKET, [key]: value }), 'wawd').ok,
        ).toBeDefined();
      }),
    );
  });

  it('never throws on any JSON', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), (text) => {
        expect(readJuriscraperJson(Buffer.from(text), 'ca9')).toHaveProperty('ok');
      }),
    );
  });
});
