import type { Finding, Ruling } from '../../law/docket/docket-entry.js';
import type { CasePageFacts } from '../case-page-facts.js';
import { factorNames } from '../case/finding-matrix.js';
import type { Quotation } from '../case/finding-matrix.js';
import { toldFinding } from '../words/outcome-words.js';
import { reliefWords } from '../../summaries/words/relief-words.js';

/** The findings a ruling makes, in the order recorded. A page of the ruling is an anchor: `#p12`. */
export function toEntryFindings(ruling: Ruling, facts: CasePageFacts): readonly Quotation[] {
  const standard = facts.standards.find(({ code }) => code === ruling.appliesStandard);
  const nameOf = factorNames(standard);
  const { findings } = ruling;
  return findings.map((finding, index) => ({
    number: index + 1,
    anchor: anchorOf(finding, index, findings),
    on: subjectOf(finding, facts),
    factor: nameOf(finding.factor),
    found: toldFinding(finding.outcome),
    words: finding.quote,
    ruledIn: null,
    page: finding.page,
    superseded: false,
  }));
}

/** The first finding on a page is that page's anchor. */
function anchorOf({ page }: Finding, index: number, all: readonly Finding[]): string {
  const isFirst = page !== null && all.findIndex((other) => other.page === page) === index;
  return isFirst ? `p${page}` : `finding-${index + 1}`;
}

function subjectOf({ claimId, reliefId }: Finding, { state }: CasePageFacts): string {
  const claim = state.claims.find(({ id }) => id === claimId);
  if (claim !== undefined) return `On the claim: ${claim.title}`;
  const relief = state.reliefs.find(({ id }) => id === reliefId);
  if (relief !== undefined) return `On the request for ${reliefWords(relief.kind)}`;
  return 'On the request as a whole';
}
