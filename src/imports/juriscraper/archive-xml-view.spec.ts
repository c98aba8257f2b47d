import {
  archiveDocument,
  archiveFile,
  archiveInShape,
  archiveParty,
} from '../../../test/support/archive-files.js';
import type { ArchiveFile } from '../../../test/support/archive-files.js';
import { corpusTest } from '../../../test/support/corpus.js';
import type { JsonObject } from './json-value.js';

/** A file in the shape of juriscraper, as JSON has it: without the keys that are undefined. */
function viewOf(file: ArchiveFile, courtId = 'dcd'): JsonObject {
  const view = archiveInShape(Buffer.from(archiveFile(file)), courtId);
  return JSON.parse(JSON.stringify(view)) as JsonObject;
}

/** Each entry's number and the numbers of its attachments. */
function outline(...documents: string[]): string[] {
  const entries = viewOf({ documents }).docket_entries as JsonObject[];
  return entries.map((entry) => {
    const attachments = (entry.attachments ?? []) as JsonObject[];
    const numbers = attachments.map((one) => one.attachment_number as string);
    return `${entry.document_number as string}: ${numbers.join(' ')}`;
  });
}

describe('an archived docket in the shape of juriscraper', () => {
  it('has the details, tidy, and the same keys in every docket', () => {
    const details = { assigned_to: 'Judge Jane Q Smith', case_cause: 'a  b , c', demand: '$5' };
    expect(viewOf({ details }, 'nysd')).toEqual({
      court_id: 'nysd',
      docket_number: '1:10-cv-00744',
      case_name: 'Roe v. Doe Corporation',
      date_filed: '2010-10-23',
      date_terminated: null,
      date_converted: null,
      date_discharged: null,
      assigned_to_str: 'Jane Q. Smith',
      referred_to_str: '',
      cause: 'a b, c',
      nature_of_suit: '',
      jury_demand: '',
      demand: '',
      jurisdiction: '',
      parties: [],
      docket_entries: [],
    });
  });

  it('has the docket number as it stands, and a name where the file has none', () => {
    expect(
      viewOf({ details: { docket_num: ' 2:10-cv-1-ABC ', case_name: 'et al' } }),
    ).toMatchObject({ docket_number: '2:10-cv-1-ABC' });
    expect(viewOf({ details: { docket_num: '', case_name: '' } })).toMatchObject({
      docket_number: '',
      case_name: 'Unknown Case Title',
    });
  });

  it('has entries with both texts, and attachments with their numbers as text', () => {
    const documents = [
      archiveDocument('16', '0', {
        pacer_de_seq_num: '82',
        long_desc: 'MOTION\nby Roe , Jr.',
        date_entered: '2010-10-25',
      }),
      archiveDocument('16', '1', { pacer_doc_id: '143', short_desc: 'Exhibit  A', long_desc: 'x' }),
      archiveDocument('16', '2', { date_filed: '2010-10-24' }),
      archiveDocument('16', '3', { date_filed: '0000-00-00' }),
    ];
    expect(viewOf({ documents }).docket_entries).toEqual([
      {
        document_number: '16',
        pacer_doc_id: null,
        pacer_seq_no: '82',
        date_filed: '2010-10-23',
        description: 'MOTION by Roe, Jr.',
        short_description: '',
        attachments: [
          {
            attachment_number: '1',
            description: 'Exhibit A',
            pacer_doc_id: '143',
            pacer_seq_no: null,
          },
          {
            attachment_number: '2',
            description: '',
            pacer_doc_id: null,
            pacer_seq_no: null,
            date_filed: '2010-10-24',
          },
          {
            attachment_number: '3',
            description: '',
            pacer_doc_id: null,
            pacer_seq_no: null,
            date_filed: null,
          },
        ],
      },
    ]);
  });

  it('has an entry whose day is impossible, but none without a day or with an odd number', () => {
    const documents = [
      archiveDocument('1', '0', { date_filed: '0000-00-00' }),
      archiveDocument('2', '0', { date_filed: '' }),
      archiveDocument('doc'),
      archiveDocument('doc', '1'),
    ];
    expect(viewOf({ documents }).docket_entries).toMatchObject([
      { document_number: '1', date_filed: null },
    ]);
  });

  it('loses an attachment that does not follow an entry of its number', () => {
    const undated = archiveDocument('6', '0', { date_filed: '' });
    expect(outline(archiveDocument('4', '1'), archiveDocument('4'))).toEqual(['4: ']);
    expect(outline(archiveDocument('4'), archiveDocument('5'), archiveDocument('4', '1'))).toEqual([
      '4: ',
      '5: ',
    ]);
    expect(outline(archiveDocument('9', '1'))).toEqual([]);
    expect(outline(archiveDocument('5'), undated, archiveDocument('6', '1'))).toEqual(['5: ']);
  });

  it('keeps an attachment after its entry where only documents that are left out stand between', () => {
    const undated = archiveDocument('6', '0', { date_filed: '' });
    expect(outline(archiveDocument('5'), undated, archiveDocument('5', '1'))).toEqual(['5: 1']);
    const undatedSame = archiveDocument('5', '0', { date_filed: '' });
    expect(outline(archiveDocument('5'), undatedSame, archiveDocument('5', '1'))).toEqual(['5: 1']);
    expect(
      outline(archiveDocument('5'), archiveDocument('4', '1'), archiveDocument('5', '1')),
    ).toEqual(['5: 1']);
  });

  it('does not have the attachments that only a text names', () => {
    const long_desc = 'MOTION (Attachments: # 1 Exhibit A)';
    expect(outline(archiveDocument('5', '0', { long_desc }))).toEqual(['5: ']);
  });

  it('has parties as they stand, always with a list of counsel', () => {
    const parties = [
      archiveParty(
        { name: ' Roe , Inc.', type: 'Plaintiff', extra_info: 'a\nTerminated: 05/06/2011' },
        { attorney_name: 'Ann  Smith', contact: 'a\nb', attorney_role: 'LEAD\nBar Status: x' },
      ),
      archiveParty({ name: 'Doe' }),
    ];
    expect(viewOf({ parties }).parties).toEqual([
      {
        name: ' Roe , Inc.',
        type: 'Plaintiff',
        extra_info: 'a\nTerminated: 05/06/2011',
        date_terminated: '2011-05-06',
        attorneys: [{ name: 'Ann  Smith', roles: ['LEAD'], contact: 'a\nb' }],
      },
      { name: 'Doe', type: '', extra_info: '', date_terminated: null, attorneys: [] },
    ]);
  });

  it('leaves out parties without a name, and each that is equal to an earlier one in the file', () => {
    const smith = { attorney_name: 'Ann Smith', contact: 'Smith LLP' };
    const barred = { ...smith, attorney_role: 'Bar Status: Active' };
    const above = { ...smith, contact: '(See above)' };
    const parties = [
      archiveParty({ name: ' ' }, smith),
      ...[smith, barred, above, above].map((counsel) => archiveParty({ name: 'Roe' }, counsel)),
    ];
    expect(viewOf({ parties }).parties).toMatchObject([
      { name: 'Roe', attorneys: [{ contact: 'Smith LLP' }] },
      { name: 'Roe', attorneys: [{ contact: 'Smith LLP' }] },
    ]);
  });

  corpusTest('dockets-internet-archive', 'xml', archiveInShape);
});
