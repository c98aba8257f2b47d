import {
  anEntryOnRecord,
  anEntryReading,
  plannedEntries,
  toldEntries,
} from '../../../test/support/merging.js';
import { civilDate } from '../../law/calendar/civil-date.js';
import type { EntryReading } from '../snapshot/entry-reading.js';
import type { NewEntry } from './case-plan.js';

const NEXT_DAY = civilDate('2021-03-03');

const minute = { number: null, text: 'Minute entry: status conference held.' } as const;

describe('an entry that a person voided', () => {
  it('is not added again when an import had brought it', () => {
    const [planned] = plannedEntries([anEntryReading()], [anEntryOnRecord({ voided: true })]);
    expect(planned).toMatchObject({ action: 'leave', recordId: 'entry-1' });
    expect(planned?.because).toContain('stays void');
  });

  it('is nothing to the court’s entry when the person had typed it', () => {
    const entry = anEntryOnRecord({ voided: true, byHand: true });
    expect(toldEntries([anEntryReading()], [entry])).toEqual(['add - none']);
  });

  it('comes after one that stands', () => {
    const onRecord = [
      anEntryOnRecord({ id: 'void', voided: true }),
      anEntryOnRecord({ id: 'standing' }),
    ];
    expect(toldEntries([anEntryReading()], onRecord)).toEqual(['leave standing number']);
  });
});

describe('an entry that is added', () => {
  function added(said: Partial<EntryReading>): NewEntry | null | undefined {
    return plannedEntries([anEntryReading(said)], [])[0]?.adds;
  }

  it('is one that nobody has read, unless the source says what it is', () => {
    expect(added({})).toMatchObject({ kind: 'unread', type: 'unread' });
    expect(added({ namedType: 'motion' })).toMatchObject({ kind: 'filing', type: 'motion' });
  });

  it('keeps its days, its times and its ids', () => {
    const instant = '2021-03-02T19:23:00-08:00';
    const moment = { printed: '3/2/2021 at 7:23 PM PST', instant };
    expect(
      added({
        enteredOn: NEXT_DAY,
        enteredAt: moment,
        filedAt: moment,
        pacerDocumentId: '1970',
        pacerSequence: '5',
      }),
    ).toMatchObject({
      number: 1,
      courtSequence: null,
      filedOn: '2021-03-02',
      enteredOn: '2021-03-03',
      enteredAt: instant,
      filedAt: instant,
      pacerDocumentId: '1970',
      pacerSequence: '5',
      textSaidBy: 'docket-report',
    });
  });

  it('without number has the court’s sequence, where the source prints it', () => {
    expect(added({ ...minute, pacerSequence: '45' })?.courtSequence).toBe(45);
    expect(added({ ...minute, pacerSequence: 'x45' })?.courtSequence).toBeNull();
  });

  it('has its short text in brackets for a text, where the source has no other', () => {
    expect(added({ text: ' ', shortText: 'Motion  to Seal' })).toMatchObject({
      text: '[Motion to Seal]',
      shortText: 'Motion  to Seal',
    });
    expect(added({ text: '' })?.text).toBe('');
  });

  it('is kept when it is undated or oddly numbered', () => {
    expect(added({ filedOn: null })).toMatchObject({ filedOn: null, enteredOn: null });
    expect(added({ number: null, numberPrinted: 'doc' })?.number).toBeNull();
    expect(added({ number: '00117654321987' })?.number).toBeNull();
  });

  it.each([
    [{ number: '14' }, 'entry 14'],
    [{ number: null }, 'minute entry of 2021-03-02'],
    [{ number: null, filedOn: null, enteredOn: NEXT_DAY }, 'minute entry of 2021-03-03'],
    [{ number: null, filedOn: null }, 'entry without number or day'],
  ])('is called by its number or its day (%o)', (said, label) => {
    expect(plannedEntries([anEntryReading(said)], [])[0]?.label).toBe(label);
  });
});
