import { contextOf, linksOf } from '../../../../test/support/entry-tables.js';
import type { EntryType } from '../../docket/entry-types.js';
import type { PriorEntry } from '../reading.js';

function prior(number: number, type: EntryType, text: string): PriorEntry {
  return { number, type, text, kind: 'filing', reliefs: [] };
}

const DOCKET = [
  prior(1, 'complaint', 'COMPLAINT against Aldgate Mills, Inc., filed by plaintiff Juno Tarn.'),
  prior(5, 'amended-complaint', 'FIRST AMENDED COMPLAINT against Aldgate Mills, Inc.'),
  prior(8, 'disclosure-statement', 'Corporate Disclosure Statement by Aldgate Mills, Inc.'),
  prior(12, 'motion', 'NOTICE OF MOTION AND MOTION to Dismiss Case filed by Aldgate Mills, Inc.'),
  prior(14, 'motion', 'MOTION by Defendant Aldgate Mills, Inc. to dismiss'),
  prior(17, 'minute-entry', 'MINUTES: Scheduling Conference held before Judge Ada Roe.'),
  prior(21, 'transfer', 'Probation Transfer Out as to Orrin Mills'),
  prior(23, 'bond', 'APPEARANCE BOND by Orrin Mills'),
  prior(26, 'order', 'STIPULATION AND ORDER OF DISCONTINUANCE: This action is discontinued.'),
];
const KNOWN = contextOf(DOCKET, 30);

const TRAILING: readonly (readonly [EntryType, string, string])[] = [
  ['answer', 'ANSWER to First Amended Complaint, 5 filed by defendant Mills.', '5 responds-to'],
  [
    'summons',
    '20 DAY Summons Issued re Complaint - (Discovery), Complaint - (Discovery) 1 as to Mills.',
    '1 concerns',
  ],
  [
    'amended-complaint',
    'SECOND AMENDED COMPLAINT against Mills amending Amended Complaint, 5,filed by plaintiff Tarn',
    '5 amends',
  ],
  [
    'response',
    'RESPONSE filed by Plaintiff Tarn to Order to Show Cause 17 . (ab, )',
    '17 responds-to',
  ],
  [
    'response',
    'OPPOSITION to NOTICE OF MOTION AND MOTION to Dismiss Case 12 , filed by Tarn.',
    '12 responds-to',
  ],
  [
    'response',
    'RESPONSEby Juno Tarn in Opposition to MOTION by Defendant Aldgate Mills, Inc. to dismiss 14',
    '14 responds-to',
  ],
  [
    'proof-of-service',
    'PROOF OF SERVICE by Juno Tarn, re MOTION to Dismiss Case 12 served on 3/4/2021.',
    '12 concerns',
  ],
  [
    'order',
    'In light of the STIPULATION AND ORDER OF DISCONTINUANCE 26 the conference is cancelled.',
    '26 concerns',
  ],
  ['order', 'ORDER: The motion to dismiss is GRANTED. Judge Ada Roe, 14 (ab, )', '14 decides'],
  ['order', 'Order on Motion to Dismiss (14) is hereby GRANTED.', '14 decides'],
  [
    'transfer',
    'The file holds 17 Minutes, 21 Transfer Out/Probationer.',
    '17 concerns, 21 concerns',
  ],
  ['order', 'ORDER modifying conditions of release re 23 Bond as to Orrin Mills', '23 amends'],
];

const NO_ENTRIES: readonly (readonly [EntryType, string])[] = [
  ['notice', 'NOTICE of New Address, Pier 12, by Mills.'],
  ['notice', 'NOTICE of appearance for 5 Mills employees.'],
  ['order', 'ORDER setting conditions of release as to Orrin Mills (14).'],
  ['order', 'ORDER on Motion by Aldgate Mills (14).'],
  ['order', 'ORDER. Brief limited to 12 , no more.'],
];

describe('an entry that the docket knows', () => {
  it.each(TRAILING)('may have its number after its title, %s: %s', (type, text, expected) => {
    expect(linksOf(type, text, KNOWN)).toBe(expected);
  });

  it.each(NO_ENTRIES)('is not meant by every number, %s: %s', (type, text) => {
    expect(linksOf(type, text, KNOWN)).toBe('');
  });

  it('is never the entry itself, nor one that does not exist yet', () => {
    const context = contextOf(DOCKET, 14);
    expect(linksOf('response', 'RESPONSE re 14 MOTION, 12 MOTION, 35 MOTION', context)).toBe(
      '12 responds-to',
    );
  });

  it('may be later where it is printed with a citing word, or a change was made since', () => {
    expect(linksOf('letter', 'LETTER re ECF No. 35', KNOWN)).toBe('35 concerns');
    const modified = 'LETTER. (ab) Modified by unsealing entry per order 120 on 10/26/2009 (cd).';
    expect(linksOf('letter', modified, KNOWN)).toBe('120 concerns');
    const vacated = '***VACATED per 36 ORDER***ORDER granting 12 Motion to Dismiss.';
    expect(linksOf('order', vacated, KNOWN)).toBe('36 concerns, 12 decides');
  });

  it('is amended by an entry of its own type', () => {
    const text = 'Amended Corporate Disclosure Statement by Mills re 8 Disclosure Statement.';
    expect(linksOf('disclosure-statement', text, KNOWN)).toBe('8 amends');
    const afterwards = 'CORPORATE DISCLOSURE STATEMENT (AMENDED) -- (re: pldg. 8 ) Filed by Mills';
    expect(linksOf('disclosure-statement', afterwards, KNOWN)).toBe('8 amends');
  });
});
