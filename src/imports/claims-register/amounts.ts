import { collapse, trimSpace } from '../court-text/collapse.js';
import { readAmount } from '../json-file/claim-amount.js';
import type { CourtPage } from '../page/court-page.js';
import type { PageElement } from '../page/page-nodes.js';
import type { ClaimReading } from '../snapshot/claim-reading.js';

type Amount = ClaimReading['amounts'][number];

/**
 * The amounts of a claim: each row has the kind, a word, and what is claimed; where the court has ruled on it, two more
 * cells have another word and what is allowed, which is the kind `Secured allowed`.
 */
export function readAmounts(page: CourtPage, cell: PageElement | undefined): readonly Amount[] {
  if (cell === undefined) return [];
  return page.within(cell, 'tr').flatMap((row) => {
    const [kind = '', , claimed = '', , word = '', ruled = ''] = row
      .elements('td')
      .slice(0, 6)
      .map((one) => trimSpace(page.text(one)));
    if (kind === '') return [];
    const ruledKind = `${collapse(kind)} ${collapse(word).replace(/:$/, '')}`;
    const isRuledOn = word !== '' && ruled !== '';
    return [amount(collapse(kind), claimed), ...(isRuledOn ? [amount(ruledKind, ruled)] : [])];
  });
}

function amount(kind: string, printed: string): Amount {
  return { kind, printed, amount: readAmount(printed) };
}
