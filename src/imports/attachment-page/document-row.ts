import type { CourtPage } from '../page/court-page.js';
import type { PageElement } from '../page/page-nodes.js';
import type { MenuPage } from './menu-page.js';

/** A row of the menu that has a link. */
export interface DocumentRow {
  /** `row 3`: the third of the rows with a link. */
  readonly place: string;
  readonly element: PageElement;
  /** Its first link. */
  readonly link: PageElement;
  /** The cells directly in it. */
  readonly cells: readonly PageElement[];
}

/** Every row of the page with a link in it, in document order. */
export function documentRows(tree: CourtPage): DocumentRow[] {
  const linked = tree.all('tr').flatMap((element) => {
    const link = tree.firstWithin(element, 'a');
    return link === null ? [] : [{ element, link, cells: element.elements('td') }];
  });
  return linked.map((row, at) => ({ ...row, place: `row ${at + 1}` }));
}

/** The parts of the name of a document's box, `document_12_3`: entry 12, attachment 3, as written; null for another. */
export function boxParts(
  input: PageElement | undefined,
): { readonly entry: string; readonly attachment: string } | null {
  const parts = (input?.attribute('name') ?? '').split('_');
  const [word, entry = '', attachment = ''] = parts;
  return word === 'document' && parts.length === 3 ? { entry, attachment } : null;
}

/** The attachment that a row's box names, 0 for the main document; null without such a box. */
export function inputNumber({ tree }: MenuPage, { element }: DocumentRow): number | null {
  const named = tree
    .within(element, 'input')
    .find((input) => (input.attribute('name') ?? '') !== '');
  return readNumber(boxParts(named)?.attachment ?? '');
}

/** The number that a text is, or null. */
export function readNumber(text: string): number | null {
  const digits = text.trim();
  return /^\d{1,15}$/.test(digits) ? Number(digits) : null;
}
