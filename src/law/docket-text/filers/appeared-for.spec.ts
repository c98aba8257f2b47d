import { filersIn } from '../../../../test/support/texts-read.js';
import { aTextContext } from '../../../../test/support/text-context.js';
import type { EntryType } from '../../docket/entry-types.js';

const NOBODY_KNOWN = aTextContext();

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
    expect(filersIn(text, type)).toEqual(filers);
  });

  it.each(APPEARANCES)('where no party is known: %s', (text, type, filers) => {
    expect(filersIn(text, type, NOBODY_KNOWN)).toEqual(filers);
  });

  it("are those of the criminal docket where the defence names nobody, and never the prosecution's", () => {
    const defence =
      'NOTICE OF APPEARANCE Pat Roe, Federal Public Defender, as to Ada Winslow, filed.';
    expect(filersIn(defence, 'appearance')).toEqual(['Ada Winslow']);
    expect(
      filersIn('NOTICE OF APPEARANCE Pat Roe, AUSA, as to Ada Winslow.', 'appearance'),
    ).toEqual([]);
  });
});
