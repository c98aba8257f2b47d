import { collapse } from '../court-text/collapse.js';
import { tidyText } from '../court-text/tidy-text.js';
import type { CourtPage } from '../page/court-page.js';
import { outermost } from '../page/outermost.js';
import type { PageElement } from '../page/page-nodes.js';

/** A run of text of the header, as printed and tidied. */
export interface HeaderValue {
  readonly printed: string;
  readonly tidy: string;
}

/** The header: every `center` without a table in it, those inside others left out. */
export function headerCenters(page: CourtPage): PageElement[] {
  return outermost(
    page.all('center').filter((center) => page.firstWithin(center, 'table') === null),
  );
}

/** The runs of text of the header in order; runs that say nothing are left out. */
export function headerValues(page: CourtPage, centers: readonly PageElement[]): HeaderValue[] {
  return centers
    .flatMap((center) => page.textsIn(center))
    .map(({ value }) => ({ printed: collapse(value), tidy: tidyText(value) }))
    .filter(({ tidy }) => tidy !== '');
}
