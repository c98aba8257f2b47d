import {
  aCaseOnRecord,
  aCaseReading,
  aContext,
  anEntryOnRecord,
  anEntryReading,
} from '../../../test/support/merging.js';
import { civilDate } from '../../law/calendar/civil-date.js';
import type { EntryReading } from '../snapshot/entry-reading.js';
import type { EntryOnRecord } from './case-on-record.js';
import type { EntryRow, MatchAnswers } from './case-plan.js';
import { planCase } from './plan-case.js';

const NEXT_DAY = civilDate('2021-03-03');

function entryRows(
  entries: readonly EntryReading[],
  onRecord: readonly EntryOnRecord[],
  answers: MatchAnswers = {},
): readonly EntryRow[] {
  const placed = entries.map((entry, at) => ({ ...entry, place: `row ${at + 1}` }));
  const reading = aCaseReading({ entries: placed });
  const record = aCaseOnRecord({ entries: onRecord });
  const { rows } = planCase(reading, record, aContext({ answers }));
  return rows.filter((row) => row.what === 'entry');
}

function told(
  entries: readonly EntryReading[],
  onRecord: readonly EntryOnRecord[],
  answers: MatchAnswers = {},
): readonly string[] {
  return entryRows(entries, onRecord, answers).map(
    ({ action, recordId, basis }) => `${action} ${recordId ?? '-'} ${basis}`,
  );
}

const minute = { number: null, text: 'Minute entry: status conference held.' } as const;

describe('a row is the entry on record', () => {
  it('that has its number', () => {
    expect(told([anEntryReading()], [anEntryOnRecord()])).toEqual(['leave entry-1 number']);
  });

  it('that has its number, when the clerk has changed the text', () => {
    const rows = entryRows([anEntryReading({ text: 'COMPLAINT, amended' })], [anEntryOnRecord()]);
    expect(rows).toMatchObject([{ action: 'change', basis: 'number', label: 'entry 1' }]);
  });

  it('that has its PACER document, where one of the two has no number', () => {
    const row = anEntryReading({ number: null, text: 'NOTICE', pacerDocumentId: '1970' });
    const entry = anEntryOnRecord({ number: 7, text: 'ORDER', pacerDocumentId: '1970' });
    expect(told([row], [entry])).toEqual(['change entry-1 pacer-document']);
  });

  it('that has its PACER sequence number, where one of the two has no number', () => {
    const row = anEntryReading({ ...minute, pacerSequence: '44' });
    const entry = anEntryOnRecord({ number: null, text: 'Minutes', pacerSequence: '44' });
    expect(told([row], [entry])).toEqual(['change entry-1 pacer-sequence']);
  });

  it('whose number the court has changed, known by the PACER document', () => {
    const row = anEntryReading({ number: '8', pacerDocumentId: '1970' });
    const entry = anEntryOnRecord({ number: 7, pacerDocumentId: '1970' });
    const [planned] = entryRows([row], [entry]);
    expect(planned?.changes).toEqual([{ field: 'number', from: 7, to: 8 }]);
  });

  it('of its day and text, where neither has a number', () => {
    const entry = anEntryOnRecord(minute);
    expect(told([anEntryReading(minute)], [entry])).toEqual(['leave entry-1 day-and-text']);
  });

  it('of its day and text, whatever blanks, case and signs the two print them with', () => {
    const row = anEntryReading({
      ...minute,
      text: 'MINUTE ENTRY:\nstatus  conference held (Entered: 03/02/2021)',
    });
    expect(told([row], [anEntryOnRecord(minute)])).toEqual(['change entry-1 day-and-text']);
  });

  it('of its day of entry, where the source does not show the filed day', () => {
    const row = anEntryReading({ ...minute, filedOn: null, enteredOn: NEXT_DAY });
    const entry = anEntryOnRecord({ ...minute, enteredOn: NEXT_DAY });
    expect(told([row], [entry])).toEqual(['leave entry-1 day-and-text']);
  });

  it('of its day and text, where the source shows no numbers at all', () => {
    const row = anEntryReading({ number: null });
    expect(told([row], [anEntryOnRecord()])).toEqual(['leave entry-1 day-and-text']);
  });
});

