import {
  anEntryOnRecord,
  anEntryReading,
  plannedEntries,
  toldEntries,
} from '../../../test/support/merging.js';
import { civilDate } from '../../law/calendar/civil-date.js';

const NEXT_DAY = civilDate('2021-03-03');

const minute = { number: null, text: 'Minute entry: status conference held.' } as const;

describe('a row is the entry on record', () => {
  it('that has its number', () => {
    expect(toldEntries([anEntryReading()], [anEntryOnRecord()])).toEqual(['leave entry-1 number']);
  });

  it('that has its number, when the clerk has changed the text', () => {
    const rows = plannedEntries(
      [anEntryReading({ text: 'COMPLAINT, amended' })],
      [anEntryOnRecord()],
    );
    expect(rows).toMatchObject([{ action: 'change', basis: 'number', label: 'entry 1' }]);
  });

  it('that has its PACER document, where one of the two has no number', () => {
    const row = anEntryReading({ number: null, text: 'NOTICE', pacerDocumentId: '1970' });
    const entry = anEntryOnRecord({ number: 7, text: 'ORDER', pacerDocumentId: '1970' });
    expect(toldEntries([row], [entry])).toEqual(['change entry-1 pacer-document']);
  });

  it('that has its PACER sequence number, where one of the two has no number', () => {
    const row = anEntryReading({ ...minute, pacerSequence: '44' });
    const entry = anEntryOnRecord({ number: null, text: 'Minutes', pacerSequence: '44' });
    expect(toldEntries([row], [entry])).toEqual(['change entry-1 pacer-sequence']);
  });

  it('whose number the court has changed, known by the PACER document', () => {
    const row = anEntryReading({ number: '8', pacerDocumentId: '1970' });
    const entry = anEntryOnRecord({ number: 7, pacerDocumentId: '1970' });
    const [planned] = plannedEntries([row], [entry]);
    expect(planned?.changes).toEqual([{ field: 'number', from: 7, to: 8 }]);
  });

  it('of its day and text, where neither has a number', () => {
    const entry = anEntryOnRecord(minute);
    expect(toldEntries([anEntryReading(minute)], [entry])).toEqual(['leave entry-1 day-and-text']);
  });

  it('of its day and text, whatever blanks, case and signs the two print them with', () => {
    const row = anEntryReading({
      ...minute,
      text: 'MINUTE ENTRY:\nstatus  conference held (Entered: 03/02/2021)',
    });
    expect(toldEntries([row], [anEntryOnRecord(minute)])).toEqual(['change entry-1 day-and-text']);
  });

  it('of its day of entry, where the source does not show the filed day', () => {
    const row = anEntryReading({ ...minute, filedOn: null, enteredOn: NEXT_DAY });
    const entry = anEntryOnRecord({ ...minute, enteredOn: NEXT_DAY });
    expect(toldEntries([row], [entry])).toEqual(['leave entry-1 day-and-text']);
  });

  it('of its day and text, where the source shows no numbers at all', () => {
    const row = anEntryReading({ number: null });
    expect(toldEntries([row], [anEntryOnRecord()])).toEqual(['leave entry-1 day-and-text']);
  });
});

describe('a row is not the entry on record', () => {
  it('of its text on another day', () => {
    const row = anEntryReading({ ...minute, filedOn: NEXT_DAY });
    expect(toldEntries([row], [anEntryOnRecord(minute)])).toEqual(['add - none']);
  });

  it('that has a number, when the source shows numbers and none for this row', () => {
    const rows = [anEntryReading({ number: null }), anEntryReading({ number: '9', text: 'ORDER' })];
    expect(toldEntries(rows, [anEntryOnRecord()])).toEqual(['add - none', 'add - none']);
  });

  it('of its day and text, when PACER has them as two', () => {
    const row = anEntryReading({ ...minute, pacerSequence: '45' });
    const entry = anEntryOnRecord({ ...minute, pacerSequence: '44' });
    expect(toldEntries([row], [entry])).toEqual(['add - none']);
  });

  it('of its number, when both the PACER document and the text are others', () => {
    const row = anEntryReading({ text: 'SEALED DOCUMENT', pacerDocumentId: '1971' });
    const entry = anEntryOnRecord({ pacerDocumentId: '1970' });
    const [planned] = plannedEntries([row], [entry]);
    expect(planned?.because).toContain('the number stands for two');
  });

  it('but it is, of its number, when only the PACER document is another', () => {
    const row = anEntryReading({ pacerDocumentId: '1971' });
    const entry = anEntryOnRecord({ pacerDocumentId: '1970' });
    expect(toldEntries([row], [entry])).toEqual(['change entry-1 number']);
  });
});

