import type { CourtPage } from '../page/court-page.js';
import type { PageElement } from '../page/page-nodes.js';

/** What the link to an entry's docket text calls: the court's own numbers of the case and of the entry. */
export interface TextLink {
  readonly caseId: string | null;
  readonly sequence: string | null;
}

const CALL = /DktText\('[^']*','(\d*)','[^']*','(\d*)'/;

/** What the link to the docket text in the cell of an entry says; every part null without such a link. */
export function textLink(page: CourtPage, cell: PageElement): TextLink {
  const href = page.firstWithin(cell, 'a')?.attribute('href') ?? '';
  const [, caseId = '', sequence = ''] = CALL.exec(href) ?? [];
  return {
    caseId: caseId === '' ? null : caseId,
    sequence: sequence === '' ? null : sequence,
  };
}
