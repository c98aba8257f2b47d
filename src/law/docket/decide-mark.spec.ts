import { aCase, aCaseFile, aRuling, told } from '../../../test/support/law-builders.js';
import { civilDate } from '../calendar/civil-date.js';
import { decideStrike, decideVoid } from './decide-mark.js';
import type { MarkedEntry, StrikeDraft } from './decide-mark.js';

const order = aRuling().on('2021-02-01');
const file = aCaseFile(aCase().with(order));
const ENTRY: MarkedEntry = { countsFrom: civilDate('2021-01-20'), struck: false, voided: false };

describe('an entry filed on 20 January is struck, on 2 March 2021,', () => {
  it.each<[string, Partial<MarkedEntry>, string, string | null, string]>([
    ['by an order of the case', {}, '2021-02-01', order.id, 'allowed'],
    ['by no order, today', {}, '2021-03-02', null, 'allowed'],
    ['on the day it was filed', {}, '2021-01-20', null, 'allowed'],
    ['the day before it was filed', {}, '2021-01-19', null, 'struck-before-filed /on'],
    ['tomorrow', {}, '2021-03-03', null, 'filed-in-the-future /on'],
    ['by an order of another case', {}, '2021-02-01', 'gone', 'entry-not-in-case /orderedIn'],
    ['when it is struck', { struck: true }, '2021-02-01', null, 'already-struck '],
    ['when it is void', { voided: true, struck: true }, '2021-02-01', null, 'already-void '],
    ['when it has no day', { countsFrom: null }, '2020-01-01', null, 'allowed'],
  ])('%s', (_, change, on, orderedIn, expected) => {
    const strike: StrikeDraft = { on: civilDate(on), orderedIn };
    expect(told(decideStrike(file, { ...ENTRY, ...change }, strike))).toBe(expected);
  });
});

describe('an entry is voided', () => {
  it.each([
    ['once', false, 'allowed'],
    ['not a second time', true, 'already-void '],
  ])('%s', (_, voided, expected) => {
    expect(told(decideVoid({ ...ENTRY, struck: true, voided }))).toBe(expected);
  });
});
