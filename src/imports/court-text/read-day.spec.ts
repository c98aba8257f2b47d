import fc from 'fast-check';
import { DATE_RUN, dayAfter, readDay } from './read-day.js';

describe('a day as a court prints it', () => {
  it.each([
    ['01/14/2021', '2021-01-14'],
    ['1/4/2021', '2021-01-04'],
    ['01-14-2021', '2021-01-14'],
    ['2021-01-14', '2021-01-14'],
    ['(01/14/2021)', '2021-01-14'],
    [' 01/14/2021, ', '2021-01-14'],
    ['\u00a001/14/2021\u0085', '2021-01-14'],
    ['02/29/2020', '2020-02-29'],
  ])('%j is %s', (printed, day) => {
    expect(readDay(printed)).toBe(day);
  });

  it.each(['N/A', '', '02/30/2021', '13/01/2021', '14.1.2021', '01/14/202', '1/14/2021 x', '//'])(
    '%j is none',
    (printed) => {
      expect(readDay(printed)).toBeNull();
    },
  );

  it('takes a year of two digits to lie within fifty years of today', () => {
    const now = new Date().getUTCFullYear();
    for (const year of [now - 49, now - 20, now, now + 5, now + 49]) {
      const printed = `03/04/${String(year % 100).padStart(2, '0')}`;
      expect(readDay(printed)).toBe(`${year}-03-04`);
    }
  });

  it('is the same day in every form', () => {
    const days = fc.date({
      min: new Date('1990-01-01'),
      max: new Date('2040-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year = '', month = '', day = ''] = iso.split('-');
        const forms = [`${month}/${day}/${year}`, `${Number(month)}-${Number(day)}-${year}`, iso];
        expect(forms.map(readDay)).toEqual([iso, iso, iso]);
      }),
    );
  });
});

describe('a day after a label', () => {
  it.each([
    ['Entered:', 'ORDER (Entered: 01/14/2021)', '2021-01-14'],
    ['Filed:', 'Filed:\n\t01/14/2021 Entered: 01/15/2021', '2021-01-14'],
    ['(?:Date|Debtor)\\s+[Dd]ischarged:', 'Debtor discharged: 01/14/2021', '2021-01-14'],
  ])('%s in %j is %s', (label, text, day) => {
    expect(dayAfter(label, text)).toBe(day);
  });

  it('needs a blank between the label and the day', () => {
    expect(dayAfter('Filed:', 'Filed:01/14/2021')).toBeNull();
  });

  it('minds the case of letters unless it is told not to', () => {
    expect(dayAfter('terminated:', 'Date Terminated: 01/14/2021')).toBeNull();
    expect(dayAfter('terminated:', 'Date Terminated: 01/14/2021', { anyCase: true })).toBe(
      '2021-01-14',
    );
  });

  it('is null where the run after the label is no day, or nothing is there', () => {
    expect(dayAfter('Filed:', 'Filed: 99/99/9999')).toBeNull();
    expect(dayAfter('Filed:', 'Filed: soon')).toBeNull();
    expect(dayAfter('Filed:', 'none')).toBeNull();
  });

  it('takes a run of digits, slashes and dashes of every length for a date', () => {
    expect(new RegExp(`^${DATE_RUN}$`).test('01/14-20–2—1')).toBe(true);
    expect(new RegExp(`^${DATE_RUN}$`).test('01/14 2021')).toBe(false);
  });
});
