import { aCase, aFiling, aRuling } from '../../../test/support/law-builders.js';
import { civilDate } from '../calendar/civil-date.js';
import { daysWaited, isOpen } from './case-state.js';

describe('a request for relief sought on 11 January', () => {
  const motion = aFiling().seeking('temporary-restraining-order');
  const denied = aCase().with(motion, aRuling().on('2021-01-21').denying(motion));
  const held = aRuling().on('2021-01-21').disposing({ reliefId: motion.relief }, 'referred');

  it.each([
    ['on that day', denied, '2021-01-11', 0, true],
    ['nine days later', denied, '2021-01-20', 9, true],
    ['on the day it was denied', denied, '2021-01-21', 10, false],
    ['long after it was denied', denied, '2022-01-21', 10, false],
    ['long after it was referred', aCase().with(motion, held), '2021-02-11', 31, true],
  ])('had waited, %s', (_, docket, day, waited, open) => {
    const [relief] = docket.asOf(day).reliefs;
    if (relief === undefined) throw new Error('The motion seeks nothing');
    expect(daysWaited(relief, civilDate(day))).toBe(waited);
    expect(isOpen(relief)).toBe(open);
  });
});
