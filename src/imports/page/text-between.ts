import type { CourtPage } from './court-page.js';

/** The text of the page's runs from one to before another, nothing between them, cut off where it grows too long. */
export function textBetween(page: CourtPage, from: number, to: number, longest = Infinity): string {
  let text = '';
  for (let at = from; at < to && text.length <= longest; at += 1)
    text += page.texts[at]?.value ?? '';
  return text;
}