describe('minute entries of one day with one text', () => {
  const equal = anEntryReading(minute);

  it('are two where the source shows two', () => {
    expect(toldEntries([equal, equal], [])).toEqual(['add - none', 'add - none']);
  });

  it('are each one of those on record; one more is added', () => {
    const onRecord = ['a', 'b'].map((id) => anEntryOnRecord({ ...minute, id }));
    const rows = toldEntries([equal, equal, equal], onRecord);
    expect(rows.filter((row) => row.startsWith('leave'))).toHaveLength(2);
    expect(rows).toContain('add - none');
  });

  it('are told apart by the time they were entered', () => {
    const at = (hour: string) => `2021-03-02T${hour}:00:00-08:00`;
    const rowAt = (hour: string) =>
      anEntryReading({ ...minute, enteredAt: { printed: hour, instant: at(hour) } });
    const entry = anEntryOnRecord({ ...minute, enteredAt: at('10') });
    expect(toldEntries([rowAt('11'), rowAt('10')], [entry])).toEqual([
      'add - none',
      'leave entry-1 day-and-text',
    ]);
  });
});

describe('a number that repeats', () => {
  const order = anEntryReading({ number: '14', text: 'ORDER on application' });
  const application = anEntryReading({ number: '14', text: 'APPLICATION to employ' });

  it('in the source makes two entries, the second with the court’s sequence', () => {
    const rows = plannedEntries([application, { ...order, pacerSequence: '57' }], []);
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
    expect(toldEntries(rows, onRecord)).toEqual([
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
    expect(toldEntries([application, order], onRecord)).toEqual([
      'leave application day-and-text',
      'change order day-and-text',
    ]);
  });

  it('pairs what is left of one day, where the clerk has changed the text', () => {
    const onRecord = [
      anEntryOnRecord({ id: 'order', number: 14, text: 'ORDER' }),
      anEntryOnRecord({ id: 'application', number: 14, text: 'APPLICATION to employ' }),
    ];
    expect(toldEntries([application, order], onRecord)).toEqual([
      'leave application day-and-text',
      'change order number',
    ]);
  });
});

describe('rows of one document', () => {
  it('are one entry with all their short texts, as in a docket history', () => {
    const history = { text: '', pacerDocumentId: '1970' };
    const rows = plannedEntries(
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
    expect(toldEntries(rows, [])).toEqual(['add - none', 'add - none']);
  });
});

describe('an entry with the short text alone, as feeds have it,', () => {
  const short = { number: null, text: '', shortText: 'Order' } as const;
  const long = 'ORDER granting the motion for an extension.';

  it('is the entry of its day whose text begins so', () => {
    const row = anEntryReading({ ...short, filedOn: null, enteredOn: NEXT_DAY });
    const entry = anEntryOnRecord({ number: null, text: long, filedOn: NEXT_DAY });
    expect(toldEntries([row], [entry])).toEqual(['change entry-1 day-and-text']);
  });

  it('gets the clerk’s text when a source brings it', () => {
    const entry = anEntryOnRecord({ number: null, text: '[Order]', shortText: 'Order' });
    const [planned] = plannedEntries([anEntryReading({ number: null, text: long })], [entry]);
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
    expect(toldEntries([row], onRecord)).toEqual(['add - none']);
  });
});
