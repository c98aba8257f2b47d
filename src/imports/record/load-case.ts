import type { EntityManager } from 'typeorm';
import type {
  CaseOnRecord,
  CounselOnRecord,
  EntryOnRecord,
  PartyOnRecord,
  WordOf,
} from '../merge/case-on-record.js';
import { changedFields } from './changed-fields.js';
import type { EarlierWording } from './changed-fields.js';

type Unmarked<T> = Omit<T, 'byHand' | 'corrected' | 'imported'> & {
  readonly importedIn: string | null;
  /** Earlier wordings, the oldest first; null when there are none. */
  readonly earlier: readonly EarlierWording[] | null;
};
type CounselRow = Unmarked<CounselOnRecord>;
type PartyRow = Omit<Unmarked<PartyOnRecord>, 'counsel'> & { readonly counsel: CounselRow[] };
type Row = Omit<Unmarked<CaseOnRecord>, 'parties' | 'entries'> & {
  readonly parties: PartyRow[];
  readonly entries: Unmarked<EntryOnRecord>[];
};

const EARLIER = (subject: string): string => `(
  SELECT json_agg(json_build_object('says', r.earlier, 'byHand', r.imported_in IS NULL) ORDER BY r.version)
  FROM revisions r WHERE r.case_id = c.id AND ${subject})`;

const COUNSEL = `
SELECT coalesce(json_agg(json_build_object('id', co.id, 'attorneyName', co.attorney_name, 'firm', co.firm,
  'contact', co.contact, 'roles', co.roles, 'appearedOn', co.appeared_on, 'terminatedOn', co.terminated_on, 'importedIn', co.imported_in,
  'earlier', ${EARLIER('r.counsel_id = co.id')}) ORDER BY co.id), '[]')
FROM counsel co WHERE co.party_id = p.id`;

const PARTIES = `
SELECT coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'role', p.role, 'roleText', p.role_text,
  'aliases', p.aliases, 'joinedOn', p.joined_on, 'terminatedOn', p.terminated_on, 'importedIn', p.imported_in,
  'earlier', ${EARLIER('r.party_id = p.id')}, 'counsel', (${COUNSEL})) ORDER BY p.id), '[]')
FROM parties p WHERE p.case_id = c.id`;

const ENTRIES = `
SELECT coalesce(json_agg(entry ORDER BY entry.sequence), '[]') FROM (
  SELECT e.id, e.sequence, e.number, e.court_sequence AS "courtSequence", e.pacer_document_id AS "pacerDocumentId",
    e.pacer_sequence AS "pacerSequence", e.filed_on AS "filedOn", e.entered_on AS "enteredOn",
    e.filed_at AS "filedAt", e.entered_at AS "enteredAt", e.kind, e.type, e.text, e.short_text AS "shortText",
    e.attachments, e.text_said_by AS "textSaidBy", e.voided_at IS NOT NULL AS voided, e.imported_in AS "importedIn",
    e.imported_in IS NULL AND EXISTS (SELECT FROM entry_sightings s WHERE s.entry_id = e.id) AS linked,
    (SELECT coalesce(json_agg(p.name), '[]') FROM parties p
     WHERE p.case_id = c.id AND e.facts -> 'filedBy' ? p.id::text) AS filers,
    CASE WHEN e.revision > 1 THEN (
      SELECT json_agg(json_build_object('says', r.earlier, 'byHand', r.changed_by !~ '^(import|reading) ')
        ORDER BY r.revision)
      FROM docket_entry_revisions r WHERE r.entry_id = e.id) END AS earlier
  FROM docket_entries e WHERE e.case_id = c.id) entry`;

const CASE = `
SELECT c.id, c.court_id AS "courtId", c.docket_number AS "docketNumber", c.pacer_case_id AS "pacerCaseId", c.caption,
  c.filed_on AS "filedOn", c.terminated_on AS "terminatedOn", c.nature_of_suit AS "natureOfSuit", c.cause,
  c.jurisdiction, c.jury_demand AS "juryDemand", aj.name AS "assignedTo",
  c.assigned_judge_id AS "assignedJudgeId", c.referred_judge_id AS "referredJudgeId", rj.name AS "referredTo",
  c.imported_in AS "importedIn",
  ${EARLIER('num_nonnulls(r.party_id, r.counsel_id, r.claim_id) = 0')} AS earlier,
  (${PARTIES}) AS parties, (${ENTRIES}) AS entries
FROM cases c
LEFT JOIN judges aj ON aj.id = c.assigned_judge_id
LEFT JOIN judges rj ON rj.id = c.referred_judge_id
WHERE c.id = $1`;

/** The case as an import meets it, with what in it is a person's word. Null when there is no such case. */
export async function loadCase(
  manager: EntityManager,
  caseId: string,
): Promise<CaseOnRecord | null> {
  const [row] = await manager.query<Row[]>(CASE, [caseId]);
  if (row === undefined) return null;
  return {
    ...marked(row),
    parties: row.parties.map((party) => ({ ...marked(party), counsel: party.counsel.map(marked) })),
    entries: row.entries.map(marked),
  };
}

/** The fields of a case under which its judges are known, where the record has only their ids. */
const JUDGES = { assignedJudgeId: 'assignedTo', referredJudgeId: 'referredTo' } as const;

/** A row with whose word it is: all of it a person's, when a person entered it. */
function marked<T extends { importedIn: string | null; earlier: readonly EarlierWording[] | null }>(
  row: T,
): Omit<T, 'importedIn' | 'earlier'> & Required<WordOf> {
  const { importedIn, earlier, ...says } = row;
  const { corrected, imported } = changedFields(earlier ?? [], says);
  return {
    ...says,
    byHand: importedIn === null,
    corrected: withJudges(corrected),
    imported: withJudges(imported),
  };
}

function withJudges(fields: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    [...fields].map((field) => (field in JUDGES ? JUDGES[field as keyof typeof JUDGES] : field)),
  );
}
