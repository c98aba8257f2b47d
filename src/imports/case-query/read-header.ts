import { collapse } from '../court-text/collapse.js';
import type { CourtPage } from '../page/court-page.js';
import type { PageElement } from '../page/page-nodes.js';
import { textBetween } from '../page/text-between.js';
import type { HeaderHabits, NumberReading } from '../snapshot/case-reading.js';
import type { LabelReading } from '../snapshot/printed.js';
import { directLines, shownLines } from './header-lines.js';
import { labelsByTail, labelsOf } from './line-labels.js';
import { nameByTail, readTitleLine } from './title-line.js';

/** What the header of a query page says, in the order of the page. */
export interface QueryHeader {
  readonly docketNumber: NumberReading;
  readonly name: string;
  readonly labels: readonly LabelReading[];
  /** Null where juriscraper takes the same name and labels. */
  readonly habits: HeaderHabits | null;
}

/** The header of a query page: the first line has number and name, those below it labels and judges. */
export function readHeader(page: CourtPage, header: PageElement, courtId: string): QueryHeader {
  const lines = shownLines(page, header);
  const [first = NO_LINE, ...others] = lines.filter(
    (line) => collapse(textBetween(page, line.textFrom, line.textTo)) !== '',
  );
  const title = readTitleLine(page, first, courtId);
  const labels = [...title.labels, ...others.flatMap((line) => labelsOf(page, line))];
  const { docketNumber, name } = title;
  return {
    docketNumber,
    name,
    labels,
    habits: habitsBeside(page, header, { caseName: name, labels }),
  };
}

const NO_LINE = { nodes: [], textFrom: 0, textTo: 0 };

/** What juriscraper takes, if it is another name or other labels: what follows the last line break it leaves out. */
function habitsBeside(
  page: CourtPage,
  header: PageElement,
  read: HeaderHabits,
): HeaderHabits | null {
  const [first = NO_LINE, ...others] = directLines(header);
  const labels = others.slice(0, -1).flatMap((line) => labelsByTail(page, line));
  const taken: HeaderHabits = { caseName: nameByTail(page, first), labels };
  return JSON.stringify(taken) === JSON.stringify(read) ? null : taken;
}
