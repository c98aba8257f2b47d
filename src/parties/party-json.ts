/** SQL: whether what began on `column` had begun by the day `asOf`; a day that is not known, or not asked for, passes. */
export function begunBy(column: string, asOf: string): string {
  return `(${asOf} IS NULL OR ${column} IS NULL OR ${column} <= ${asOf})`;
}

/** SQL: the day in `column` as it was known on the day `asOf`, which is not a later one. */
function knownBy(column: string, asOf: string): string {
  return `CASE WHEN ${column} > ${asOf} THEN NULL ELSE ${column} END`;
}

const NO_DAY = 'NULL::date';

/**
 * SQL: a row `co` of `counsel` as `CounselResponse`, as of the day that the SQL `asOf` gives (`$2::date`): an
 * appearance that ended later had not ended then.
 */
export function counselJson(asOf: string): string {
  return `json_build_object(
    'id', co.id,
    'caseId', co.case_id,
    'partyId', co.party_id,
    'attorneyName', co.attorney_name,
    'firm', co.firm,
    'contact', co.contact,
    'roles', co.roles,
    'appearedOn', co.appeared_on,
    'terminatedOn', ${knownBy('co.terminated_on', asOf)},
    'version', co.version,
    'recordedAt', co.recorded_at
  )`;
}

/**
 * SQL: a row `p` of `parties` as `PartyResponse` with the counsel who had appeared for it, as of the day that the SQL
 * `asOf` gives (`$2::date`). Which parties had joined by then, `begunBy('p.joined_on', asOf)` tells.
 */
export function partyJson(asOf: string): string {
  return `json_build_object(
    'id', p.id,
    'caseId', p.case_id,
    'name', p.name,
    'role', p.role,
    'roleText', p.role_text,
    'kind', p.kind,
    'aliases', p.aliases,
    'joinedOn', p.joined_on,
    'terminatedOn', ${knownBy('p.terminated_on', asOf)},
    'counsel', coalesce((
      SELECT json_agg(${counselJson(asOf)} ORDER BY co.id)
      FROM counsel co
      WHERE co.case_id = p.case_id AND co.party_id = p.id AND ${begunBy('co.appeared_on', asOf)}
    ), '[]'),
    'version', p.version,
    'recordedAt', p.recorded_at
  )`;
}

/** SQL: a row `co` of `counsel` as `CounselResponse`, with all that is on record. */
export const COUNSEL_JSON = counselJson(NO_DAY);

/** SQL: a row `p` of `parties` as `PartyResponse`, with all that is on record. */
export const PARTY_JSON = partyJson(NO_DAY);
