import { readTransaction } from './transaction.js';

const SAID = 'The following transaction was';

describe('the opening of a notice', () => {
  it('says who entered the transaction, when, and when it was filed', () => {
    const text = `${SAID} entered by Counsel, Casey on 1/14/2021 at 7:23 PM PST and filed on 1/13/2021`;
    expect(readTransaction(text, 'cand')).toEqual({
      filedOn: '2021-01-13',
      datePrinted: null,
      enteredOn: '2021-01-14',
      enteredAt: { printed: '1/14/2021 at 7:23 PM PST', instant: '2021-01-14T19:23:00-08:00' },
      enteredBy: 'Counsel, Casey',
    });
  });

  it.each([
    ['entered on 07/24/2025 9:51:07 PM EDT and filed', '2025-07-24T21:51:07-04:00'],
    [
      'entered on 08/08/2022 at 3:20:58 PM Pacific Daylight Time and filed',
      '2022-08-08T15:20:58-07:00',
    ],
    [
      'entered on 08/08/2022 at 3:20 PM Eastern Standard Time and filed',
      '2022-08-08T15:20:00-04:00',
    ],
    [
      'entered on 01/08/2022 at 3:20 PM Alaskan Standard Time and filed',
      '2022-01-08T15:20:00-09:00',
    ],
    [
      'entered on 01/08/2022 at 3:20 PM Alaska Standard Time and filed',
      '2022-01-08T15:20:00-09:00',
    ],
    [
      'entered on 1/8/2022 at 3:20 PM Hawaii-Aleutian Standard Time and filed',
      '2022-01-08T15:20:00-10:00',
    ],
    [
      'received from Admin entered on 02/02/2024 at 00:20 AM EST and filed',
      '2024-02-02T00:20:00-05:00',
    ],
    ['entered on 7/2/2024 at 10:20 AM MST and filed', '2024-07-02T10:20:00-07:00'],
    ['entered on 3/15/2019 9:52 AM and filed', null],
    ['entered on 3/15/2019 at 9:52 AM XYZ and filed', null],
    ['entered on 13/15/2019 at 9:52 AM EST and filed', null],
  ])('%s: the moment is %s', (opening, instant) => {
    const { enteredAt } = readTransaction(`${SAID} ${opening} on 1/1/2019`, 'azd');
    expect(enteredAt?.instant).toBe(instant);
    expect(enteredAt?.printed).toMatch(/^\d+\/\d+\/\d{4} (at )?\d+:\d+/);
  });

  it('names the one from whom a bankruptcy court received it', () => {
    const text = `${SAID} received from Robin Solo entered on 9/10/2024 at 12:08 PM CDT and filed on 9/10/2024`;
    expect(readTransaction(text, 'arwb')).toMatchObject({
      enteredBy: 'Robin Solo',
      enteredOn: '2024-09-10',
    });
  });

  it('names nobody where nobody is named, and no time where none is printed', () => {
    const text = `${SAID} entered on 9/10/2024 at 12:08 PM CDT and filed on 9/10/2024`;
    expect(readTransaction(text, 'arwd').enteredBy).toBeNull();
    expect(readTransaction(`${SAID} filed on 08/10/2022`, 'ca11')).toEqual({
      filedOn: '2022-08-10',
      datePrinted: null,
      enteredOn: null,
      enteredAt: null,
      enteredBy: null,
    });
  });

  it('leaves the day open where it is none, and keeps what is printed', () => {
    expect(readTransaction(`${SAID} filed on 02/30/2022`, 'ca11')).toMatchObject({
      filedOn: null,
      datePrinted: '02/30/2022',
    });
    expect(readTransaction('nothing of the kind', 'ca11')).toMatchObject({
      filedOn: null,
      datePrinted: null,
    });
  });
});
