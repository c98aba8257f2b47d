import { tidyText } from '../court-text/tidy-text.js';
import type { PageElement, PageText } from '../page/page-nodes.js';
import { LONGEST_DOCKET_TEXT } from './docket-text.js';
import type { NoticePage } from './notice-page.js';

const FACE = 'arial,helvetica';
const MAILED_TO = 'Notice will be electronically mailed to:';

type Way = (notice: NoticePage, paragraph: PageElement) => string;

/** Where juriscraper looks for the words of a docket text, in turn, until it finds some. */
const WAYS: readonly Way[] = [
  ({ page }, p) => joined(p.elements('font')[0]?.elements('b') ?? [], (b) => page.text(b)),
  ({ page }, p) => joined(p.elements('b')[0]?.elements('span') ?? [], (span) => page.text(span)),
  (_, p) => p.directTexts().join(''),
  ({ page }, p) => joined(p.elements('font').filter(hasFace), (font) => page.text(font)),
  laterFonts,
];

/** The docket text as juriscraper takes it, from the paragraph of its heading; "" where it finds none. */
export function takenText(notice: NoticePage, heading: PageElement): string {
  const paragraph = heading.parent;
  if (paragraph?.tag !== 'p') return '';
  for (const way of WAYS) {
    const text = tidyText(way(notice, paragraph).slice(0, LONGEST_DOCKET_TEXT));
    if (text !== '') return text;
  }
  return '';
}

/** The same for a court of appeals: all that follows the heading, up to the addressees. */
export function takenAppellateText({ page }: NoticePage, heading: PageElement): string {
  let text = '';
  for (let at = heading.textTo; at < page.texts.length; at += 1) {
    const { value } = page.texts[at] ?? { value: '' };
    if (value === MAILED_TO || text.length > LONGEST_DOCKET_TEXT) break;
    text += value;
  }
  return tidyText(text.slice(0, LONGEST_DOCKET_TEXT));
}

/** What the fonts of the court's face say that come after a paragraph; a font within a font says nothing twice. */
function laterFonts({ page }: NoticePage, paragraph: PageElement): string {
  let text = '';
  let read = 0;
  for (const font of page.after(paragraph, 'font').filter(hasFace)) {
    if (text.length > LONGEST_DOCKET_TEXT) break;
    text += joinedTexts(page.texts.slice(Math.max(read, font.textFrom), font.textTo));
    read = Math.max(read, font.textTo);
  }
  return text;
}

function hasFace(font: PageElement): boolean {
  return font.attribute('face') === FACE;
}

function joined(elements: readonly PageElement[], say: (element: PageElement) => string): string {
  return elements.map(say).join('');
}

function joinedTexts(texts: readonly PageText[]): string {
  return texts.map(({ value }) => value).join('');
}
