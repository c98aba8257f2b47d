import { collapse } from '../court-text/collapse.js';
import { tidyText } from '../court-text/tidy-text.js';
import type { CourtPage } from '../page/court-page.js';
import type { PageElement } from '../page/page-nodes.js';
import type { CountReading, ComplaintReading, CriminalReading } from '../snapshot/party-reading.js';
import { isBlank } from './party-rows.js';
import type { PartyRow } from './party-rows.js';

/** The part of the charges that a row heads; `opening` and `closing` are the highest levels of offense. */
type Section = 'opening' | 'closing' | CountReading['status'] | 'complaints' | 'unknown';

/** What stands where there is no charge. */
const NO_CHARGE = 'None';

/** The charges of one stretch of rows, while they are gathered. */
interface Gathered {
  opening: string | null;
  closing: string | null;
  readonly counts: CountReading[];
  readonly complaints: ComplaintReading[];
  section: Section | null;
}
const nothing = (): Gathered => ({
  opening: null,
  closing: null,
  counts: [],
  complaints: [],
  section: null,
});

/**
 * The charges that the rows list, cut before every row that begins a party: first those before the first such row,
 * then those after it, and so on. Null for a stretch without any.
 */
export function chargesBetween(
  page: CourtPage,
  rows: readonly PartyRow[],
  beginsParty: (at: number) => boolean,
): readonly (CriminalReading | null)[] {
  const found: (CriminalReading | null)[] = [];
  let gathered = nothing();
  rows.forEach((row, at) => {
    if (isBlank(row)) return;
    if (beginsParty(at)) {
      found.push(settled(gathered));
      gathered = nothing();
    } else gather(page, row, gathered);
  });
  return [...found, settled(gathered)];
}

/** Whether other readers take a row for the beginning of a party: it has counsel, or is a type above one without. */
export function beginsParty(page: CourtPage, rows: readonly PartyRow[], at: number): boolean {
  const row = rows[at];
  if (row === undefined) return false;
  const [, second] = row.cells;
  if (row.cells.length === 3 && second !== undefined) return isRepresented(page.text(second));
  const next = rows[at + 1];
  if (row.cells.length !== 1 || !row.isHeading || next?.hasBold !== true) return false;
  return !isRepresented(next.text);
}

function isRepresented(text: string): boolean {
  return text.includes('represented') && tidyText(text).includes('represented by');
}

function gather(page: CourtPage, row: PartyRow, gathered: Gathered): void {
  const [first, , third] = row.cells;
  if (first === undefined) return;
  const text = page.text(first);
  const section = sectionHeadedBy(first, tidyText(text).toLowerCase());
  if (section !== null) gathered.section = section;
  else add(gathered, text, third === undefined ? '' : collapse(page.text(third)));
}

/** Adds a row to the part of the charges it stands in. */
function add(gathered: Gathered, text: string, disposition: string): void {
  const name = collapse(text);
  switch (gathered.section) {
    case 'opening':
    case 'closing':
      gathered[gathered.section] = name;
      break;
    case 'pending':
    case 'terminated':
      if (name !== NO_CHARGE) {
        gathered.counts.push({ name, disposition, status: gathered.section });
      }
      break;
    case 'complaints':
      if (text !== NO_CHARGE) gathered.complaints.push({ name, disposition });
      break;
    case 'unknown':
    case null:
  }
}

/** What a row heads, by the words of its first cell in small letters; null for a row that heads nothing. */
function sectionHeadedBy(cell: PageElement, words: string): Section | null {
  const level = words.indexOf('highest offense');
  if (level >= 0 && words.includes('opening', level)) return 'opening';
  if (level >= 0 && words.includes('terminated', level)) return 'closing';
  if (words.includes('pending counts')) return 'pending';
  if (words.includes('terminated counts')) return 'terminated';
  if (words.includes('complaints')) return 'complaints';
  const isHeading = cell.elements('b').some((bold) => bold.elements('u').length > 0);
  return isHeading ? 'unknown' : null;
}

function settled({ opening, closing, counts, complaints }: Gathered): CriminalReading | null {
  if (opening === null && closing === null && counts.length + complaints.length === 0) return null;
  return {
    highestOffenseLevelOpening: opening,
    highestOffenseLevelTerminated: closing,
    counts,
    complaints,
  };
}
