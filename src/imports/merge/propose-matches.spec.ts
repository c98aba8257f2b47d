import {
  anEntryOnRecord,
  anEntryReading,
  plannedEntries,
  toldEntries,
} from '../../../test/support/merging.js';
import { civilDate } from '../../law/calendar/civil-date.js';

const NEXT_DAY = civilDate('2021-03-03');

describe('an entry that a person typed', () => {
  const typed = anEntryOnRecord({
    byHand: true,
    text: 'Complaint with exhibits',
    kind: 'filing',
    type: 'complaint',
    filers: ['Marlow Freight, LLC'],
  });
  const question = 'row 1 is entry-1';

  it('in the very same words on the same day is the court’s entry without asking', () => {
    const entry = anEntryOnRecord({ ...typed, text: 'Complaint against Harrow.' });
    expect(toldEntries([anEntryReading()], [entry])).toEqual(['conflict entry-1 number']);
    const unnumbered = { ...entry, number: null, text: 'COMPLAINT against Harrow' };
    const [planned] = plannedEntries([anEntryReading()], [unnumbered]);
    expect(planned?.changes).toEqual([{ field: 'number', from: null, to: 1 }]);
  });

  it('in other words is proposed by its number', () => {
    const [planned] = plannedEntries([anEntryReading({ pacerDocumentId: '1970' })], [typed]);
    expect(planned).toMatchObject({ action: 'propose', basis: 'number', recordId: 'entry-1' });
    expect(planned).toMatchObject({ question, adds: null });
    expect(planned?.changes).toEqual([{ field: 'pacerDocumentId', from: null, to: '1970' }]);
  });

  it('is linked on a person’s yes: what is empty is filled, the rest stays as a conflict', () => {
    const row = anEntryReading({ pacerDocumentId: '1970' });
    const rows = plannedEntries([row], [typed], { answers: { [question]: true } });
    expect(rows.map(({ action, changes }) => [action, changes.map(({ field }) => field)])).toEqual([
      ['change', ['pacerDocumentId']],
      ['conflict', ['text']],
    ]);
    expect(rows[1]?.changes).toEqual([
      { field: 'text', from: 'Complaint with exhibits', to: 'COMPLAINT against Harrow' },
    ]);
    expect(rows[1]?.because).toContain('the person’s word stays');
  });

  it('stands beside the row on a person’s no: the number then repeats', () => {
    const row = anEntryReading({ pacerSequence: '5' });
    const [planned] = plannedEntries([row], [typed], { answers: { [question]: false } });
    expect(planned).toMatchObject({ action: 'add', adds: { number: 1, courtSequence: 5 } });
  });

  it('is not asked about again once it is linked', () => {
    const linked = { ...typed, linked: true };
    expect(toldEntries([anEntryReading()], [linked])).toEqual(['conflict entry-1 number']);
  });

  it('is matched without asking where it has the document', () => {
    const row = anEntryReading({ pacerDocumentId: '1970' });
    const entry = { ...typed, pacerDocumentId: '1970' };
    expect(toldEntries([row], [entry])).toEqual(['conflict entry-1 number']);
  });

  it('without number is proposed by type, filer and day', () => {
    const row = anEntryReading({ text: 'COMPLAINT against Harrow, filed by Marlow Freight LLC.' });
    const entry = { ...typed, number: null };
    expect(toldEntries([row], [entry])).toEqual(['propose entry-1 type-filer-day']);
    expect(toldEntries([row], [entry], { answers: { [question]: false } })).toEqual(['add - none']);
    expect(plannedEntries([row], [entry], { answers: { [question]: true } })[0]?.changes).toEqual([
      { field: 'number', from: null, to: 1 },
    ]);
  });

  it.each([
    ['on another day', { filedOn: NEXT_DAY }],
    ['of another type', { text: 'SUMMONS issued for Marlow Freight LLC' }],
    ['of another filer', { text: 'COMPLAINT filed by Harrow' }],
    ['of another number', { number: '4', text: 'COMPLAINT by Marlow Freight LLC' }],
  ])('is not proposed for a row %s', (_, said) => {
    const number = 'number' in said ? 1 : null;
    expect(
      toldEntries([anEntryReading({ number: null, ...said })], [{ ...typed, number }]),
    ).toEqual(['add - none']);
  });

  it('is proposed by the type that the source names in so many words', () => {
    const row = anEntryReading({ text: 'for Marlow Freight LLC', namedType: 'complaint' });
    expect(toldEntries([row], [{ ...typed, number: null }])).toEqual([
      'propose entry-1 type-filer-day',
    ]);
  });

  it('is proposed to one row only', () => {
    const row = anEntryReading({ number: null, text: 'COMPLAINT by Marlow Freight LLC' });
    const second = { ...row, text: 'COMPLAINT, corrected, by Marlow Freight LLC' };
    expect(toldEntries([row, second], [{ ...typed, number: null }])).toEqual([
      'propose entry-1 type-filer-day',
      'add - none',
    ]);
  });

  it('is not taken from the row that a person said it is', () => {
    const row = anEntryReading({ number: null, text: 'COMPLAINT by Marlow Freight LLC' });
    const second = { ...row, text: 'COMPLAINT, corrected, by Marlow Freight LLC' };
    const answers = { 'row 2 is entry-1': true };
    expect(toldEntries([row, second], [{ ...typed, number: null }], { answers })).toEqual([
      'add - none',
      'conflict entry-1 type-filer-day',
    ]);
  });
});
