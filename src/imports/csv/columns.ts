/**
 * The columns of a CSV file of docket entries, one row an entry, and the other names each goes by. Names are matched in
 * any letter case, with blanks, hyphens or underscores between the words. What each holds:
 *
 * - `court`: CM/ECF id (`wawd`), or the court's name or citation in full; the court the file is read for, if blank.
 * - `docket_number`: the number of the case, in any printed form. Needed; rows of one number are one case.
 * - `caption`, `case_filed_on`, `case_terminated_on`, `assigned_to`, `referred_to`, `cause`, `nature_of_suit`,
 *   `jury_demand`, `demand`, `jurisdiction`, `pacer_case_id`: of the case; the first row that says it counts.
 * - `entry_number`: blank for an entry without a number.
 * - `filed_on`, `entered_on`: `2021-01-14` or `1/14/2021`, the month first. One of the two is needed.
 * - `kind`, `type`: what the entry is, in Nunc's own words (`filing`, `motion`).
 * - `text`, `short_text`: the clerk's words. One of the two is needed.
 * - `pacer_document_id`, `pacer_sequence`, `page_count`: as PACER has them.
 * - `attachments`: one a line, or parted by `|`, each with its number first (`1 Exhibit A | 2 Proposed Order`).
 */
export const CSV_COLUMNS = {
  court: ['court_id'],
  docket_number: ['case_number', 'docket_no', 'case_no', 'docket', 'case'],
  caption: ['case_name', 'case_title', 'short_caption'],
  case_filed_on: ['case_filed', 'date_case_filed', 'case_date_filed'],
  case_terminated_on: ['case_terminated', 'date_case_terminated', 'case_closed_on', 'case_closed'],
  assigned_to: ['judge', 'assigned_judge', 'assigned_to_str'],
  referred_to: ['referred_judge', 'referred_to_str', 'magistrate_judge'],
  cause: ['cause_of_action'],
  nature_of_suit: ['nos'],
  jury_demand: ['jury'],
  demand: [],
  jurisdiction: ['jurisdiction_type'],
  pacer_case_id: [],
  entry_number: ['number', 'entry_no', 'no', '#', 'dkt', 'dkt_no', 'document_number', 'ecf_no'],
  filed_on: ['date_filed', 'filed', 'filing_date', 'date'],
  entered_on: ['date_entered', 'entered', 'entry_date'],
  kind: ['entry_kind'],
  type: ['entry_type'],
  text: ['docket_text', 'description', 'entry_text', 'long_description'],
  short_text: ['short_description', 'title'],
  pacer_document_id: ['pacer_doc_id', 'document_id'],
  pacer_sequence: ['pacer_seq_no', 'pacer_sequence_number', 'de_seq_num'],
  page_count: ['pages'],
  attachments: ['exhibits'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type CsvColumn = keyof typeof CSV_COLUMNS;

/** What a file must have a column for: one of each set. */
export const NEEDED_COLUMNS: readonly (readonly CsvColumn[])[] = [
  ['docket_number'],
  ['filed_on', 'entered_on'],
  ['text', 'short_text'],
];

const BY_NAME: ReadonlyMap<string, CsvColumn> = new Map(
  (Object.keys(CSV_COLUMNS) as CsvColumn[]).flatMap((column) =>
    [column, ...CSV_COLUMNS[column]].map((name): [string, CsvColumn] => [name, column]),
  ),
);

/** The column that a cell of the header names; null for a column nobody knows. */
export function columnNamed(heading: string): CsvColumn | null {
  const name = heading
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '_');
  return BY_NAME.get(name) ?? null;
}
