import { COURTS } from './courts.js';
import type { Court, CourtKind } from './court.js';

function court(id: string): Court | undefined {
  return COURTS.find((known) => known.id === id);
}

describe('the courts', () => {
  it.each<[CourtKind, number]>([
    ['district', 94],
    ['bankruptcy', 94],
    ['appellate', 14], // thirteen circuits and Veterans Claims
    ['bankruptcy-appellate-panel', 5],
    ['special', 3],
    ['state-trial', 1],
  ])('of kind %s are %i', (kind, count) => {
    expect(COURTS.filter((known) => known.kind === kind)).toHaveLength(count);
  });

  it('have each an id, a name and a citation of its own', () => {
    for (const field of ['id', 'name', 'citation'] as const) {
      expect(new Set(COURTS.map((known) => known[field])).size).toBe(COURTS.length);
    }
  });

  it('have a zone that exists, and a two-letter state', () => {
    for (const { timeZone, state } of COURTS) {
      expect(() => new Intl.DateTimeFormat('en', { timeZone })).not.toThrow();
      expect(state).toMatch(/^[A-Z]{2}$/);
    }
  });

  it('belong to a circuit, the Judicial Panel and state courts excepted', () => {
    const outside = COURTS.filter(({ circuit }) => circuit === null).map(({ id }) => id);
    expect(outside).toEqual(['jpml', 'wa-king-superior']);
    const circuits = new Set(COURTS.flatMap(({ circuit }) => circuit ?? []));
    expect([...circuits].sort()).toEqual(
      ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', 'dc', 'federal'].sort(),
    );
  });

  it.each([
    ['wawd', 'United States District Court for the Western District of Washington', 'W.D. Wash.'],
    ['azd', 'United States District Court for the District of Arizona', 'D. Ariz.'],
    ['dcd', 'United States District Court for the District of Columbia', 'D.D.C.'],
    ['nysd', 'United States District Court for the Southern District of New York', 'S.D.N.Y.'],
    ['njd', 'United States District Court for the District of New Jersey', 'D.N.J.'],
    [
      'wvsd',
      'United States District Court for the Southern District of West Virginia',
      'S.D.W. Va.',
    ],
    ['ord', 'United States District Court for the District of Oregon', 'D. Or.'],
    ['nmid', 'District Court for the Northern Mariana Islands', 'D. N. Mar. I.'],
    ['vid', 'District Court of the Virgin Islands', 'D.V.I.'],
    ['ca2', 'United States Court of Appeals for the Second Circuit', '2d Cir.'],
    ['ca3', 'United States Court of Appeals for the Third Circuit', '3d Cir.'],
    ['ca11', 'United States Court of Appeals for the Eleventh Circuit', '11th Cir.'],
    ['cadc', 'United States Court of Appeals for the District of Columbia Circuit', 'D.C. Cir.'],
    ['cafc', 'United States Court of Appeals for the Federal Circuit', 'Fed. Cir.'],
    [
      'nysb',
      'United States Bankruptcy Court for the Southern District of New York',
      'Bankr. S.D.N.Y.',
    ],
    ['cob', 'United States Bankruptcy Court for the District of Colorado', 'Bankr. D. Colo.'],
    ['bap9', 'United States Bankruptcy Appellate Panel of the Ninth Circuit', 'B.A.P. 9th Cir.'],
    ['wa-king-superior', 'King County Superior Court, Washington', 'Wash. Super. Ct. King Cnty.'],
  ])('%s is the %s, cited %s', (id, name, citation) => {
    expect(court(id)).toMatchObject({ name, citation });
  });

  it.each([
    ['wawd', 'America/Los_Angeles'],
    ['azd', 'America/Phoenix'],
    ['insd', 'America/Indiana/Indianapolis'],
    ['kywd', 'America/Kentucky/Louisville'],
    ['flnd', 'America/New_York'],
    ['tned', 'America/New_York'],
    ['tnmd', 'America/Chicago'],
    ['txwd', 'America/Chicago'],
    ['idb', 'America/Boise'],
    ['hid', 'Pacific/Honolulu'],
    ['gud', 'Pacific/Guam'],
    ['ca10', 'America/Denver'],
    ['ca6', 'America/New_York'],
  ])('%s keeps the time of %s', (id, timeZone) => {
    expect(court(id)).toMatchObject({ timeZone });
  });
});
