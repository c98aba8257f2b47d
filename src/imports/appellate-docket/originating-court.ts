import { collapse } from '../court-text/collapse.js';
import { readJudge } from '../court-text/judge.js';
import { resolveLink } from '../court-text/links.js';
import { readDay } from '../court-text/read-day.js';
import type { CourtPage } from '../page/court-page.js';
import type { PageElement } from '../page/page-nodes.js';
import type { OriginatingCourtReading } from '../snapshot/appeal-reading.js';
import type { JudgeReading } from '../snapshot/printed.js';
import type { HeaderLabel } from './header-labels.js';
import { labelValue } from './header-labels.js';
import { datesBelow } from './originating-dates.js';
import type { PageSearch } from './page-search.js';
import { nearest } from './page-search.js';

const DISTRICT_NUMBER = /(?:\d{1,2}:)?\d{2}-[A-Za-z]{1,4}-\d{1,10}/;
const ALIEN_NUMBER = /^A[\d-]/;
const COURT_HOST = /^https?:\/\/ecf\.([^./?#]+)\.uscourts\.gov(?:[:/?#]|$)/i;

/** The table that tells of the court below, or null. */
export function originatingTable(search: PageSearch): PageElement | null {
  for (const heading of search.all('Originating Court Information')) {
    const table = nearest(heading, 'table');
    if (table !== null) return table;
  }
  return null;
}

/**
 * The court an appeal comes from, read from its table; null without one and for a table that says "None". Only what
 * stands in the table itself is taken: a prior appeal has dates and a disposition under the same labels.
 */
export function readOriginatingCourt(
  { page, search, courtId }: OriginatingPage,
  table: PageElement | null,
  labels: readonly HeaderLabel[],
): OriginatingCourtReading | null {
  if (table === null || saysNone(page, search, table)) return null;
  const own = labels.filter(({ order }) => order > table.order && order < table.end);
  const said = (...words: readonly string[]): string | null => labelValue(own, ...words);
  const day = (word: string) => readDay(said(word) ?? '');
  const number = numberBelow(page, search, table);
  const isAlien = ALIEN_NUMBER.test(number);
  return {
    docketNumber: isAlien || number === '' ? null : number,
    restrictedAlienNumber: isAlien ? number : null,
    courtId: courtLinked(page, table, courtId),
    assignedTo: toJudge(said('Trial Judge', 'Originating Judge')),
    orderingJudge: toJudge(said('Ordering Judge')),
    courtReporter: said('Court Reporter'),
    disposition: said('Disposition'),
    filedOn: day('Date Filed'),
    disposedOn: day('Date Disposed'),
    dates: datesBelow(page, table),
  };
}

/** What reading the court below needs beside its table. */
export interface OriginatingPage {
  readonly page: CourtPage;
  readonly search: PageSearch;
  readonly courtId: string;
}

function saysNone(page: CourtPage, search: PageSearch, table: PageElement): boolean {
  if (page.within(table, 'tr').length !== 2) return false;
  return within(search.all('None'), table).some((element) => nearest(element, 'td') !== null);
}

/** The number that follows the district in its cell: a district's, or the third part of "District: 0978-2 : 14-16024". */
function numberBelow(page: CourtPage, search: PageSearch, table: PageElement): string {
  const [district] = within(search.all('District'), table);
  const cell = district === undefined ? null : nearest(district, 'td');
  if (cell === null) return '';
  const text = page.text(cell);
  return DISTRICT_NUMBER.exec(text)?.[0] ?? collapse(text.split(':')[2] ?? '');
}

function courtLinked(page: CourtPage, table: PageElement, courtId: string): string | null {
  const href = page.firstWithin(table, 'a')?.attribute('href') ?? null;
  if (href === null) return null;
  return COURT_HOST.exec(resolveLink(href, courtId))?.[1]?.toLowerCase() ?? null;
}

function toJudge(printed: string | null): JudgeReading | null {
  return printed === null ? null : readJudge(printed);
}

function within(elements: readonly PageElement[], outer: PageElement): PageElement[] {
  return elements.filter(({ order }) => order > outer.order && order < outer.end);
}
