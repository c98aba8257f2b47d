import {
  aCaseOnRecord,
  aCaseReading,
  aContext,
  aPartyReading,
  anAttorneyReading,
  anEntryReading,
  applyPlan,
} from '../../../test/support/merging.js';
import { NO_PARTS } from '../snapshot/case-reading.js';
import type { EntryReading } from '../snapshot/entry-reading.js';
import { planCase, refusePlan } from './plan-case.js';

const PARTIES = [
  aPartyReading('Marlow', { attorneys: [anAttorneyReading('Ada Winslow')] }),
  aPartyReading('Orr', { attorneys: [anAttorneyReading('Bo Winslow')] }),
];
const ENTRIES = ['3', '1'].map((number) => anEntryReading({ number }));

describe('a plan', () => {
  it('goes in the order of the source: the case, the parties with counsel, the entries', () => {
    const plan = planCase(aCaseReading({ parties: PARTIES, entries: ENTRIES }), null, aContext());
    expect(plan.rows.map(({ label }) => label)).toEqual([
      'the case',
      'Marlow, plaintiff',
      'Ada Winslow, counsel for Marlow',
      'Orr, plaintiff',
      'Bo Winslow, counsel for Orr',
      'entry 3',
      'entry 1',
    ]);
    expect(plan).toMatchObject({
      subject: { courtId: 'wawd', docketNumber: '2:21-cv-00042' },
      isNew: true,
      refusal: null,
      counts: { add: 7, change: 0, clear: 0, leave: 0, conflict: 0, propose: 0 },
    });
  });

  it('is for the case on record, as the record names it', () => {
    const reading = aCaseReading({ caption: null, filedOn: null });
    const { subject, isNew, refusal } = planCase(reading, aCaseOnRecord(), aContext());
    expect(subject.caption).toBe('Marlow Freight LLC v. Harrow');
    expect([isNew, refusal]).toEqual([false, null]);
  });

  it.each([
    ['no-filing-day', { filedOn: null }, 'does not say when it was filed'],
    [
      'no-docket-number',
      { docketNumber: { printed: 'the case of the year', value: null, parts: NO_PARTS } },
      'does not say the docket number',
    ],
  ])('of a case not on record adds nothing: %s', (code, said, words) => {
    const reading = aCaseReading({ ...said, parties: PARTIES, entries: ENTRIES });
    const { refusal, rows, counts } = planCase(reading, null, aContext());
    expect(refusal?.code).toBe(code);
    expect(rows).toHaveLength(7);
    expect(counts).toMatchObject({ add: 0, leave: 7 });
    for (const { because, adds } of rows) {
      expect(adds).toBeNull();
      expect(because).toContain(words);
    }
  });

  it('that somebody else refuses says so in every row too', () => {
    const plan = planCase(aCaseReading({ entries: ENTRIES }), null, aContext());
    const refusal = { code: 'unclear-case', detail: 'It may be either of two cases.' } as const;
    const refused = refusePlan(plan, refusal);
    expect(refused.counts).toMatchObject({ add: 0, leave: 3 });
    expect(refused.rows[2]).toMatchObject({
      action: 'leave',
      label: 'entry 1',
      because: 'It may be either of two cases. Nothing is done.',
      adds: null,
    });
  });

  it('takes a number as printed, where it is one', () => {
    const docketNumber = { printed: 'C21-0042ABC', value: null, parts: NO_PARTS };
    const [row] = planCase(aCaseReading({ docketNumber }), null, aContext()).rows;
    expect(row?.adds).toMatchObject({ docketNumber: 'C21-0042ABC' });
  });

  it('clips a label of any length', () => {
    const parties = [aPartyReading('M'.repeat(9000))];
    const { rows } = planCase(aCaseReading({ parties }), null, aContext());
    expect(rows[1]?.label).toHaveLength(301 + ', plaintiff'.length);
  });
});

/** Long enough that anything worse than linear would take minutes. */
const MANY = 20_000;
const A_WHILE_MS = 60_000;

describe('a docket of twenty thousand entries', () => {
  const text = (at: number): string => `MEMORANDUM ${at} in support, by Marlow (Winslow, Ada)`;
  const SHAPES: readonly (readonly [string, (at: number) => Partial<EntryReading>])[] = [
    ['numbered in order', (at) => ({ number: String(at + 1), pacerDocumentId: `d${at}` })],
    ['all minute entries of one day', (at) => ({ number: null, text: text(at % 7) })],
    ['all of one number', (at) => ({ number: '7', text: text(at) })],
    ['all of one document', (at) => ({ pacerDocumentId: '1970', text: text(at) })],
    ['all in short', () => ({ number: null, text: '', shortText: 'Order' })],
  ];

  it.each(SHAPES)(
    '%s, is planned twice in a while',
    (_, said) => {
      const entries = Array.from({ length: MANY }, (__, at) => anEntryReading(said(at)));
      const reading = aCaseReading({ entries });
      const started = performance.now();
      const record = applyPlan(planCase(reading, null, aContext()), null);
      const again = planCase(reading, record, aContext());
      const typed =
        record?.entries.map((entry) => ({ ...entry, byHand: true, text: 'Typed' })) ?? [];
      planCase(reading, aCaseOnRecord({ entries: typed }), aContext());
      expect(again.counts.leave).toBe(again.rows.length);
      expect(performance.now() - started).toBeLessThan(A_WHILE_MS);
    },
    120_000,
  );
});
