import {
  anAttachmentReading,
  anEntryOnRecord,
  anEntryReading,
} from '../../../test/support/merging.js';
import { civilDate } from '../../law/calendar/civil-date.js';
import type { EntryReading } from '../snapshot/entry-reading.js';
import type { SourceKind } from '../snapshot/source-kinds.js';
import type { EntryOnRecord } from './case-on-record.js';
import { mergeEntry } from './merge-entry.js';

const NEXT_DAY = civilDate('2021-03-03');

function verdicts(
  said: Partial<EntryReading>,
  onRecord: Partial<EntryOnRecord> = {},
  kind: SourceKind = 'docket-report',
): readonly string[] {
  const row = { reading: anEntryReading(said), kind };
  return mergeEntry(anEntryOnRecord(onRecord), row, new Set([1, 2])).map(
    ({ verdict, field, to }) => `${verdict} ${field} ${JSON.stringify(to)}`,
  );
}

const long = 'MOTION to Dismiss by Harrow. Noting date 4/2/2021.';

describe('the text of an entry', () => {
  it('is changed by a newer saying of as full a source', () => {
    expect(verdicts({ text: 'COMPLAINT, amended' })).toEqual([
      'change text "COMPLAINT, amended"',
      'change textSaidBy "docket-report"',
    ]);
  });

  it.each<SourceKind>([
    'docket-report',
    'docket-history',
    'appellate-docket',
    'courtlistener-json',
    'archive-json',
    'archive-xml',
    'juriscraper-json',
  ])('of a notice gives way to that of a source of kind %s', (kind) => {
    const record = { textSaidBy: 'electronic-notice', text: 'MOTION' } as const;
    expect(verdicts({ text: long }, record, kind)).toContain(`change text "${long}"`);
  });

  it.each<SourceKind>(['electronic-notice', 'csv'])(
    'of a docket report stays when a %s says otherwise',
    (kind) => {
      const record = { textSaidBy: 'docket-report' } as const;
      expect(verdicts({ text: long }, record, kind)).toEqual([`less text "${long}"`]);
      expect(verdicts({ text: long }, {}, kind)).toEqual([`less text "${long}"`]);
    },
  );

  it('of a notice is changed by a newer notice', () => {
    const record = { textSaidBy: 'electronic-notice', text: 'MOTION' } as const;
    expect(verdicts({ text: 'ORDER' }, record, 'electronic-notice')).toEqual([
      'change text "ORDER"',
    ]);
  });

  it('is not changed where the two differ in white space alone', () => {
    expect(verdicts({ text: ' COMPLAINT  against\nHarrow' })).toEqual([]);
  });

  it('is not cut off by a source that breaks off', () => {
    expect(verdicts({ text: 'COMPLAINT agai…' })).toEqual(['less text "COMPLAINT agai…"']);
  });

  it('is not emptied by a row without text, and a short text stands beside it', () => {
    expect(verdicts({ text: '', shortText: 'Complaint' }, {}, 'rss-feed')).toEqual([
      'fill shortText "Complaint"',
    ]);
  });

  it('is filled where it is empty, whatever the source', () => {
    expect(verdicts({ text: long }, { text: '' }, 'csv')).toContain(`fill text "${long}"`);
    expect(verdicts({ text: '', shortText: 'Motion' }, { text: '' }, 'rss-feed')).toContain(
      'fill text "[Motion]"',
    );
  });

  it('in brackets stands for it until a source brings it, even a notice', () => {
    const record = { text: '[Motion]', shortText: 'Motion', textSaidBy: 'rss-feed' } as const;
    expect(verdicts({ text: long }, record, 'electronic-notice')).toEqual([
      `change text "${long}"`,
      'change textSaidBy "electronic-notice"',
    ]);
  });

  it('in brackets follows the short text', () => {
    const record = { text: '[Motion]', shortText: 'Motion', textSaidBy: 'rss-feed' } as const;
    const said = { text: '', shortText: 'Motion AND Affidavit' };
    expect(verdicts(said, record, 'rss-feed')).toEqual([
      'change shortText "Motion AND Affidavit"',
      'change text "[Motion AND Affidavit]"',
    ]);
  });

  it('that a person entered or corrected is a conflict', () => {
    const said = { text: 'COMPLAINT, amended' };
    const conflict = ['conflict text "COMPLAINT, amended"'];
    expect(verdicts(said, { byHand: true })).toEqual(conflict);
    expect(verdicts(said, { corrected: new Set(['text']) })).toEqual(conflict);
  });

  it('that a person emptied stays empty', () => {
    const record = { shortText: null, corrected: new Set(['shortText']) };
    expect(verdicts({ shortText: 'Complaint' }, record)).toEqual([
      'conflict shortText "Complaint"',
    ]);
  });
});

