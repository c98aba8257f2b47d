import {
  archiveCase,
  archiveDocument,
  archiveFile,
  archiveSnapshot,
} from '../../../test/support/archive-files.js';
import type { EntryReading } from '../snapshot/entry-reading.js';
import { documentAt, documentPlace } from './document-place.js';

const entriesOf = (...documents: string[]): readonly EntryReading[] =>
  archiveCase({ documents }).entries;

/** Each entry's number and the numbers of its attachments, as printed. */
const outline = (...documents: string[]): string[] =>
  entriesOf(...documents).map(
    ({ numberPrinted, attachments }) =>
      `${numberPrinted}: ${attachments.map((one) => one.numberPrinted).join(' ')}`,
  );

const warningsOf = (...documents: string[]): unknown[] =>
  archiveSnapshot(archiveFile({ documents })).warnings.map(({ place }) => place);

describe('the entries of an archived docket', () => {
  it('have their days, texts and ids', () => {
    const [entry] = entriesOf(
      archiveDocument('12', '0', {
        pacer_doc_id: ' 14303490806 ',
        pacer_de_seq_num: '72',
        pacer_dm_id: '3098148',
        date_filed: '2011-04-01',
        date_entered: '2011-04-04',
        long_desc: ' ANSWER to 1  Complaint &amp;amp; more\n\n  by Roe. ',
        short_desc: 'Answer to  Complaint',
      }),
    );
    expect(entry).toMatchObject({
      place: 'document 1',
      number: '12',
      numberPrinted: '12',
      filedOn: '2011-04-01',
      enteredOn: '2011-04-04',
      datePrinted: null,
      text: 'ANSWER to 1 Complaint &amp; more\nby Roe.',
      shortText: 'Answer to Complaint',
      pacerDocumentId: '14303490806',
      pacerSequence: '72',
      attachments: [],
    });
  });

  it('are kept without a day, an id, a text or a number', () => {
    const [undated, odd, bare] = entriesOf(
      archiveDocument('10', '0', { date_filed: '', long_desc: 'MOTION' }),
      archiveDocument('doc'),
      '<document/>',
    );
    expect(undated).toMatchObject({ number: '10', filedOn: null, datePrinted: null });
    expect(odd).toMatchObject({ number: null, numberPrinted: 'doc', shortText: null, text: '' });
    expect(bare).toMatchObject({ number: null, numberPrinted: null, pacerDocumentId: null });
  });

  it('keep what stands in the place of a day', () => {
    const [zeros] = entriesOf(archiveDocument('1', '0', { date_filed: '0000-00-00' }));
    expect(zeros).toMatchObject({ filedOn: null, datePrinted: '0000-00-00' });
    const dated = archiveDocument('1', '0', { date_filed: 'May', date_entered: 'June' });
    expect(warningsOf(dated)).toEqual(['document 1', 'document 1']);
  });

  it('stand in the order of the file, also when a number is repeated', () => {
    expect(outline(archiveDocument('3'), archiveDocument('1'), archiveDocument('3'))).toEqual([
      '3: ',
      '1: ',
      '3: ',
    ]);
  });

  it('have a place that tells where in the list they stand', () => {
    expect(entriesOf(archiveDocument('3'), archiveDocument('1'))[1]?.place).toBe('document 2');
    expect(documentAt(documentPlace(17))).toBe(17);
  });
});

describe('the attachments of an archived docket', () => {
  it('hang under their entry, with what the file says of them', () => {
    const [entry] = entriesOf(
      archiveDocument('16'),
      archiveDocument('16', '1', {
        pacer_doc_id: '14303530519',
        pacer_de_seq_num: '82',
        short_desc: ' Exhibit  A ',
        long_desc: 'SEALED Exhibit',
        date_filed: '2011-05-03',
      }),
      archiveDocument('16', 'B', { date_filed: '0000-00-00' }),
    );
    expect(entry?.attachments).toEqual([
      {
        number: 1,
        numberPrinted: '1',
        description: 'Exhibit A',
        filedOn: '2011-05-03',
        pacerDocumentId: '14303530519',
        pacerSequence: '82',
        pageCount: null,
        bytes: null,
        sizePrinted: '',
        namedIn: 'page',
        listedApart: { place: 'document 2', datePrinted: null, text: 'SEALED Exhibit' },
      },
      expect.objectContaining({
        number: null,
        numberPrinted: 'B',
        filedOn: null,
        listedApart: { place: 'document 3', datePrinted: '0000-00-00', text: '' },
      }),
    ]);
  });

  it('belong to the last entry of their number before them', () => {
    const documents = [
      archiveDocument('1'),
      archiveDocument('2'),
      archiveDocument('1'),
      archiveDocument('2', '1'),
      archiveDocument('1', '1'),
    ];
    expect(outline(...documents)).toEqual(['1: ', '2: 1', '1: 1']);
    expect(warningsOf(...documents)).toEqual(['document 4']);
  });

  it('belong to the first entry of their number after them where none stands before', () => {
    const documents = [
      archiveDocument('2', '1'),
      archiveDocument('2'),
      archiveDocument('2', '2'),
      archiveDocument('2'),
    ];
    expect(outline(...documents)).toEqual(['2: 1 2', '2: ']);
    expect(warningsOf(...documents)).toEqual(['document 1']);
  });

  it('hang under an entry that has only the number where the file has no such entry', () => {
    const documents = [
      archiveDocument('1'),
      archiveDocument('9', '1'),
      archiveDocument('9', '2'),
      archiveDocument('2'),
    ];
    expect(outline(...documents)).toEqual(['1: ', '9: 1 2', '2: ']);
    expect(entriesOf(...documents)[1]).toMatchObject({
      place: 'document 2',
      number: '9',
      filedOn: null,
      text: '',
    });
    expect(warningsOf(...documents)).toEqual(['document 2']);
  });

  it('hang under undated and oddly numbered entries too', () => {
    expect(
      outline(
        archiveDocument('5', '0', { date_filed: '' }),
        archiveDocument('5', '1'),
        archiveDocument('doc'),
        archiveDocument('doc', '1'),
      ),
    ).toEqual(['5: 1', 'doc: 1']);
  });

  it('are also those that only the text names, after those that are listed', () => {
    const long_desc = 'MOTION by Roe. (Attachments: # 1 Exhibit A, # 2 Proposed Order) (x)';
    const [entry] = entriesOf(
      archiveDocument('16', '0', { long_desc }),
      archiveDocument('16', '1', { short_desc: 'Exhibit A' }),
    );
    expect(entry?.attachments).toMatchObject([
      { number: 1, description: 'Exhibit A', namedIn: 'page' },
      { number: 2, description: 'Proposed Order', namedIn: 'text' },
    ]);
  });
});
