import { civilDate } from '../calendar/civil-date.js';
import { decideCase } from './decide-case.js';

const TODAY = civilDate('2021-03-02');

function refusals(filedOn: string, terminatedOn: string | null): readonly string[] {
  const days = {
    filedOn: civilDate(filedOn),
    terminatedOn: terminatedOn === null ? null : civilDate(terminatedOn),
  };
  return decideCase(days, TODAY).map(({ code, pointer }) => `${code} ${pointer}`);
}

describe('the days of a case, told on 2 March 2021,', () => {
  it.each([
    ['filed earlier and not over', '2021-01-11', null],
    ['filed that day and not over', '2021-03-02', null],
    ['filed and terminated that day', '2021-03-02', '2021-03-02'],
    ['filed and terminated earlier', '2021-01-11', '2021-02-01'],
    ['filed a century ago', '1921-01-11', null],
  ])('are accepted: %s', (_, filedOn, terminatedOn) => {
    expect(refusals(filedOn, terminatedOn)).toEqual([]);
  });

  it.each([
    ['filed tomorrow', '2021-03-03', null, ['case-filed-in-future /filedOn']],
    [
      'terminated tomorrow',
      '2021-01-11',
      '2021-03-03',
      ['case-terminated-in-future /terminatedOn'],
    ],
    [
      'over before it began',
      '2021-01-11',
      '2021-01-10',
      ['case-terminated-before-filed /terminatedOn'],
    ],
    [
      'filed tomorrow and over yesterday',
      '2021-03-03',
      '2021-03-01',
      ['case-filed-in-future /filedOn', 'case-terminated-before-filed /terminatedOn'],
    ],
  ])('are refused: %s', (_, filedOn, terminatedOn, expected) => {
    expect(refusals(filedOn, terminatedOn)).toEqual(expected);
  });

  it('say what was given and what is permitted', () => {
    const days = { filedOn: civilDate('2021-03-03'), terminatedOn: null };
    expect(decideCase(days, TODAY).map(({ detail }) => detail)).toEqual([
      'filedOn is 2021-03-03; at the court it is 2021-03-02. Permitted is that day or an earlier one.',
    ]);
  });
});
