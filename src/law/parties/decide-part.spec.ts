import * as fc from 'fast-check';
import { civilDate } from '../calendar/civil-date.js';
import { decideCounsel, decideParty } from './decide-part.js';

const JANUARY = civilDate('2021-01-11');
const MARCH = civilDate('2021-03-02');
const day = fc.constantFrom(null, JANUARY, civilDate('2021-02-01'), MARCH);

describe('the days of a party', () => {
  it('may end on the day they begin', () => {
    expect(decideParty({ joinedOn: JANUARY, terminatedOn: JANUARY })).toEqual([]);
  });

  it('may not end before they begin', () => {
    expect(decideParty({ joinedOn: MARCH, terminatedOn: JANUARY })).toEqual([
      {
        code: 'party-terminated-before-joined',
        pointer: '/terminatedOn',
        detail:
          'terminatedOn is 2021-01-11; the party joined on 2021-03-02. Permitted is that day or a later one.',
      },
    ]);
  });
});

describe('the days of an appearance', () => {
  it('may not end before they begin', () => {
    expect(decideCounsel({ appearedOn: MARCH, terminatedOn: JANUARY })).toEqual([
      {
        code: 'counsel-terminated-before-appeared',
        pointer: '/terminatedOn',
        detail:
          'terminatedOn is 2021-01-11; counsel appeared on 2021-03-02. Permitted is that day or a later one.',
      },
    ]);
  });

  it('are refused exactly when both are known and the last comes before the first', () => {
    fc.assert(
      fc.property(day, day, (first, last) => {
        const wrong = first !== null && last !== null && last < first;
        expect(decideCounsel({ appearedOn: first, terminatedOn: last })).toHaveLength(
          wrong ? 1 : 0,
        );
        expect(decideParty({ joinedOn: first, terminatedOn: last })).toHaveLength(wrong ? 1 : 0);
      }),
    );
  });
});