describe('a row is not the entry on record', () => {
  it('of its text on another day', () => {
    const row = anEntryReading({ ...minute, filedOn: NEXT_DAY });
    expect(told([row], [anEntryOnRecord(minute)])).toEqual(['add - none']);
  });

  it('that has a number, when the source shows numbers and none for this row', () => {
    const rows = [anEntryReading({ number: null }), anEntryReading({ number: '9', text: 'ORDER' })];
    expect(told(rows, [anEntryOnRecord()])).toEqual(['add - none', 'add - none']);
  });

  it('of its day and text, when PACER has them as two', () => {
    const row = anEntryReading({ ...minute, pacerSequence: '45' });
    const entry = anEntryOnRecord({ ...minute, pacerSequence: '44' });
    expect(told([row], [entry])).toEqual(['add - none']);
  });

  it('of its number, when both the PACER document and the text are others', () => {
    const row = anEntryReading({ text: 'SEALED DOCUMENT', pacerDocumentId: '1971' });
    const entry = anEntryOnRecord({ pacerDocumentId: '1970' });
    const [planned] = entryRows([row], [entry]);
    expect(planned?.because).toContain('the number stands for two');
  });

  it('but it is, of its number, when only the PACER document is another', () => {
    const row = anEntryReading({ pacerDocumentId: '1971' });
    const entry = anEntryOnRecord({ pacerDocumentId: '1970' });
    expect(told([row], [entry])).toEqual(['change entry-1 number']);
  });
});

describe('minute entries of one day with one text', () => {
  const equal = anEntryReading(minute);

  it('are two where the source shows two', () => {
    expect(told([equal, equal], [])).toEqual(['add - none', 'add - none']);
  });

  it('are each one of those on record; one more is added', () => {
    const onRecord = ['a', 'b'].map((id) => anEntryOnRecord({ ...minute, id }));
    const rows = told([equal, equal, equal], onRecord);
    expect(rows.filter((row) => row.startsWith('leave'))).toHaveLength(2);
    expect(rows).toContain('add - none');
  });

  it('are told apart by the time they were entered', () => {
    const at = (hour: string) => `2021-03-02T${hour}:00:00-08:00`;
    const rowAt = (hour: string) =>
      anEntryReading({ ...minute, enteredAt: { printed: hour, instant: at(hour) } });
    const entry = anEntryOnRecord({ ...minute, enteredAt: at('10') });
    expect(told([rowAt('11'), rowAt('10')], [entry])).toEqual([
      'add - none',
      'leave entry-1 day-and-text',
    ]);
  });
});

describe('a number that repeats', () => {
  const order = anEntryReading({ number: '14', text: 'ORDER on application' });
  const application = anEntryReading({ number: '14', text: 'APPLICATION to employ' });

  it('in the source makes two entries, the second with the court’s sequence', () => {
    const rows = entryRows([application, { ...order, pacerSequence: '57' }], []);
    expect(rows.map(({ adds }) => adds?.courtSequence)).toEqual([null, 57]);
    expect(rows[1]?.because).toContain('another entry 14');
  });

  it('is told apart by the PACER document, then the sequence, then day and text', () => {
    const onRecord = [
      anEntryOnRecord({ id: 'by text', number: 14, text: 'APPLICATION to employ' }),
      anEntryOnRecord({ id: 'by sequence', number: 14, text: 'A', pacerSequence: '57' }),
      anEntryOnRecord({ id: 'by document', number: 14, text: 'B', pacerDocumentId: '1970' }),
    ];
    const rows = [
      { ...order, pacerDocumentId: '1970' },
      application,
      { ...order, pacerSequence: '57' },
    ];
    expect(told(rows, onRecord)).toEqual([
      'change by document pacer-document',
      'leave by text day-and-text',
      'change by sequence pacer-sequence',
    ]);
  });

  it('is told apart by the text alone, where one of the two is undated', () => {
    const onRecord = [
      anEntryOnRecord({ id: 'order', number: 14, text: 'ORDER on application', filedOn: null }),
      anEntryOnRecord({ id: 'application', number: 14, text: 'APPLICATION to employ' }),
    ];
    expect(told([application, order], onRecord)).toEqual([
      'leave application day-and-text',
      'change order day-and-text',
    ]);
  });

  it('pairs what is left of one day, where the clerk has changed the text', () => {
    const onRecord = [
      anEntryOnRecord({ id: 'order', number: 14, text: 'ORDER' }),
      anEntryOnRecord({ id: 'application', number: 14, text: 'APPLICATION to employ' }),
    ];
    expect(told([application, order], onRecord)).toEqual([
      'leave application day-and-text',
      'change order number',
    ]);
  });
});

