import { collapse } from '../court-text/collapse.js';
import { tidyPartyType } from '../court-text/party-type.js';
import { dayAfter, readDay } from '../court-text/read-day.js';
import type { CourtPage } from '../page/court-page.js';
import type { PageElement } from '../page/page-nodes.js';
import type { AppealAsPrinted, PartyLine } from '../snapshot/appeal-reading.js';
import type { AttorneyReading, PartyReading } from '../snapshot/party-reading.js';
import { contactsOf, counselBlocks, counselOf, tidyBlock } from './counsel.js';
import { outermost } from '../page/outermost.js';
import { partyLines, tidyLine } from './party-lines.js';
import type { Sections } from './sections.js';

/** The parties of a page, and their lines as printed, in the same order. */
export interface PartiesRead {
  readonly parties: readonly PartyReading[];
  readonly asPrinted: AppealAsPrinted['parties'];
}

interface PartyRow {
  readonly party: PartyReading;
  readonly asPrinted: AppealAsPrinted['parties'][number];
}

/** The parties in page order: each row with a party's cell and a cell for its counsel. */
export function readParties(page: CourtPage, sections: Sections): PartiesRead {
  const rows = partyRows(page, sections).map(readRow);
  return {
    parties: withCounsel(rows),
    asPrinted: rows.map(({ asPrinted }) => asPrinted),
  };
}

/** Rows with two cells or more, in the tables inside the table of the section. Rows inside such rows are no parties. */
function partyRows(page: CourtPage, sections: Sections): PageElement[] {
  const rows = sections
    .tables('parties')
    .flatMap((table) => outermost(page.within(table, 'table')))
    .flatMap((table) => page.within(table, 'tr'));
  return outermost(rows.filter((row) => row.elements('td').length >= 2));
}

function readRow(row: PageElement, at: number): PartyRow {
  const [cell, counselCell] = row.elements('td');
  const lines = cell === undefined ? [] : partyLines(cell).filter(({ text }) => text !== '');
  const between = lines.slice(1, -1);
  const party: PartyReading = {
    place: `party ${at + 1}`,
    name: (lines[0]?.text ?? '').trim(),
    type: typeIn(lines),
    extra: between.flatMap((line) => (line.field === null ? tidyLine(line) : [])).filter(Boolean),
    ...fieldsIn(between),
    attorneys: [],
    criminal: null,
  };
  const counsel = counselCell === undefined ? [] : counselBlocks(counselCell);
  return { party, asPrinted: { between, counsel } };
}

/** The last line, as printed but for a final comma; a cell of one line has only a name. */
function typeIn(lines: readonly PartyLine[]): PartyReading['type'] {
  const last = lines.length > 1 ? (lines.at(-1)?.text ?? '') : '';
  const printed = last.trim().replace(/,$/, '');
  return { printed, tidy: tidyPartyType(collapse(printed)) };
}

function fieldsIn(lines: readonly PartyLine[]): Pick<PartyReading, 'terminatedOn' | 'unparsed'> {
  const fields = lines.flatMap(({ field }) => field ?? []);
  const terminated = fields.findLast(({ name }) => name === 'Terminated');
  const terminatedOn = readDay(terminated?.value ?? '');
  return {
    terminatedOn,
    unparsed: fields
      .filter((field) => field !== terminated || terminatedOn === null)
      .map(({ name, value }) => `${name}: ${collapse(value)}`),
  };
}

/** The parties with their attorneys: "See above" may mean counsel of an earlier party. */
function withCounsel(rows: readonly PartyRow[]): PartyReading[] {
  const counsel = rows.map(({ asPrinted }) =>
    asPrinted.counsel.map((block) => counselOf(tidyBlock(block))),
  );
  const contacts = contactsOf(counsel.flat());
  let at = 0;
  return rows.map(({ party }, row) => ({
    ...party,
    attorneys: (counsel[row] ?? []).map(({ name, roles }): AttorneyReading => {
      const contact = contacts[at++] ?? [];
      return { name, roles, contact, terminatedOn: terminationIn(roles) };
    }),
  }));
}

function terminationIn(roles: readonly string[]): AttorneyReading['terminatedOn'] {
  return dayAfter('terminated:', roles.join(' '), { anyCase: true });
}