describe('the short text of an entry', () => {
  it('is filled, and changed by a newer one', () => {
    expect(verdicts({ shortText: 'Complaint' })).toEqual(['fill shortText "Complaint"']);
    expect(verdicts({ shortText: 'Complaint' }, { shortText: 'Motion' })).toEqual([
      'change shortText "Complaint"',
    ]);
  });

  it('stays where the source names some of its events, or breaks off', () => {
    const record = { shortText: 'Motion to Dismiss AND Affidavit' };
    expect(verdicts({ shortText: 'affidavit' }, record)).toEqual(['less shortText "affidavit"']);
    expect(verdicts({ shortText: 'Motion to' }, record)).toEqual(['less shortText "Motion to"']);
  });
});

describe('the days and times of an entry', () => {
  it('are filled by any source', () => {
    const instant = '2021-03-02T19:23:00-08:00';
    const said = { enteredOn: NEXT_DAY, enteredAt: { printed: '', instant } };
    expect(verdicts(said, {}, 'rss-feed')).toEqual([
      'fill enteredOn "2021-03-03"',
      `fill enteredAt "${instant}"`,
    ]);
  });

  it('are changed by a source that shows the docket, and not by a glimpse of it', () => {
    expect(verdicts({ filedOn: NEXT_DAY })).toEqual(['change filedOn "2021-03-03"']);
    expect(verdicts({ filedOn: NEXT_DAY, text: '' }, {}, 'rss-feed')).toEqual([
      'less filedOn "2021-03-03"',
    ]);
  });

  it('are the same moment in whatever zone and to whatever second', () => {
    const enteredAt = { printed: '', instant: '2021-03-03T03:23:00+00:00' };
    const record = { enteredAt: '2021-03-02T19:23:26-08:00' };
    expect(verdicts({ enteredAt }, record)).toEqual([]);
  });

  it('are not told by a time that nobody understood', () => {
    expect(verdicts({ enteredAt: { printed: 'noon', instant: null } })).toEqual([]);
  });
});

describe('the ids and the number of an entry', () => {
  it('are filled, and changed by a newer saying', () => {
    const said = { pacerDocumentId: '1970', pacerSequence: '5' };
    const filled = ['fill pacerDocumentId "1970"', 'fill pacerSequence "5"'];
    expect(verdicts(said, { byHand: true })).toEqual(filled);
    expect(verdicts(said, { pacerDocumentId: '1969', pacerSequence: '5' })).toEqual([
      'change pacerDocumentId "1970"',
    ]);
  });

  it('stay where the source has none', () => {
    expect(verdicts({}, { pacerDocumentId: '1969', pacerSequence: '5' })).toEqual([]);
  });

  it('never make it the number of another entry on record', () => {
    expect(verdicts({ number: '3' }, { number: null })).toEqual(['fill number 3']);
    expect(verdicts({ number: '2' }, { number: null })).toEqual([]);
  });
});

describe('the kind of an entry', () => {
  it('is what the source names, where nobody has read it', () => {
    expect(verdicts({ namedType: 'complaint' })).toEqual([
      'fill kind "filing"',
      'fill type "complaint"',
    ]);
  });

  it('that a person gave it stays, as a conflict', () => {
    const record = { kind: 'filing', type: 'motion', byHand: true } as const;
    expect(verdicts({ namedType: 'complaint' }, record)).toEqual(['conflict type "complaint"']);
  });

  it('that an import gave it stays too, since details may hang on it', () => {
    expect(verdicts({ namedType: 'complaint' }, { kind: 'filing', type: 'motion' })).toEqual([]);
  });
});

describe('the attachments of an entry', () => {
  const attachments = [anAttachmentReading()];

  it('are added', () => {
    const [verdict] = verdicts({ attachments });
    expect(verdict).toMatch(/^fill attachments \[\{"number":1,"description":"Exhibit A"/);
  });

  it('stay when the source lists none, or the same', () => {
    const record = { attachments: [{ number: 1, description: 'Exhibit A' }] };
    expect(verdicts({}, record)).toEqual([]);
    expect(verdicts({ attachments }, record)).toEqual([]);
  });

  it('that a person listed are not added to', () => {
    const record = { byHand: true, attachments: [{ number: 2, description: 'Mine' }] };
    const [verdict] = verdicts({ attachments }, record);
    expect(verdict).toMatch(/^conflict attachments/);
  });
});

describe('what an import filled of an entry typed by hand', () => {
  it('is the import’s word, which a newer one changes', () => {
    const record = { byHand: true, shortText: 'Motion', imported: new Set(['shortText']) };
    expect(verdicts({ shortText: 'Complaint' }, record)).toEqual(['change shortText "Complaint"']);
  });
});
