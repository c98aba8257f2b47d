import { collapse } from '../court-text/collapse.js';
import { isBankruptcyCourt } from '../court-text/court-kind.js';
import { findDocketNumber } from '../court-text/docket-number.js';
import type { NumberForm } from '../court-text/docket-number.js';
import { resolveLink } from '../court-text/links.js';
import type { PageElement } from '../page/page-nodes.js';
import { NO_PARTS } from '../snapshot/case-reading.js';
import type { NumberReading } from '../snapshot/case-reading.js';
import { CaseTable } from './case-table.js';
import { documentNumberIn } from './document-number.js';
import { docketTextOf } from './docket-text.js';
import { takenAppellateText, takenText } from './docket-text-habit.js';
import type { NoticeDocket } from './notice-docket.js';
import type { NoticePage } from './notice-page.js';

const CASE_NAME = 'Case Name:';
const DOCKET_TEXT = 'Docket Text:';

/** The tables that name a case, in document order: of tables within tables the inner ones. */
export function caseTables(notice: NoticePage): PageElement[] {
  const tables = notice.containing('table', CASE_NAME);
  return tables.filter((table, at) => {
    const next = tables[at + 1];
    return next === undefined || next.order >= table.end;
  });
}

/** Which court's notice it is, and whether a notice of a court of appeals. */
interface Court {
  readonly courtId: string;
  readonly appellate: boolean;
}

/** A docket text as printed, and as juriscraper takes it. */
interface DocketText {
  readonly text: string | null;
  readonly taken: string;
}

/** One docket of a notice in HTML, with its docket text. */
export function readCaseTable(
  notice: NoticePage,
  table: PageElement,
  { text, taken }: DocketText,
  court: Court,
): NoticeDocket {
  const cells = new CaseTable(notice, table);
  const names = cells.valuesOf('Case Name');
  const documents = cells.valuesOf('Document Number').map((cell) => notice.page.text(cell));
  const documentNumber = documents.map(collapse)[0] ?? null;
  return {
    caseName: caseNameOf(notice, names),
    ...numberOf(notice, cells.valuesOf('Case Number'), court),
    caseAddress: addressOf(cells, 'Case Number', court),
    labels: cells.labels(),
    documentNumber,
    documentUrl: addressOf(cells, court.appellate ? 'Document(s)' : 'Document Number', court),
    text,
    habit: {
      caseName: firstText(names) ?? null,
      documentNumber: court.appellate ? null : documentNumberIn(documentNumber ?? ''),
      text: taken,
    },
  };
}

/** The docket text under a heading. All dockets of a notice may share one, so it is read only once. */
export function docketTextUnder(
  notice: NoticePage,
  heading: PageElement | null,
  appellate: boolean,
): DocketText {
  if (heading === null) return { text: null, taken: '' };
  const text = docketTextOf(notice.printed.lines(heading.textTo));
  const take = appellate ? takenAppellateText : takenText;
  return { text, taken: take(notice, heading) };
}

function addressOf(cells: CaseTable, label: string, { courtId }: Court): string | null {
  const link = cells.linkOf(label);
  return link === null ? null : resolveLink(link, courtId);
}

/** The headings under which docket texts stand: bold ones, however the mail makes them bold. */
export function docketTextHeadings(notice: NoticePage): readonly PageElement[] {
  const headings = notice.containing('strong', DOCKET_TEXT);
  return headings.length > 0 ? headings : notice.containing('b', DOCKET_TEXT);
}

/** The first direct text of the cells, or of a paragraph directly in them; a blank one counts. */
function firstText(cells: readonly PageElement[]): string | undefined {
  const direct = cells.flatMap((cell) => cell.directTexts())[0] ?? '';
  if (direct !== '') return direct;
  return cells.flatMap((cell) => cell.elements('p')).flatMap((p) => p.directTexts())[0];
}

function caseNameOf({ page }: NoticePage, cells: readonly PageElement[]): string | null {
  const texts = [
    ...cells.flatMap((cell) => cell.directTexts()),
    ...cells.flatMap((cell) => cell.elements('p')).flatMap((p) => p.directTexts()),
    ...cells.map((cell) => page.text(cell)),
  ];
  return texts.map(collapse).find((text) => text !== '') ?? null;
}

/** The docket number among the links beside its label; where no link has one, among the text beside it. */
function numberOf(
  { page }: NoticePage,
  cells: readonly PageElement[],
  { courtId, appellate }: Court,
): Pick<NoticeDocket, 'number' | 'numberTexts'> {
  const links = linksIn(cells);
  if (appellate) {
    const printed = links.flatMap((link) => link.directTexts())[0] ?? null;
    return { number: numberAsItIs(printed), numberTexts: printed === null ? [] : [printed] };
  }
  const texts = (elements: readonly PageElement[]): string[] =>
    elements.flatMap((element) => page.textsIn(element).map(({ value }) => value));
  const direct = texts(links);
  const inParagraphs = texts(linksIn(cells.flatMap((cell) => cell.elements('p'))));
  const candidates = [direct, inParagraphs, cells.map((cell) => page.text(cell))];
  const readings = candidates.map((some) => findDocketNumber(some, formsOf(courtId)));
  const at = readings.findIndex(({ value }) => value !== null);
  return {
    number: readings[Math.max(at, 0)] ?? numberAsItIs(null),
    numberTexts: at === 0 ? direct : [...direct, ...inParagraphs],
  };
}

/** The grammars of a trial court's docket numbers. */
export function formsOf(courtId: string): readonly NumberForm[] {
  return isBankruptcyCourt(courtId) ? ['district', 'bankruptcy'] : ['district', 'jpml'];
}

/** The number of an appeal, which is what the court prints as such. */
export function numberAsItIs(printed: string | null): NumberReading {
  const value = printed === null ? null : collapse(printed);
  return { printed, value: value === '' ? null : value, parts: NO_PARTS };
}

function linksIn(elements: readonly PageElement[]): PageElement[] {
  return elements.flatMap((element) => element.elements('a'));
}
