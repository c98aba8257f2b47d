import type { CourtPage } from '../page/court-page.js';
import type { PageText } from '../page/page-nodes.js';

const ANY_SIGN =
  /Date [Ff]iled:|Docket Text|Adversary Proceeding|Nature\[s\] of|Lead BK Title|Search\sCriteria:|Total file size of selected documents|Footer format:/;
/** "Docket Text" and "Date Filed:" are the shortest signs; most runs of text on a page are shorter. */
const SHORTEST = 11;
const DATE_FILED = /Date [Ff]iled:/;
const SELECTION = /Total file size of selected documents|Footer format:/;

/** The runs of text by which the parts of a docket report are known. */
export interface PageSigns {
  /** "Date Filed:" stands in the header. */
  readonly dateFiled: readonly PageText[];
  /** "Docket Text" heads the column of the entries. */
  readonly docketText: readonly PageText[];
  /** Words of the form in which documents are chosen for download. */
  readonly selection: readonly PageText[];
  /** The natures of suit of an adversary proceeding have a table of their own. */
  readonly natures: readonly PageText[];
  /** The case that an adversary proceeding belongs to. */
  readonly leadTitle: readonly PageText[];
  /** The receipt tells what was asked of the court. */
  readonly criteria: readonly PageText[];
  readonly saysAdversary: boolean;
}

/** All of them, found in one pass over the page. */
export function findSigns(page: CourtPage): PageSigns {
  const texts = page.texts.filter(({ value }) => value.length >= SHORTEST && ANY_SIGN.test(value));
  return {
    dateFiled: texts.filter(({ value }) => DATE_FILED.test(value)),
    docketText: texts.filter(({ value }) => value.includes('Docket Text')),
    selection: texts.filter(({ value }) => SELECTION.test(value)),
    natures: texts.filter(({ value }) => value.includes('Nature[s] of')),
    leadTitle: texts.filter(({ value }) => value.includes('Lead BK Title')),
    criteria: texts.filter(({ value }) => /Search\sCriteria:/.test(value)),
    saysAdversary: texts.some(({ value }) => value.includes('Adversary Proceeding')),
  };
}
