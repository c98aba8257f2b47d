import { casePageFacts, filing, printed, ruling } from '../../../test/support/page-facts.js';
import { civilDate } from '../../law/calendar/civil-date.js';
import type { EntryFacts } from '../case-page-facts.js';
import { NO_FAULTS } from '../forms/faults.js';
import { toSupposition } from './supposition.js';
import { toWhatIfPage } from './to-what-if-page.js';
import type { WhatIfFacts } from './to-what-if-page.js';

const ENTRY = filing('2024-01-08', { number: 1, type: 'complaint' });
const SERVED = [
  { partyId: 'p-1', on: civilDate('2024-01-20'), method: 'personal' },
  { partyId: 'p-2', on: civilDate('2024-01-20'), method: 'personal' },
];
const COMPLAINT: EntryFacts = printed(ENTRY, { service: SERVED });
const query = (given: object) => ({ entry: ENTRY.id, ...given });

describe('what is supposed of an entry', () => {
  it('is what differs from the record, and nothing else', () => {
    expect(toSupposition(query({}), COMPLAINT)).toBeNull();
    expect(toSupposition(query({ filedOn: '2024-01-08' }), COMPLAINT)).toBeNull();
    expect(toSupposition(query({ filedOn: '2024-01-09' }), COMPLAINT)).toEqual({
      filedOn: '2024-01-09',
    });
  });

  it('is service on everybody on record as served', () => {
    expect(toSupposition(query({ servedOn: '2024-01-25' }), COMPLAINT)).toEqual({
      service: SERVED.map((one) => ({ ...one, on: '2024-01-25' })),
    });
    expect(toSupposition(query({ method: 'mail' }), COMPLAINT)).toEqual({
      service: SERVED.map((one) => ({ ...one, method: 'mail' })),
    });
    expect(
      toSupposition(query({ servedOn: '2024-01-20', method: 'personal' }), COMPLAINT),
    ).toBeNull();
  });

  it('is service on all where nobody is on record, through the court’s system unless it is said', () => {
    expect(toSupposition(query({ servedOn: '2024-01-25' }), printed(ENTRY))).toEqual({
      service: [{ partyId: null, on: '2024-01-25', method: 'electronic' }],
    });
    expect(toSupposition(query({ method: 'mail' }), printed(ENTRY))).toBeNull();
  });

  it('is never service of what no party filed', () => {
    const order = printed(ruling('2024-01-08'));
    expect(toSupposition(query({ servedOn: '2024-01-25' }), order)).toBeNull();
  });
});

describe('the page on which another day is tried out', () => {
  const facts = casePageFacts({ entries: [COMPLAINT] });
  const move = { ruleId: null, title: 'answer the complaint' };
  const of = (given: Partial<WhatIfFacts> = {}) =>
    toWhatIfPage({
      ...{ facts, shown: { ...COMPLAINT, version: 4 }, query: query({ servedOn: '2024-01-25' }) },
      supposed: {
        that: {
          filedOn: '2024-01-09',
          service: SERVED.map((one) => ({ ...one, on: civilDate('2024-01-25') })),
        },
        would: {
          moved: [{ ...move, id: 'd-1', from: '2024-02-10', to: '2024-02-15' }],
          removed: [{ ...move, id: 'd-2', from: '2024-02-10', to: null }],
          added: [{ ...move, id: 'd-3', from: null, to: '2024-02-15' }],
        },
      },
      sent: { values: {}, faults: NO_FAULTS },
      ...given,
    });

  it('says what is supposed, and what would move, disappear and appear', () => {
    const { supposed, changes } = of();
    expect(supposed).toBe('filed on January 9, 2024 and served on January 25, 2024 (personal)');
    expect(changes).toMatchObject({
      moved: [{ what: 'Answer the complaint', href: '/deadlines/d-1', by: '5 days later' }],
      removed: [{ href: '/deadlines/d-2', to: null, by: null }],
      added: [{ href: null, from: null, to: { text: 'Feb 15, 2024' } }],
    });
  });

  it('has the days on record in its form, and those that were tried out', () => {
    const { ask } = of();
    expect(ask.fields.map(({ name, value }) => [name, value])).toEqual([
      ['filedOn', '2024-01-08'],
      ['enteredOn', ''],
      ['servedOn', '2024-01-25'],
      ['method', ''],
    ]);
  });

  it('offers to write down what was tried out, in the version it was tried on, or to leave it', () => {
    const { apply, discard } = of();
    expect(apply).toMatchObject({
      action: '/c/wawd/2:24-cv-00101/what-if',
      hidden: { entry: ENTRY.id, servedOn: '2024-01-25', version: '4' },
    });
    expect(discard.href).toBe('/c/wawd/2:24-cv-00101#deadlines');
  });

  it('offers nothing to write down while nothing is supposed', () => {
    expect(of({ supposed: null })).toMatchObject({ supposed: null, changes: null, apply: null });
  });
});