describe('rows of one document', () => {
  it('are one entry with all their short texts, as in a docket history', () => {
    const history = { text: '', pacerDocumentId: '1970' };
    const rows = entryRows(
      [
        anEntryReading({ ...history, shortText: 'Schedules' }),
        anEntryReading({ ...history, shortText: 'Declaration' }),
      ],
      [],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.place).toBe('row 1, row 2');
    expect(rows[0]?.adds?.shortText).toBe('Schedules AND Declaration');
  });

  it('stay two when their texts are two', () => {
    const rows = [
      anEntryReading({ text: 'NOTICE', pacerDocumentId: '1970' }),
      anEntryReading({ text: 'ORDER', pacerDocumentId: '1970' }),
    ];
    expect(told(rows, [])).toEqual(['add - none', 'add - none']);
  });
});

describe('an entry with the short text alone, as feeds have it,', () => {
  const short = { number: null, text: '', shortText: 'Order' } as const;
  const long = 'ORDER granting the motion for an extension.';

  it('is the entry of its day whose text begins so', () => {
    const row = anEntryReading({ ...short, filedOn: null, enteredOn: NEXT_DAY });
    const entry = anEntryOnRecord({ number: null, text: long, filedOn: NEXT_DAY });
    expect(told([row], [entry])).toEqual(['change entry-1 day-and-text']);
  });

  it('gets the clerk’s text when a source brings it', () => {
    const entry = anEntryOnRecord({ number: null, text: '[Order]', shortText: 'Order' });
    const [planned] = entryRows([anEntryReading({ number: null, text: long })], [entry]);
    expect(planned?.changes).toContainEqual({ field: 'text', from: '[Order]', to: long });
  });

  it('is not the entry of another short text, nor one entered at another time', () => {
    const enteredAt = '2021-03-02T10:00:00-08:00';
    const onRecord = [
      anEntryOnRecord({ id: 'a', number: null, text: 'NOTICE of hearing' }),
      anEntryOnRecord({ id: 'b', number: null, text: long, enteredAt }),
    ];
    const instant = '2021-03-02T18:00:00-08:00';
    const row = anEntryReading({ ...short, enteredAt: { printed: '', instant } });
    expect(told([row], onRecord)).toEqual(['add - none']);
  });
});

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
    expect(told([anEntryReading()], [entry])).toEqual(['conflict entry-1 number']);
    const unnumbered = { ...entry, number: null, text: 'COMPLAINT against Harrow' };
    const [planned] = entryRows([anEntryReading()], [unnumbered]);
    expect(planned?.changes).toEqual([{ field: 'number', from: null, to: 1 }]);
  });

  it('in other words is proposed by its number', () => {
    const [planned] = entryRows([anEntryReading({ pacerDocumentId: '1970' })], [typed]);
    expect(planned).toMatchObject({ action: 'propose', basis: 'number', recordId: 'entry-1' });
    expect(planned).toMatchObject({ question, adds: null });
    expect(planned?.changes).toEqual([{ field: 'pacerDocumentId', from: null, to: '1970' }]);
  });

  it('is linked on a person’s yes: what is empty is filled, the rest stays as a conflict', () => {
    const row = anEntryReading({ pacerDocumentId: '1970' });
    const rows = entryRows([row], [typed], { [question]: true });
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
    const [planned] = entryRows([row], [typed], { [question]: false });
    expect(planned).toMatchObject({ action: 'add', adds: { number: 1, courtSequence: 5 } });
  });

  it('is not asked about again once it is linked', () => {
    const linked = { ...typed, linked: true };
    expect(told([anEntryReading()], [linked])).toEqual(['conflict entry-1 number']);
  });

  it('is matched without asking where it has the document', () => {
    const row = anEntryReading({ pacerDocumentId: '1970' });
    const entry = { ...typed, pacerDocumentId: '1970' };
    expect(told([row], [entry])).toEqual(['conflict entry-1 number']);
  });

  it('without number is proposed by type, filer and day', () => {
    const row = anEntryReading({ text: 'COMPLAINT against Harrow, filed by Marlow Freight LLC.' });
    const entry = { ...typed, number: null };
    expect(told([row], [entry])).toEqual(['propose entry-1 type-filer-day']);
    expect(told([row], [entry], { [question]: false })).toEqual(['add - none']);
    expect(entryRows([row], [entry], { [question]: true })[0]?.changes).toEqual([
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
    expect(told([anEntryReading({ number: null, ...said })], [{ ...typed, number }])).toEqual([
      'add - none',
    ]);
  });

  it('is proposed by the type that the source names in so many words', () => {
    const row = anEntryReading({ text: 'for Marlow Freight LLC', namedType: 'complaint' });
    expect(told([row], [{ ...typed, number: null }])).toEqual(['propose entry-1 type-filer-day']);
  });

  it('is proposed to one row only', () => {
    const row = anEntryReading({ number: null, text: 'COMPLAINT by Marlow Freight LLC' });
    const second = { ...row, text: 'COMPLAINT, corrected, by Marlow Freight LLC' };
    expect(told([row, second], [{ ...typed, number: null }])).toEqual([
      'propose entry-1 type-filer-day',
      'add - none',
    ]);
  });

  it('is not taken from the row that a person said it is', () => {
    const row = anEntryReading({ number: null, text: 'COMPLAINT by Marlow Freight LLC' });
    const second = { ...row, text: 'COMPLAINT, corrected, by Marlow Freight LLC' };
    const answers = { 'row 2 is entry-1': true };
    expect(told([row, second], [{ ...typed, number: null }], answers)).toEqual([
      'add - none',
      'conflict entry-1 type-filer-day',
    ]);
  });
});

describe('an entry that a person voided', () => {
  it('is not added again when an import had brought it', () => {
    const [planned] = entryRows([anEntryReading()], [anEntryOnRecord({ voided: true })]);
    expect(planned).toMatchObject({ action: 'leave', recordId: 'entry-1' });
    expect(planned?.because).toContain('stays void');
  });

  it('is nothing to the court’s entry when the person had typed it', () => {
    const entry = anEntryOnRecord({ voided: true, byHand: true });
    expect(told([anEntryReading()], [entry])).toEqual(['add - none']);
  });

  it('comes after one that stands', () => {
    const onRecord = [
      anEntryOnRecord({ id: 'void', voided: true }),
      anEntryOnRecord({ id: 'standing' }),
    ];
    expect(told([anEntryReading()], onRecord)).toEqual(['leave standing number']);
  });
});

describe('an entry that is added', () => {
  function added(said: Partial<EntryReading>) {
    return entryRows([anEntryReading(said)], [])[0]?.adds;
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
    expect(entryRows([anEntryReading(said)], [])[0]?.label).toBe(label);
  });
});
