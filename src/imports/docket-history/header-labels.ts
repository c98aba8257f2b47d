import { collapse } from '../court-text/collapse.js';
import type { CourtPage } from '../page/court-page.js';
import { tail } from '../page/page-nodes.js';
import type { PageElement } from '../page/page-nodes.js';
import type { BankruptcyReading } from '../snapshot/case-reading.js';
import type { LabelReading } from '../snapshot/printed.js';

const MOST_RUNS = 4;

/** The labels of the header in page order: bold words that end in a colon, and what follows each directly. */
export function headerLabels(page: CourtPage, centers: readonly PageElement[]): LabelReading[] {
  return centers
    .flatMap((center) => page.within(center, 'b'))
    .flatMap((bold) => {
      if (bold.textTo - bold.textFrom > MOST_RUNS) return [];
      const label = collapse(page.text(bold));
      const value = collapse(tail(bold));
      return label.endsWith(':') && value !== '' ? [{ label, value }] : [];
    });
}

/** What the labels say of a bankruptcy; null where none of them does. */
export function bankruptcyIn(labels: readonly LabelReading[]): BankruptcyReading | null {
  const said = (name: string): string | null =>
    labels.find(({ label }) => label === name)?.value ?? null;
  const bankruptcy = {
    type: said('Case type:'),
    office: said('Office:'),
    chapter: said('Chapter:'),
    trustee: said('Trustee:'),
  };
  return Object.values(bankruptcy).every((value) => value === null) ? null : bankruptcy;
}
