import { aDocketToRead } from '../../../test/support/dockets-to-read.js';
import { civilDate } from '../calendar/civil-date.js';
import { judgesNamed } from './judges-named.js';
import { readTexts } from './read-texts.js';
import { UNREAD_STATEMENTS } from './statements.js';
import type { EntryStatements, EntryToRead } from './statements.js';

const DOCKET = `
12 | MOTION to Seal by Orrin Vale. (Winslow, Ada)
13 | ORDER granting 12 Motion to Seal. Signed by Judge Ada B. Roe on 3/2/2021. (ab)
14 | ORDER Setting Trial. Signed by Judge Ada B. Roe on 3/3/2021. (ab)
15 | NOTICE of Hearing before Magistrate Judge Ruth Pell. (ab)
`;

describe('readTexts', () => {
  it('reads in docket order, in whatever order the entries come', () => {
    const { entries, ...docket } = aDocketToRead(DOCKET);
    const readings = readTexts({ ...docket, entries: entries.toReversed() });
    expect([...readings.keys()]).toEqual(['12', '13', '14', '15']);
    expect(readings).toEqual(readTexts({ ...docket, entries }));
  });

  it('reads those it is told to, the others standing before them as on record', () => {
    const docket = aDocketToRead(DOCKET);
    const readings = readTexts(docket, new Set(['13']));
    expect([...readings.keys()]).toEqual(['13']);
    expect(readings.get('13')?.dispositions.map(({ value }) => value)).toEqual([
      { to: '12', outcome: 'granted' },
    ]);
  });

  it('leaves alone what a person entered', () => {
    const docket = aDocketToRead(DOCKET, ({ id }) => (id === '12' ? { wrote: null } : {}));
    expect([...readTexts(docket).keys()]).toEqual(['13', '14', '15']);
  });

  it('reads an entry of no filed day on the day it was entered', () => {
    const docket = aDocketToRead('5 | ORDER. Response due tomorrow. (ab)', () => ({
      filedOn: null,
      enteredOn: civilDate('2021-03-01'),
    }));
    expect(readTexts(docket).size).toBe(1);
  });

  it('has what a person said of an earlier entry before a later one', () => {
    const says: EntryStatements = {
      ...UNREAD_STATEMENTS,
      kind: 'filing',
      type: 'motion',
      facts: {
        filedBy: [],
        reliefSought: [{ id: 'r', kind: 'preliminary-injunction', note: null }],
        closesCase: null,
      },
    };
    const texts = `
12 | MOTION for Temporary Restraining Order by Orrin Vale. (Winslow, Ada)
13 | ORDER: The Court treats 12 Motion as a motion for preliminary injunction. (ab)
`;
    const conversions = (change: Partial<EntryToRead>): number =>
      readTexts(aDocketToRead(texts, ({ id }) => (id === '12' ? change : {}))).get('13')
        ?.conversions.length ?? -1;
    expect(conversions({})).toBe(1);
    // What asks for an injunction by a person's word is not converted into one.
    expect(conversions({ says })).toBe(0);
    expect(conversions({ says, wrote: null })).toBe(0);
  });

  it('looks at each entry a few times only, however long the docket is', () => {
    const lines = Array.from({ length: 2000 }, (_, index) =>
      index % 2 === 0
        ? `${index + 1} | MOTION to Seal by Orrin Vale. (Winslow, Ada)`
        : `${index + 1} | ORDER granting ${index} Motion to Seal. Signed by Judge Ada B. Roe. (ab)`,
    );
    let looks = 0;
    const docket = aDocketToRead(lines.join('\n'));
    const entries = docket.entries.map(
      (entry) =>
        new Proxy(entry, {
          get(target, key: keyof EntryToRead) {
            if (key === 'text' || key === 'says') looks += 1;
            return target[key];
          },
        }),
    );
    expect(readTexts({ ...docket, entries }).size).toBe(2000);
    expect(looks).toBeLessThan(10 * 2000);
  });
});

describe('judgesNamed', () => {
  it('names each judge that a ruling names once, as printed', () => {
    expect(judgesNamed(readTexts(aDocketToRead(DOCKET)))).toEqual(['Ada B. Roe', 'Ruth Pell']);
  });

  it('names none whom only a paper names', () => {
    const docket = aDocketToRead('5 | LETTER to Judge Ada B. Roe by Orrin Vale. (Winslow, Ada)');
    expect(judgesNamed(readTexts(docket))).toEqual([]);
  });
});
