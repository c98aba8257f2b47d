import { civilDate } from '../../../src/law/calendar/civil-date.js';
import { NO_PARTS, UNSAID_CASE } from '../../../src/imports/snapshot/case-reading.js';
import type { CaseReading } from '../../../src/imports/snapshot/case-reading.js';
import { UNSAID_ENTRY } from '../../../src/imports/snapshot/entry-reading.js';
import type { EntryReading } from '../../../src/imports/snapshot/entry-reading.js';

const DAY = civilDate('2024-01-08');

/** An invented docket report of so many entries, as its reader hands it over. */
export function aLargeDocket(serial: number, entries: number): CaseReading {
  const value = `2:24-cv-${String(serial).padStart(5, '0')}`;
  return {
    ...UNSAID_CASE,
    docketNumber: { printed: value, value, parts: NO_PARTS },
    caption: {
      printed: 'Marlow Freight LLC v. Harrow & Pike',
      tidy: 'Marlow Freight LLC v. Harrow & Pike',
    },
    filedOn: DAY,
    parties: [],
    entries: Array.from({ length: entries }, (_, at) => anEntry(serial, at + 1)),
    coverage: { header: 'whole', parties: 'whole', entries: 'whole' },
  };
}

function anEntry(serial: number, number: number): EntryReading {
  return {
    ...UNSAID_ENTRY,
    place: `row ${number}`,
    number: String(number),
    numberPrinted: String(number),
    filedOn: DAY,
    enteredOn: DAY,
    text: `MEMORANDUM No. ${number} in support of the parties' positions on scheduling and discovery, filed by Plaintiff Marlow Freight LLC. (Attachments: # 1 Exhibit A, # 2 Proposed Order)(Winslow, Ada) (Entered: 01/08/2024)`,
    pacerDocumentId: `1970${String(serial).padStart(3, '0')}${String(number).padStart(6, '0')}`,
    pacerSequence: String(number * 3),
    attachments: ['Exhibit A', 'Proposed Order'].map((description, at) => ({
      number: at + 1,
      numberPrinted: null,
      description,
      filedOn: null,
      pacerDocumentId: null,
      pacerSequence: null,
      pageCount: null,
      bytes: null,
      sizePrinted: '',
      namedIn: 'text' as const,
    })),
  };
}
