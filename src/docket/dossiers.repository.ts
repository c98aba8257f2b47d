import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CLAIM_JSON } from '../claims/claim-json.js';
import { PARTY_JSON } from '../parties/party-json.js';
import type { Strike } from '../law/docket/docket-entry.js';
import { notFound } from '../platform/problems/machine-problems.js';
import { toDocketEntry } from './entry-draft.js';
import type { EntryDraftRow } from './entry-draft.js';
import type { Dossier, DossierEntry, DossierSource } from './dossier.js';

const judge = (alias: string): string =>
  `CASE WHEN ${alias}.id IS NOT NULL THEN json_build_object('id', ${alias}.id, 'name', ${alias}.name, 'title', ${alias}.title) END`;

const CASE = `
SELECT json_build_object('id', c.id, 'docketNumber', c.docket_number, 'docketNumberNormal', c.docket_number_normal,
    'caption', c.caption, 'filedOn', c.filed_on, 'terminatedOn', c.terminated_on, 'natureOfSuit', c.nature_of_suit,
    'cause', c.cause, 'jurisdiction', c.jurisdiction, 'juryDemand', c.jury_demand, 'sources', c.sources,
    'version', c.version, 'change', c.change) AS "case",
  json_build_object('id', ct.id, 'name', ct.name, 'citation', ct.citation, 'timeZone', ct.time_zone) AS court,
  ${judge('aj')} AS "assignedJudge", ${judge('rj')} AS "referredJudge",
  (SELECT coalesce(json_agg(${PARTY_JSON} ORDER BY p.id), '[]') FROM parties p WHERE p.case_id = c.id) AS parties,
  (SELECT coalesce(json_agg(${CLAIM_JSON} ORDER BY cl.count NULLS LAST, cl.id), '[]')
     FROM claims cl WHERE cl.case_id = c.id) AS claims,
  (SELECT coalesce(json_agg(DISTINCT jsonb_build_object('id', j.id, 'name', j.name, 'title', j.title)), '[]')
     FROM rulings r JOIN judges j ON j.id = r.judge_id WHERE r.case_id = c.id) AS judges,
  (SELECT coalesce(json_agg(json_build_object('code', s.code, 'name', s.name, 'authority', s.authority, 'factors',
      (SELECT json_agg(json_build_object('code', f.code, 'name', f.name, 'kind', f.kind, 'insteadOf', f.instead_of,
         'authority', f.authority, 'text', f.text, 'shownBy', f.shown_by, 'shown', f.shown, 'showing', f.showing)
         ORDER BY f.ordinal) FROM standard_factors f WHERE f.standard_code = s.code)) ORDER BY s.code), '[]')
     FROM legal_standards s
     WHERE s.code IN (SELECT r.applies_standard FROM rulings r WHERE r.case_id = c.id)) AS standards,
  (SELECT coalesce(json_agg(json_build_object('kind', r.kind, 'on', r.related_on, 'sources', r.sources,
      'direction', CASE WHEN r.case_id = c.id THEN 'outgoing' ELSE 'incoming' END,
      'other', json_build_object('courtId', o.court_id, 'courtCitation', oc.citation, 'docketNumber', o.docket_number,
        'docketNumberNormal', o.docket_number_normal, 'caption', o.caption, 'filedOn', o.filed_on))
      ORDER BY r.id), '[]')
     FROM case_relations r
     JOIN cases o ON o.id = CASE WHEN r.case_id = c.id THEN r.to_case_id ELSE r.case_id END
     JOIN courts oc ON oc.id = o.court_id
     WHERE c.id IN (r.case_id, r.to_case_id)) AS relations
FROM cases c
JOIN courts ct ON ct.id = c.court_id
LEFT JOIN judges aj ON aj.id = c.assigned_judge_id
LEFT JOIN judges rj ON rj.id = c.referred_judge_id
WHERE c.id = $1`;

const ENTRIES = `
SELECT e.id, e.sequence, e.kind, e.type, e.text, e.number, e.court_sequence AS "courtSequence",
  e.filed_on AS "filedOn", to_json(e.filed_at) AS "filedAt", e.entered_on AS "enteredOn",
  to_json(e.entered_at) AS "enteredAt", e.facts, e.relations, e.attachments, e.hearings, e.deadlines, e.sources,
  e.sealed, e.proposed, e.revision, e.version, e.struck_reason AS "struckReason", e.void_reason AS "voidReason",
  CASE WHEN e.struck_on IS NOT NULL THEN json_build_object('on', e.struck_on, 'orderedIn', e.struck_in) END AS struck
FROM docket_entries e WHERE e.case_id = $1 ORDER BY e.docket_day, e.docket_place, e.sequence`;

type CaseRow = Omit<Dossier, 'entries'>;
type EntryRow = EntryDraftRow & {
  readonly sequence: number;
  readonly struck: Strike | null;
  readonly facts: { readonly service?: DossierEntry['service'] };
} & Pick<DossierEntry, 'revision' | 'version' | 'struckReason' | 'voidReason'>;

@Injectable()
export class DossiersRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** All that is on record of a case, as of one moment. @throws {Problem} not-found */
  async load(caseId: string): Promise<Dossier> {
    return this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      const [row] = await manager.query<CaseRow[]>(CASE, [caseId]);
      if (row === undefined) throw notFound('case', caseId);
      const entries = await manager.query<EntryRow[]>(ENTRIES, [caseId]);
      return {
        ...row,
        case: { ...row.case, sources: row.case.sources.map(toSource) },
        relations: row.relations.map((one) => ({ ...one, sources: one.sources.map(toSource) })),
        entries: entries.map(toDossierEntry),
      };
    });
  }
}

function toDossierEntry(row: EntryRow): DossierEntry {
  const { text, filedAt, enteredAt, sealed, proposed, revision, version } = row;
  const { struckReason, voidReason } = row;
  return {
    ...{ text, filedAt, enteredAt, sealed, proposed, revision, version, struckReason, voidReason },
    entry: toDocketEntry(row),
    attachments: row.attachments.map((it) => said<Attachment>(it, { pages: null })),
    hearings: row.hearings.map((it) => said<Hearing>(it, NO_HEARING)),
    deadlines: row.deadlines.map((it) => said<Deadline>(it, NO_DEADLINE)),
    sources: row.sources.map(toSource),
    service: row.facts.service ?? [],
  };
}

type Attachment = DossierEntry['attachments'][number];
type Hearing = DossierEntry['hearings'][number];
type Deadline = DossierEntry['deadlines'][number];
const NO_HEARING: Omit<Hearing, 'what' | 'on'> = { at: null, mode: null, outcome: null };
const NO_DEADLINE: Omit<Deadline, 'what' | 'on'> = { at: null, forPartyIds: [] };
const NO_SOURCE = { url: null, locator: null, retrievedOn: null, note: null };

const toSource = (source: object): DossierSource => said<DossierSource>(source, NO_SOURCE);

/** `given` with what it leaves out, or cleared, said outright. */
function said<Whole>(given: object, unsaid: Partial<Whole>): Whole {
  const present = Object.entries(given).filter(([, value]) => value != null);
  return { ...unsaid, ...Object.fromEntries(present) } as Whole;
}
