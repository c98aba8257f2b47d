import type { CourtPage } from '../page/court-page.js';

/** What a report is headed: "Documents" when it was run for the entries that have one, else "History". */
export type ReportHeading = 'History' | 'Documents';

const HEADINGS: readonly ReportHeading[] = ['History', 'Documents'];

/** The heading of a history report, in its large print, or null for any other page. */
export function reportHeading(page: CourtPage): ReportHeading | null {
  const large = [
    ...page.all('h2'),
    ...page.all('font').filter((font) => font.attribute('size') === '5'),
  ];
  const texts = large
    .filter(({ textFrom, textTo }) => textTo - textFrom === 1)
    .map((element) => page.text(element).trim());
  return HEADINGS.find((heading) => texts.includes(heading)) ?? null;
}
