import {
  casePageFacts,
  disposition,
  filing,
  printed,
  ruling,
} from '../../../test/support/page-facts.js';
import { PI, TRO, parlerFacts } from '../../../test/support/parler-facts.js';
import type { CasePageFacts } from '../case-page-facts.js';
import { nameEntries } from '../entry-names.js';
import { toReliefRows } from './relief-rows.js';
import type { ReliefRow } from './relief-rows.js';

const rowsOf = (facts: CasePageFacts): readonly ReliefRow[] =>
  toReliefRows(facts, nameEntries(facts));

describe('the requests of a case page', () => {
  it('show a conversion as one line of descent, decided at its end', () => {
    const converted = rowsOf(parlerFacts('2021-01-22')).find(({ isOpen }) => !isOpen);
    expect(converted).toMatchObject({
      asked: 'Temporary restraining order',
      waited: '10 days',
      soughtIn: [{ text: 'Dkt. 2' }],
      responses: [{ text: 'response of Jan 12, 2021' }],
      replies: [{ text: 'reply of Jan 13, 2021' }],
      steps: [
        {
          reliefId: TRO,
          became: { words: 'converted' },
          into: 'a preliminary injunction',
          by: { text: 'Dkt. 34' },
        },
        { reliefId: PI, asked: 'preliminary injunction', became: { words: 'denied' }, into: null },
      ],
    });
  });

  it('put those that are open first, in the order they were made', () => {
    expect(rowsOf(parlerFacts('2021-01-22')).map(({ asked }) => asked)).toEqual([
      'Leave to file under seal',
      'Temporary restraining order',
    ]);
    expect(rowsOf(parlerFacts('2021-01-13')).map(({ asked }) => asked)).toEqual([
      'Temporary restraining order',
      'Leave to file under seal',
    ]);
  });

  it('count the days to the day viewed while a request is open', () => {
    const [tro] = rowsOf(parlerFacts('2021-01-12'));
    expect([tro?.waited, tro?.isOpen, tro?.responses.length]).toEqual(['1 day', true, 1]);
  });

  it('count no days for a request left undecided when the case closed', () => {
    const sealing = rowsOf(parlerFacts()).find(({ asked }) => asked.includes('seal'));
    expect(sealing).toMatchObject({
      waited: null,
      steps: [{ became: { words: 'left undecided', tone: 'ended' } }],
    });
  });

  it('follow a request through two conversions', () => {
    const motion = filing('2024-01-10', {
      number: 2,
      reliefSought: [{ id: 'a', kind: 'dismissal', note: null }],
    });
    const convert = (from: string, to: string): ReturnType<typeof disposition> =>
      disposition({
        reliefId: from,
        outcome: 'converted',
        convertedTo: 'summary-judgment',
        newReliefId: to,
      });
    const entries = [
      motion,
      ruling('2024-01-20', { number: 3, dispositions: [convert('a', 'b')] }),
      ruling('2024-01-30', { number: 4, dispositions: [convert('a', 'c')] }),
    ];
    const [row, ...others] = rowsOf(casePageFacts({ entries: entries.map((one) => printed(one)) }));
    expect(row?.steps.map(({ reliefId, by }) => [reliefId, by?.text])).toEqual([
      ['a', 'Dkt. 3'],
      ['b', 'Dkt. 4'],
      ['c', undefined],
    ]);
    expect(others).toEqual([]);
  });

  it('say when a filing was struck with what it asked for', () => {
    const struck = filing('2024-02-01', {
      reliefSought: [{ id: 'a', kind: 'stay', note: null }],
      struck: { on: '2024-02-10' as never, orderedIn: null },
    });
    expect(rowsOf(casePageFacts({ entries: [printed(struck)] }))).toMatchObject([
      { steps: [{ became: { words: 'stricken' }, by: null, on: { text: 'February 10, 2024' } }] },
    ]);
  });
});
