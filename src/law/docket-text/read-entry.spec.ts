import fc from 'fast-check';
import { civilDate } from '../calendar/civil-date.js';
import { DocketSoFar } from './docket-so-far.js';
import { readEntry } from './read-entry.js';
import type { EntryReading, Evidence, PriorEntry, TextContext } from './reading.js';
import { OPENINGS } from './entry-type/vocabulary/vocabulary.js';
import { typeFits } from '../docket/entry-types.js';

const MOTION: PriorEntry = {
  number: 12,
  kind: 'filing',
  type: 'motion',
  reliefs: ['seal'],
  text: 'MOTION to Seal by Orrin Vale. (Winslow, Ada)',
};
const CONTEXT: TextContext = {
  filedOn: civilDate('2020-03-04'),
  courtId: 'cand',
  number: 15,
  before: new DocketSoFar([MOTION]),
  parties: [{ id: 'vale', name: 'Orrin Vale', role: 'Plaintiff' }],
};

function evidenceIn(reading: EntryReading): Evidence[] {
  const { act, type, closesCase, sealed, judge, signedOn } = reading;
  const { reliefs, filers, links, dispositions, deadlines, hearings } = reading;
  const { conversions, attachments, enteredOn, signer } = reading;
  const acts = [reliefs, filers, links, dispositions, conversions].flat();
  const lists = [...acts, ...[deadlines, hearings, attachments].flat()];
  const single = [act, type, closesCase, sealed, judge, signedOn, enteredOn, signer];
  return [...lists, ...single.filter((read) => read !== null)].map(({ evidence }) => evidence);
}

describe('readEntry', () => {
  it('reads an order that grants a motion', () => {
    const text = 'ORDER granting 12 Motion to Seal. Signed by Judge Ada Roe on 3/4/2020. (abc)';
    const reading = readEntry(text, CONTEXT);
    expect(reading.kind).toBe('ruling');
    expect(reading.type.value).toBe('order');
    expect(reading.links.map(({ value }) => value)).toEqual([{ to: '12', kind: 'decides' }]);
    expect(reading.dispositions.map(({ value }) => value)).toEqual([
      { to: '12', outcome: 'granted' },
    ]);
    expect(reading.judge?.value).toBe('Ada Roe');
    expect(reading.signedOn?.value).toBe('2020-03-04');
    expect(reading.closesCase).toBeNull();
    expect(reading.sealed).toBeNull();
  });

  it('reads a motion and who files it', () => {
    const reading = readEntry('Emergency MOTION to Stay by Orrin Vale. (Winslow, Ada)', CONTEXT);
    expect(reading.kind).toBe('filing');
    expect(reading.reliefs.map(({ value }) => value)).toEqual(['stay']);
    expect(reading.filers.map(({ value }) => value)).toEqual([
      { name: 'Orrin Vale', partyId: 'vale' },
    ]);
  });

  it('reads what is attached, and who put the entry on the docket when', () => {
    const reading = readEntry(
      'MOTION to Stay by Orrin Vale. (Attachments: # 1 Exhibit A)(Winslow, Ada) (Entered: 03/05/2020)',
      CONTEXT,
    );
    expect(reading.attachments.map(({ value }) => value)).toEqual([
      { number: 1, description: 'Exhibit A' },
    ]);
    expect(reading.enteredOn?.value).toBe('2020-03-05');
    expect(reading.signer?.value).toBe('Winslow, Ada');
  });

  it('gives every type the kind it belongs to', () => {
    for (const { example } of OPENINGS) {
      const { kind, type } = readEntry(example, CONTEXT);
      expect(typeFits(kind, type.value)).toBe(true);
    }
  });

  it('reads the same of the same text, without a throw, and points within it', () => {
    const words = fc.constantFrom(
      'ORDER granting ',
      '12 MOTION to Seal ',
      '[12] ',
      '(',
      ')',
      '. ',
      'by Orrin Vale',
      'Signed by Judge Ada Roe on 1/2/2020',
      'due by 3/4/2020 ',
      'Hearing set for 3/4/2020 10:00 AM ',
      'SEALED ',
      're ',
      '***',
      'İ',
      '# 1 Exhibit',
      '(Attachments: # 1 Exhibit A)',
      '(Winslow, Ada)',
      '(Entered: 03/05/2020)',
      '99999999',
      '"',
      "Vale's ",
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const reading = readEntry(text, CONTEXT);
        expect(readEntry(text, CONTEXT)).toEqual(reading);
        for (const { start, end } of evidenceIn(reading)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it.each([
    ['nested parentheses', `ORDER ${'('.repeat(100_000)}${')'.repeat(100_000)}`],
    ['digits', `ORDER granting ${'9'.repeat(1_000_000)}`],
    ['spaces', `MOTION ${' '.repeat(500_000)}`],
    ['capital letters', `ORDER ${'A'.repeat(500_000)}`],
    ['the word motion', 'MOTION '.repeat(50_000)],
    ['signatures', 'Signed by Judge Ada Roe '.repeat(20_000)],
    ['days', 'set for 1/2/2020 '.repeat(20_000)],
  ])('takes no longer than two seconds over a text of %s', (_, text) => {
    const before = performance.now();
    readEntry(text, CONTEXT);
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
