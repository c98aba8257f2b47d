import type { EntityManager } from 'typeorm';
import { COURTS } from './data/courts.js';
import { LEGAL_STANDARDS } from './data/legal-standards.js';

/**
 * Brings courts and legal standards to what this version of Nunc knows: what is new is added, what
 * differs is changed and gets the next version, the rest is not touched, and nothing is deleted,
 * because cases refer to it. For the owner of the tables, after the migrations.
 */
export async function loadReferenceData(manager: EntityManager): Promise<void> {
  await manager.query(LOAD_COURTS, [JSON.stringify(COURTS)]);
  await manager.query(LOAD_STANDARDS, [JSON.stringify(LEGAL_STANDARDS)]);
  await manager.query(LOAD_FACTORS, [JSON.stringify(factorRows())]);
}

function factorRows(): object[] {
  return LEGAL_STANDARDS.flatMap(({ code, factors }) =>
    factors.map((factor, index) => ({ ...factor, standardCode: code, ordinal: index + 1 })),
  );
}

const LOAD_COURTS = `
INSERT INTO courts (id, name, citation, kind, circuit, state, time_zone)
SELECT id, name, citation, kind, circuit, state, "timeZone"
FROM jsonb_to_recordset($1::jsonb) AS given (
  id text, name text, citation text, kind text, circuit text, state text, "timeZone" text)
ON CONFLICT (id) DO UPDATE SET
  (name, citation, kind, circuit, state, time_zone, version) =
  (excluded.name, excluded.citation, excluded.kind, excluded.circuit, excluded.state,
   excluded.time_zone, courts.version + 1)
WHERE (courts.name, courts.citation, courts.kind, courts.circuit, courts.state, courts.time_zone)
  IS DISTINCT FROM (excluded.name, excluded.citation, excluded.kind, excluded.circuit,
                    excluded.state, excluded.time_zone)`;

const LOAD_STANDARDS = `
INSERT INTO legal_standards (code, name, authority, applies_to)
SELECT code, name, authority, "appliesTo"
FROM jsonb_to_recordset($1::jsonb) AS given (
  code text, name text, authority text, "appliesTo" jsonb)
ON CONFLICT (code) DO UPDATE SET
  (name, authority, applies_to, version) =
  (excluded.name, excluded.authority, excluded.applies_to, legal_standards.version + 1)
WHERE (legal_standards.name, legal_standards.authority, legal_standards.applies_to)
  IS DISTINCT FROM (excluded.name, excluded.authority, excluded.applies_to)`;

/** A standard whose factors changed has changed: it gets the next version too. */
const LOAD_FACTORS = `
WITH changed AS (
  INSERT INTO standard_factors AS known (standard_code, code, ordinal, name, kind, instead_of,
                                         authority, text, shown_by, shown, showing)
  SELECT "standardCode", code, ordinal, name, kind, "insteadOf", authority, text, "shownBy", shown,
         showing
  FROM jsonb_to_recordset($1::jsonb) AS given (
    "standardCode" text, code text, ordinal integer, name text, kind text, "insteadOf" text,
    authority text, text text, "shownBy" text, shown text, showing text)
  ON CONFLICT (standard_code, code) DO UPDATE SET
    (ordinal, name, kind, instead_of, authority, text, shown_by, shown, showing) =
    (excluded.ordinal, excluded.name, excluded.kind, excluded.instead_of, excluded.authority,
     excluded.text, excluded.shown_by, excluded.shown, excluded.showing)
  WHERE (known.ordinal, known.name, known.kind, known.instead_of, known.authority, known.text,
         known.shown_by, known.shown, known.showing)
    IS DISTINCT FROM (excluded.ordinal, excluded.name, excluded.kind, excluded.instead_of,
                      excluded.authority, excluded.text, excluded.shown_by, excluded.shown,
                      excluded.showing)
  RETURNING standard_code
)
UPDATE legal_standards SET version = version + 1
WHERE code IN (SELECT standard_code FROM changed)`;
