import { tidyText } from '../court-text/tidy-text.js';
import type { CourtPage } from '../page/court-page.js';
import type { PageElement } from '../page/page-nodes.js';
import type { LabelReading } from '../snapshot/printed.js';
import { datesByRuns } from './originating-dates.js';
import { nearest, textAfter } from './page-search.js';
import type { PageSearch } from './page-search.js';

const WORDS = [
  'Nature of Suit',
  'Appeal From',
  'Fee Status',
  'Docketed',
  'Termed',
  'Court Reporter',
  'Date Filed',
  'Date Disposed',
  'Disposition',
  'Trial Judge',
  'Ordering Judge',
] as const;

/**
 * What a search of the whole page for a label's words finds first, by those words: the header's own value as a rule,
 * but a prior appeal's or a piece of docket text where the header does not have the label.
 */
export function foundBySearch(
  page: CourtPage,
  search: PageSearch,
  origin: PageElement | null,
): LabelReading[] {
  const dates = origin === null ? [] : datesByRuns(page, origin);
  return [
    { label: 'Docket #', value: docketNumber(search) },
    { label: 'Panel:', value: panel(search) },
    ...WORDS.map((label) => ({ label, value: textAfter(search.first(label)) })),
    ...dates.map(({ label, value }) => ({ label: tidyText(label), value: tidyText(value) })),
  ];
}

/** The number after its label; where a browser made a telephone link of it, the text of that link. */
function docketNumber(search: PageSearch): string {
  const label = search.first('Docket #', 'Case Number');
  const number = textAfter(label);
  if (label === null || number !== '') return number;
  const siblings = label.parent?.elements('a') ?? [];
  const link = siblings.find(
    (one) => one.order > label.order && one.attribute('href')?.trim().startsWith('tel:'),
  );
  return tidyText(link?.directTexts()[0] ?? '');
}

function panel(search: PageSearch): string {
  const inCell = search.all('Panel Assignment').some((heading) => nearest(heading, 'td') !== null);
  return inCell ? textAfter(search.first('Panel:')) : '';
}
