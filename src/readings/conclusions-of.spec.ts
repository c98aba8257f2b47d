import { civilDate } from '../law/calendar/civil-date.js';
import { DocketSoFar } from '../law/docket-text/docket-so-far.js';
import { readEntry } from '../law/docket-text/read-entry.js';
import { conclusionsOf } from './conclusions-of.js';

const TEXT =
  'ORDER granting 14 Motion for Extension of Time. Signed by Judge Ada B. Roe on 3/4/2020.';

const reading = readEntry(TEXT, {
  filedOn: civilDate('2020-03-04'),
  courtId: 'wawd',
  number: 15,
  before: new DocketSoFar([
    { number: 14, kind: 'filing', type: 'motion', reliefs: ['extension-of-time'], text: '' },
  ]),
  parties: [],
});

describe('the conclusions of a reading', () => {
  it('are told in words, one for each thing that was read', () => {
    const told = conclusionsOf(reading).map(({ field, says }) => `${field}: ${says}`);
    expect(told).toEqual([
      'type: order',
      'act: court',
      'link: decides Dkt. 14',
      'decision: grants Dkt. 14',
      'judge: Ada B. Roe',
      'signed: signed on 2020-03-04',
    ]);
  });

  it('say which words of the text they rest on', () => {
    const judge = conclusionsOf(reading).find(({ field }) => field === 'judge');
    expect(TEXT.slice(judge?.start, judge?.end)).toContain('Ada B. Roe');
  });

  it('tell of a request without a number, and of what is asked', () => {
    const [decision] = reading.dispositions;
    if (decision === undefined) throw new Error('Nothing was decided');
    const oral = { ...decision, value: { to: null, outcome: 'denied' as const } };
    const asked = { ...decision, value: 'extension-of-time' as const };
    const told = conclusionsOf({ ...reading, dispositions: [oral], reliefs: [asked] });
    expect(told.map(({ says }) => says)).toEqual(
      expect.arrayContaining(['denies a request without number', 'asks for an extension of time']),
    );
  });

  it('tell what is attached, and who put the entry on the docket when', () => {
    const text = 'ORDER. (Attachments: # 1 Exhibit A, # 2)(abc, ) (Entered: 03/05/2020)';
    const context = { ...{ filedOn: null, courtId: 'wawd', number: 16 }, parties: [] };
    const told = conclusionsOf(readEntry(text, { ...context, before: new DocketSoFar([]) }));
    expect(told.slice(2).map(({ field, says }) => `${field}: ${says}`)).toEqual([
      'attachment: attachment 1: Exhibit A',
      'attachment: attachment 2',
      'entered: entered on 2020-03-05',
      'signer: put there by abc',
    ]);
  });
});
