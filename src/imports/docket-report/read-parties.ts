import { trimSpace } from '../court-text/collapse.js';
import type { CourtPage } from '../page/court-page.js';
import type { PageElement } from '../page/page-nodes.js';
import type { PrintedText } from '../snapshot/printed.js';
import type { PartyReading } from '../snapshot/party-reading.js';
import { readCounsel } from './counsel.js';
import { NamedBefore } from './named-before.js';
import { fewDeep } from './nesting.js';
import { HYPHENS, isBlank } from './party-rows.js';
import type { PartyRow } from './party-rows.js';
import { typeIn } from './party-type-row.js';
import type { ReportPage } from './report-page.js';
import { terminatedOn } from './terminated-on.js';

/** The parties of a docket report. */
export interface PartiesReading {
  readonly parties: readonly PartyReading[];
  /** Of each party the place of its row among the rows. */
  readonly rowOf: readonly number[];
  /** The places, among the parties, of those that repeat an earlier one word for word. */
  readonly repeated: ReadonlySet<number>;
}

const UNKNOWN: PrintedText = { printed: '', tidy: 'Unknown' };

/** Every party row, in page order, with addresses as they are printed. */
export function readParties(report: ReportPage, rows: readonly PartyRow[]): PartiesReading {
  const parties: PartyReading[] = [];
  const rowOf: number[] = [];
  const repeated = new Set<number>();
  const named = new NamedBefore();
  let known: PrintedText | null = null;
  for (const [at, row] of rows.entries()) {
    if (isNoParty(report.page, row, rows[at + 1])) continue;
    const said = typeIn(report, row);
    known = said?.type ?? known;
    if (said?.isOfNextRow === true) continue;
    const party = readParty(report.page, { row, before: rows[at - 1], type: known });
    if (party === null) continue;
    if (named.has(party)) repeated.add(parties.length);
    parties.push({ ...party, place: `party ${parties.length + 1}` });
    rowOf.push(at);
    // In an adversary proceeding a type stands above several parties.
    if (!report.signs.saysAdversary) known = null;
  }
  return { parties, rowOf, repeated };
}

/** A row that has no party: blank, "V.", a heading with no party below it, or one of the charges. */
function isNoParty(page: CourtPage, row: PartyRow, next: PartyRow | undefined): boolean {
  const { cells, isHeading, hasBold } = row;
  if (isBlank(row)) return true;
  if (!isHeading) return !hasBold;
  const third = cells.length === 3 ? cells[2] : undefined;
  return next?.hasBold !== true || (third !== undefined && page.text(third) === 'Disposition');
}

interface RowOfParty {
  readonly row: PartyRow;
  readonly before: PartyRow | undefined;
  readonly type: PrintedText | null;
}

function readParty(page: CourtPage, { row, before, type }: RowOfParty): PartyReading | null {
  const [cell] = row.cells;
  if (cell === undefined) return null;
  const isCharge = before?.text.includes('Disposition') === true;
  const name = isCharge ? null : nameIn(page, cell);
  if (name === null && type === null) return null;
  const extra = linesBeside(page, cell);
  return {
    place: '',
    name: name ?? '',
    type: type ?? UNKNOWN,
    extra,
    terminatedOn: terminatedOn(extra),
    ...counselIn(page, row),
    criminal: null,
  };
}

/** Counsel stands in the last of three cells; a row of one cell has none, which is not the same as nobody. */
function counselIn(
  page: CourtPage,
  { cells }: PartyRow,
): Pick<PartyReading, 'attorneys' | 'unparsed'> {
  const [, , cell] = cells;
  if (cells.length !== 3 || cell === undefined) return { attorneys: null, unparsed: [] };
  const { attorneys, beside } = readCounsel(page, cell);
  return { attorneys, unparsed: beside };
}

/** What the cell of a party says beside its name, line by line. */
function linesBeside(page: CourtPage, cell: PageElement): string[] {
  return page
    .textsIn(cell)
    .filter(({ parent }) => parent?.tag !== 'b')
    .map(({ value }) => trimSpace(value))
    .filter((line) => line !== '');
}

/** The bold words that are the name, rather than a type of party; null when there are none. */
function nameIn(page: CourtPage, cell: PageElement): string | null {
  const bold = fewDeep(page.within(cell, 'b')).find(
    (one) =>
      one.parent?.tag !== 'i' &&
      one.elements('u').length === 0 &&
      !page.text(one).includes(HYPHENS),
  );
  return bold === undefined ? null : trimSpace(page.text(bold));
}
