import { collapse } from '../court-text/collapse.js';
import { labelValue } from '../court-text/label-key.js';
import { resolveLink } from '../court-text/links.js';
import type { CourtPage } from '../page/court-page.js';
import { tail } from '../page/page-nodes.js';
import type { PageElement } from '../page/page-nodes.js';
import { textBetween } from '../page/text-between.js';
import type { LabelReading } from '../snapshot/printed.js';
import type { ClaimReading } from '../snapshot/claim-reading.js';
import { withoutKey } from './register-link.js';

const LONGEST_LABEL = 200;

/** A label of a claim, the element that prints it, and where in the page what it labels ends. */
export interface ClaimLabel {
  readonly label: string;
  readonly element: PageElement;
  readonly textTo: number;
  readonly end: number;
}

/** The labels in italics of a cell, as printed without their colons; `coloned` where only those with a colon count. */
export function claimLabels(
  page: CourtPage,
  cell: PageElement | undefined,
  { coloned }: { readonly coloned: boolean },
): readonly ClaimLabel[] {
  if (cell === undefined) return [];
  const italics = page.within(cell, 'i');
  const breaks = [...italics, ...page.within(cell, 'br')].sort((a, b) => a.order - b.order);
  const places = new Map(breaks.map((element, at) => [element, at]));
  return italics.flatMap((element) => {
    const label = collapse(textBetween(page, element.textFrom, element.textTo, LONGEST_LABEL));
    if (label === '' || label.length > LONGEST_LABEL) return [];
    if (coloned && !label.endsWith(':')) return [];
    const next = breaks[(places.get(element) ?? 0) + 1];
    const { textFrom: textTo, order: end } = next ?? { textFrom: cell.textTo, order: cell.end };
    return [{ label: label.replace(/:$/, ''), element, textTo, end }];
  });
}

/** The labels with all that is printed behind them on the line. */
export function printedLabels(page: CourtPage, labels: readonly ClaimLabel[]): LabelReading[] {
  return labels.map(({ label, element, textTo }) => ({
    label,
    value: collapse(labelValue(textBetween(page, element.textTo, textTo))),
  }));
}

/** The labels with the words next to them alone, in the blanks of the page's source. */
export function labelsInSource(labels: readonly ClaimLabel[]): LabelReading[] {
  return labels.map(({ label, element }) => ({ label, value: labelValue(tail(element)) }));
}

/** The docket entry that is linked behind the status in its cell (`Withdraw 237`); undefined without. */
export function statusEntry(
  page: CourtPage,
  cell: PageElement | undefined,
  { labels, courtId }: { readonly labels: readonly ClaimLabel[]; readonly courtId: string },
): ClaimReading['statusEntry'] {
  const status = labels.find(({ label }) => label === 'Status');
  if (cell === undefined || status === undefined) return undefined;
  const { element, end } = status;
  const link = page.within(cell, 'a').find(({ order }) => order > element.order && order < end);
  const href = link?.attribute('href') ?? null;
  if (link === undefined || href === null) return undefined;
  return {
    printed: collapse(page.text(link)),
    address: withoutKey(resolveLink(href, courtId)),
  };
}
