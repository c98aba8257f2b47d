import fc from 'fast-check';
import {
  API,
  ATTORNEY,
  COMPLAINT,
  DOCKET,
  MINUTES,
  PARTY,
  WHOLE,
  page,
} from '../../../test/fixtures/imports/courtlistener-docket.js';
import { detailsOf, jsonFile, snapshotOf } from '../../../test/fixtures/imports/read-invented.js';
import { readCourtListenerJson } from './read-courtlistener-json.js';

describe('a file of several things', () => {
  it('says what was taken for what', () => {
    expect(detailsOf(readCourtListenerJson, WHOLE)[0]).toBe(
      'The file was taken to hold docket entries (2), attorneys (1), parties (1), dockets (1).',
    );
  });

  it.each([
    ['a bundle', WHOLE],
    ['a list of one bundle', [WHOLE]],
    [
      'a docket with its lists inside',
      {
        ...DOCKET,
        docket_entries: [MINUTES, COMPLAINT],
        parties: page([PARTY]),
        attorneys: [ATTORNEY],
      },
    ],
    [
      'a list of pages',
      [page([DOCKET]), page([COMPLAINT, MINUTES]), page([PARTY]), page([ATTORNEY])],
    ],
    [
      'a bundle with other names',
      {
        docket: page([DOCKET]),
        entries: [COMPLAINT, MINUTES],
        parties: [PARTY],
        attorneys: [ATTORNEY],
      },
    ],
  ])('may be %s: one case with its entries and parties', (_, value) => {
    const { cases } = snapshotOf(readCourtListenerJson, value);
    expect(cases).toHaveLength(1);
    expect(cases[0]).toMatchObject({
      docketNumber: { value: '2:24-cv-00417' },
      entries: [{ number: '1' }, { number: null }],
      parties: [{ name: 'Harbor Books, Inc.', attorneys: [{ name: 'Ada Quill' }] }],
    });
  });

  it('may hold two dockets, each with its own', () => {
    const second = {
      docket: { ...DOCKET, id: 701, docket_number: '2:24-cv-00500', docket_number_raw: '' },
      entries: [{ ...MINUTES, docket: `${API}/dockets/701/` }],
    };
    const { cases } = snapshotOf(readCourtListenerJson, [WHOLE, second]);
    expect(cases.map(({ docketNumber, entries }) => [docketNumber.value, entries.length])).toEqual([
      ['2:24-cv-00417', 2],
      ['2:24-cv-00500', 1],
    ]);
  });
});

describe('a file that is no docket of CourtListener', () => {
  it.each([
    ['an empty object', {}, 'not-this-kind', 'holds no docket'],
    ['another object', { hello: 'world' }, 'not-this-kind', 'holds no docket'],
    [
      'search results',
      page([{ caseName: 'A v. B', docketNumber: '1' }]),
      'not-this-kind',
      'no docket',
    ],
    ['attorneys alone', page([ATTORNEY]), 'nothing-to-read', 'Bring the parties list'],
  ])('is refused: %s', (_, value, code, detail) => {
    const reading = readCourtListenerJson(jsonFile(value), 'wawd');
    expect(reading).toMatchObject({
      ok: false,
      refusal: { code, detail: expect.stringContaining(detail) as string },
    });
  });
});

describe('the reader of CourtListener JSON', () => {
  it('never throws, wherever a file is cut off', () => {
    const bytes = jsonFile(WHOLE);
    for (let length = 0; length <= bytes.length; length += 1) {
      const { ok } = readCourtListenerJson(bytes.subarray(0, length), 'wawd');
      expect(ok).toBe(length === bytes.length);
    }
  });

  it('never throws, whatever stands in place of a value', () => {
    const whole = { ...DOCKET, ...COMPLAINT, ...PARTY, ...ATTORNEY, payload: null, results: null };
    fc.assert(
      fc.property(fc.subarray(Object.keys(whole)), fc.jsonValue({ maxDepth: 3 }), (keys, value) => {
        const changed = Object.fromEntries(keys.map((key) => [key, value]));
        const file = jsonFile({
          docket: { ...DOCKET, ...changed },
          entries: [{ ...COMPLAINT, ...changed }],
          parties: [{ ...PARTY, ...changed }],
        });
        expect(readCourtListenerJson(file, 'ca9')).toHaveProperty('ok');
      }),
    );
  });
});
