import { collapse } from '../court-text/collapse.js';
import { resolveLink } from '../court-text/links.js';
import { tidyText } from '../court-text/tidy-text.js';
import { ancestors } from '../page/page-nodes.js';
import type { PageElement } from '../page/page-nodes.js';
import { docketTextOf } from './docket-text.js';
import { numberAsItIs } from './html-dockets.js';
import type { NoticeDocket } from './notice-docket.js';
import type { NoticePage } from './notice-page.js';

const LONGEST_LABEL = 200;

/** The one docket of a notice from the newer appellate system, which sets its labels in no table. */
export function readAcmsDocket(notice: NoticePage, courtId: string): NoticeDocket {
  const printed = caseNameOf(notice);
  const link = siblingAfter(labelled(notice, 'b', 'Document:'), 'a')?.attribute('href') ?? null;
  const body = docketTextBlock(notice);
  const name = collapse(printed ?? '');
  const number = caseNumberOf(notice);
  return {
    caseName: name === '' ? null : name,
    number: numberAsItIs(number),
    numberTexts: number === null ? [] : [number],
    caseAddress: null,
    labels: [],
    documentNumber: null,
    documentUrl: link === null ? null : resolveLink(link, courtId),
    text: body === null ? null : docketTextOf(notice.printed.lines(body.textFrom, body.textTo)),
    habit: {
      caseName: printed,
      documentNumber: null,
      text: body === null ? '' : tidyText(notice.page.text(body)),
    },
  };
}

function caseNameOf(notice: NoticePage): string | null {
  const value = siblingAfter(labelled(notice, 'strong', 'Case Name:'), 'span');
  return value?.directTexts()[0] ?? null;
}

function caseNumberOf(notice: NoticePage): string | null {
  const place = labelled(notice, 'strong', 'Case Number:')?.parent ?? null;
  const link = place === null ? null : notice.page.firstWithin(place, 'a');
  return link?.directTexts()[0] ?? null;
}

/** The block of the page that follows the one with the heading of the docket text. */
function docketTextBlock(notice: NoticePage): PageElement | null {
  const heading = notice
    .containing('strong', 'Docket Text:')
    .filter((strong) => notice.lengthOf(strong) < LONGEST_LABEL)
    .find((strong) => collapse(notice.page.text(strong)) === 'Docket Text:');
  const block = heading === undefined ? undefined : ancestors(heading, 'div')[0];
  return block === undefined
    ? null
    : siblingAfter(block, 'div', (one) => notice.page.text(one).trim() !== '');
}

function labelled(notice: NoticePage, tag: string, label: string): PageElement | null {
  return notice.containing(tag, label)[0] ?? null;
}

/** The first sibling of a tag that follows an element. */
function siblingAfter(
  element: PageElement | null,
  tag: string,
  fits: (sibling: PageElement) => boolean = () => true,
): PageElement | null {
  const siblings = element?.parent?.children.slice(element.place + 1) ?? [];
  const found = siblings.find((node) => node.kind === 'element' && node.tag === tag && fits(node));
  return found?.kind === 'element' ? found : null;
}
