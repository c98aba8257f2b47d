import type { Client } from 'pg';
import { NOT_FILED } from '../../src/law/docket/case-state.js';
import { civilDate } from '../../src/law/calendar/civil-date.js';

/** How many entries each docket has. */
export const ENTRIES_PER_CASE = 50;
const CASES_PER_STATEMENT = 500;
const FILED_ON = civilDate('2024-01-08');

/** A case as the load asks for it. */
export interface SeededCase {
  readonly id: string;
  readonly plaintiffId: string;
}

const CASES = `
INSERT INTO cases (id, court_id, docket_number, docket_number_normal, docket_number_key, number_office,
  number_case_type, number_year, number_serial, caption, filed_on, nature_of_suit, cause, last_sequence)
SELECT gen_random_uuid(), 'wawd', '2:24-cv-' || lpad(n::text, 5, '0') || '-ABC', '2:24-cv-' || lpad(n::text, 5, '0'),
  'federal/2/cv/2024/' || n || '/-', '2', 'cv', 2024, n, 'Marlow Freight LLC v. Harrow & Pike, Inc. (' || n || ')',
  '2024-01-08', '190 Contract: Other', '28:1332 Diversity-Breach of Contract', ${ENTRIES_PER_CASE}
FROM generate_series($1::int, $2::int) AS n`;

const PARTIES = `
INSERT INTO parties (id, case_id, name, role, role_text, kind)
SELECT gen_random_uuid(), c.id, p.name, p.role, initcap(p.role), 'organization'
FROM cases c, (VALUES ('Marlow Freight LLC', 'plaintiff'), ('Harrow & Pike, Inc.', 'defendant')) AS p(name, role)
WHERE c.court_id = 'wawd' AND c.number_year = 2024 AND c.number_serial BETWEEN $1::int AND $2::int`;

const COUNSEL = `
INSERT INTO counsel (id, case_id, party_id, attorney_name, firm, roles)
SELECT gen_random_uuid(), p.case_id, p.id, 'Ada Winslow', 'Winslow & Hart LLP, Seattle, WA', '["lead"]'
FROM parties p JOIN cases c ON c.id = p.case_id
WHERE c.court_id = 'wawd' AND c.number_year = 2024 AND c.number_serial BETWEEN $1::int AND $2::int`;

const ENTRIES = `
INSERT INTO docket_entries (id, case_id, sequence, kind, type, text, number, filed_on, entered_on, facts)
SELECT gen_random_uuid(), c.id, n, 'filing', 'brief',
  'MEMORANDUM in support of the parties'' positions on scheduling and discovery, filed by Plaintiff Marlow Freight LLC. '
    || '(Attachments: # 1 Exhibit A, # 2 Proposed Order)(Winslow, Ada)',
  n, date '2024-01-08' + n, date '2024-01-08' + n,
  '{"filedBy": [], "reliefSought": [], "closesCase": null, "service": []}'
FROM cases c, generate_series(1, ${ENTRIES_PER_CASE}) AS n
WHERE c.court_id = 'wawd' AND c.number_year = 2024 AND c.number_serial BETWEEN $1::int AND $2::int`;

const STATES = `
INSERT INTO case_states (case_id, state, status, status_since, last_activity_on, entry_count, irregularity_count,
  settled_on, last_docket_day, last_docket_place)
SELECT c.id, $3::jsonb, 'pending', c.filed_on, c.filed_on + ${ENTRIES_PER_CASE}, ${ENTRIES_PER_CASE}, 0,
  c.filed_on + ${ENTRIES_PER_CASE}, c.filed_on + ${ENTRIES_PER_CASE}, ${ENTRIES_PER_CASE}
FROM cases c
WHERE c.court_id = 'wawd' AND c.number_year = 2024 AND c.number_serial BETWEEN $1::int AND $2::int`;

/** Puts `count` invented cases of 50 entries each on record, as the folds of their dockets would leave them. */
export async function seed(client: Client, count: number): Promise<SeededCase[]> {
  const state = JSON.stringify({
    ...NOT_FILED,
    standing: { status: 'pending', since: FILED_ON },
    lastActivityOn: '2024-02-27',
    entryCount: ENTRIES_PER_CASE,
  });
  for (let first = 1; first <= count; first += CASES_PER_STATEMENT) {
    const range = [first, Math.min(first + CASES_PER_STATEMENT - 1, count)];
    for (const statement of [CASES, PARTIES, COUNSEL, ENTRIES])
      await client.query(statement, range);
    await client.query(STATES, [...range, state]);
  }
  await client.query('VACUUM ANALYZE');
  const { rows } = await client.query<SeededCase>(
    `SELECT p.case_id AS id, p.id AS "plaintiffId" FROM parties p WHERE p.role = 'plaintiff' ORDER BY p.id`,
  );
  return rows;
}
