/** SQL: a row `c` of `cases` with its court `ct`, as `CaseName`. */
export const CASE_NAME = `json_build_object('id', c.id, 'courtId', c.court_id, 'courtCitation', ct.citation,
  'docketNumber', c.docket_number, 'docketNumberNormal', c.docket_number_normal, 'caption', c.caption)`;

/** SQL: a row of `docket_entries`, under the name `of`, as `EntryName`. */
export function entryName(of: string): string {
  return `json_build_object('id', ${of}.id, 'number', ${of}.number,
    'numberIsUnique', ${of}.number IS NOT NULL AND NOT EXISTS (SELECT FROM docket_entries other
      WHERE other.case_id = ${of}.case_id AND other.number = ${of}.number AND other.id <> ${of}.id),
    'kind', ${of}.kind, 'type', ${of}.type, 'on', ${of}.counts_from)`;
}
