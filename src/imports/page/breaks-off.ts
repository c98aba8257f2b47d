import type { CourtPage } from './court-page.js';
import type { PageElement } from './page-nodes.js';

/**
 * Whether the page ends inside an element or directly after it. Below a docket courts print a receipt or at least a
 * rule, so a page with nothing there may have been cut short, and what it does not show may only be missing.
 */
export function breaksOffIn(page: CourtPage, element: PageElement): boolean {
  if (page.root.end > element.end) return false;
  for (let at = element.textTo; at < page.texts.length; at += 1) {
    if (page.texts[at]?.value.trim() !== '') return false;
  }
  return true;
}
