import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { toDocketEntry } from '../../docket/entry-draft.js';
import type { EntryDraftRow } from '../../docket/entry-draft.js';
import type { CivilDate } from '../../law/calendar/civil-date.js';
import type { EntryId, Strike } from '../../law/docket/docket-entry.js';
import type { DatedEntry, DocketFacts, StatedDate } from '../../law/deadlines/docket-facts.js';
import type { PartyRole } from '../../law/parties/party-roles.js';
import { notFound } from '../../platform/problems/machine-problems.js';
import { ACT_JSON, toAct } from './act-rows.js';
import type { ActRow } from './act-rows.js';
import { sideOf } from './party-sides.js';

/** What deadlines ask of a case beside its court; `change` is what every write to the case raises. */
export interface CaseFacts {
  readonly courtId: string;
  readonly change: number;
  readonly docket: Omit<DocketFacts, 'court' | 'given'>;
  readonly sealed: ReadonlySet<EntryId>;
}

interface CaseRow {
  readonly courtId: string;
  readonly change: number;
  readonly filedOn: CivilDate;
  readonly terminatedOn: CivilDate | null;
  readonly caseType: string | null;
  readonly parties: readonly { readonly id: string; readonly role: PartyRole }[];
  readonly acts: readonly ActRow[];
}

type EntryRow = Omit<EntryDraftRow, 'text' | 'facts'> & {
  readonly sequence: number;
  readonly struck: Strike | null;
  readonly facts: EntryDraftRow['facts'] & { readonly service?: DatedEntry['service'] };
};

const CASE = `
SELECT c.court_id AS "courtId", c.change, c.filed_on AS "filedOn", c.terminated_on AS "terminatedOn",
  c.number_case_type AS "caseType",
  (SELECT coalesce(json_agg(json_build_object('id', p.id, 'role', p.role) ORDER BY p.id), '[]')
     FROM parties p WHERE p.case_id = c.id) AS parties,
  (SELECT coalesce(json_agg(${ACT_JSON} ORDER BY a.id), '[]')
     FROM deadline_acts a WHERE a.case_id = c.id) AS acts
FROM cases c WHERE c.id = $1`;

// An entry nobody has read starts and satisfies nothing by itself; what a person has it state, or says of it, counts.
const ENTRIES = `
SELECT coalesce(json_agg(json_build_object(
    'id', e.id, 'sequence', e.sequence, 'kind', e.kind, 'type', e.type, 'number', e.number,
    'courtSequence', e.court_sequence, 'filedOn', e.filed_on, 'enteredOn', e.entered_on, 'relations', e.relations,
    'facts', e.facts, 'hearings', e.hearings, 'deadlines', e.deadlines, 'sealed', e.sealed,
    'struck', CASE WHEN e.struck_on IS NOT NULL
      THEN json_build_object('on', e.struck_on, 'orderedIn', e.struck_in) END) ORDER BY e.sequence), '[]') AS entries
FROM docket_entries e
WHERE e.case_id = $1 AND e.voided_at IS NULL AND (e.kind <> 'unread' OR e.deadlines <> '[]' OR e.id::text IN (
  SELECT coalesce(a.body ->> 'anchor', a.body ->> 'by') FROM deadline_acts a WHERE a.case_id = $1))`;

/** Reads from the record what the deadlines of a case are worked out from. */
@Injectable()
export class CaseFactsRepository {
  /** @throws {Problem} not-found */
  async load(manager: EntityManager, caseId: string): Promise<CaseFacts> {
    // The number of the change is read first: a write between the two reads makes the result stale, never wrong.
    const [row] = await manager.query<CaseRow[]>(CASE, [caseId]);
    if (row === undefined) throw notFound('case', caseId);
    const [{ entries } = NO_ENTRIES] = await manager.query<{ entries: EntryRow[] }[]>(ENTRIES, [
      caseId,
    ]);
    const { courtId, change, filedOn, terminatedOn, caseType } = row;
    return {
      ...{ courtId, change },
      docket: {
        ...{ filedOn, terminatedOn },
        isCriminal: CRIMINAL.has(caseType ?? ''),
        parties: row.parties.map(({ id, role }) => ({ id, side: sideOf(role) })),
        entries: entries.map(toDatedEntry),
        acts: row.acts.map(toAct),
      },
      sealed: new Set(entries.filter(({ sealed }) => sealed).map(({ id }) => id)),
    };
  }

  /** The court of a case. @throws {Problem} not-found */
  async courtOf(manager: EntityManager, caseId: string): Promise<string> {
    const [row] = await manager.query<{ courtId: string }[]>(
      'SELECT court_id AS "courtId" FROM cases WHERE id = $1',
      [caseId],
    );
    if (row === undefined) throw notFound('case', caseId);
    return row.courtId;
  }
}

/** The case types of criminal dockets: cases, complaints before a magistrate judge, petty offences. */
const CRIMINAL = new Set(['cr', 'mj', 'po']);

const NO_ENTRIES: { readonly entries: EntryRow[] } = { entries: [] };

function toDatedEntry(row: EntryRow): DatedEntry {
  return {
    entry: toDocketEntry(row),
    service: row.facts.service ?? [],
    stated: row.deadlines.map((stated) => toStated(stated as StatedField)),
    hearings: row.hearings as DatedEntry['hearings'],
  };
}

/** A stated date as it came in: what was left out is absent, what was cleared is null. */
type StatedField = Pick<StatedDate, 'what' | 'on'> & {
  readonly [Field in 'at' | 'forPartyIds' | 'inPlaceOf']?: StatedDate[Field] | null;
};

function toStated({ what, on, at, forPartyIds, inPlaceOf }: StatedField): StatedDate {
  return {
    ...{ what, on, at: at ?? null },
    forPartyIds: forPartyIds ?? [],
    inPlaceOf: inPlaceOf ?? [],
  };
}
