import type { EntryType } from '../../docket/entry-types.js';
import { DocketSoFar } from '../docket-so-far.js';
import type { TextContext } from '../reading.js';
import { segmentText } from '../segment-text.js';
import { readFilers } from './read-filers.js';

const PARTIES = [
  ['p1', 'Marlow Freight LLC', 'Defendant'],
  ['p2', 'Ada Winslow', 'Defendant'],
  ['p3', 'Trustees of Aldgate and Holm College', 'Plaintiff'],
  ['p4', 'Orrin Mills', 'Plaintiff'],
  ['p5', 'R & V Farms, Inc.', 'Intervenor'],
  ['p6', 'USA', 'Movant'],
] as const;
const CONTEXT: TextContext = {
  filedOn: null,
  courtId: null,
  number: null,
  before: new DocketSoFar(),
  parties: PARTIES.map(([id, name, role]) => ({ id, name, role })),
};
const NOBODY_KNOWN: TextContext = { ...CONTEXT, parties: [] };

function names(text: string, type: EntryType, context = CONTEXT): string[] {
  return readFilers(segmentText(text), context, type, 'party').map(({ value }) => value.name);
}

type Row = readonly [text: string, type: EntryType, names: readonly string[]];

const APPEARANCES: readonly Row[] = [
  [
    'HEARING APPEARANCE -- PAT ROE, ESQ. for Holm One, Inc. & LEE ROE, ESQ. for Sam Holm and Ann Holm (abc)',
    'appearance',
    ['Holm One, Inc.', 'Sam Holm', 'Ann Holm'],
  ],
  [
    'NOTICE by HOLM ADVERTISING, INC. of Change of Lead Counsel for Plaintiff (Roe, Pat)',
    'appearance',
    ['HOLM ADVERTISING, INC.'],
  ],
  [
    'NOTICE of Appearance by Pat Roe on behalf of Marlow Freight LLC, Ada Winslow (Roe, Pat)',
    'appearance',
    ['Marlow Freight LLC', 'Ada Winslow'],
  ],
  [
    'NOTICE of Appearance by PAT ROE on behalf of All Plaintiffs (ROE, PAT)',
    'appearance',
    ['All Plaintiffs'],
  ],
  ['NOTICE OF ATTORNEY APPEARANCE: Pat Roe appearing for USA. (Roe, Pat)', 'appearance', ['USA']],
  [
    'ATTORNEY Appearance for Plaintiff Orrin Mills by Pat T Roe (Roe, Pat)',
    'appearance',
    ['Orrin Mills'],
  ],
  [
    'Notice of Appearance and Request for Notice by Pat Roe Filed by Creditor HOLM CREDIT UNION. (Roe, Pat)',
    'appearance',
    ['HOLM CREDIT UNION'],
  ],
  [
    'Notice of Appearance And Request For Service By P. Gregory Roe for Creditor The Bank of Holm, Ltd. (abc)',
    'appearance',
    ['The Bank of Holm, Ltd.'],
  ],
  [
    'Notice of Request by Pro Hac Vice Pat Roe, Esq. to receive Notices of Electronic Filings. ( fee $ 150 )',
    'appearance',
    [],
  ],
  [
    'NOTICE of Appearance by Pat Roe on behalf of Putative Intervenor (Roe, Pat)',
    'appearance',
    ['Putative Intervenor'],
  ],
  [
    'NOTICE OF ATTORNEY APPEARANCE Pat Roe appearing for USA. Removing Lee Holm (Roe, Pat)',
    'appearance',
    ['USA'],
  ],
];

describe('the parties that an appearance is for', () => {
  it.each(APPEARANCES)('among the parties of the case: %s', (text, type, filers) => {
    expect(names(text, type)).toEqual(filers);
  });

  it.each(APPEARANCES)('where no party is known: %s', (text, type, filers) => {
    expect(names(text, type, NOBODY_KNOWN)).toEqual(filers);
  });

  it("are those of the criminal docket where the defence names nobody, and never the prosecution's", () => {
    const defence =
      'NOTICE OF APPEARANCE Pat Roe, Federal Public Defender, as to Ada Winslow, filed.';
    expect(names(defence, 'appearance')).toEqual(['Ada Winslow']);
    expect(names('NOTICE OF APPEARANCE Pat Roe, AUSA, as to Ada Winslow.', 'appearance')).toEqual(
      [],
    );
  });
});
