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
  return `(SELECT row_to_json(one) FROM (SELECT ${counselColumns(asOf)}) one)`;
}

function counselColumns(asOf: string): string {
  return `co.id,
    co.case_id AS "caseId",
    co.party_id AS "partyId",
    co.attorney_name AS "attorneyName",
    co.firm,
    co.contact,
    co.roles,
    co.appeared_on AS "appearedOn",
    ${knownBy('co.terminated_on', asOf)} AS "terminatedOn",
    co.version,
    co.recorded_at AS "recordedAt"`;
}

/**
 * SQL: a row `p` of `parties` as `PartyResponse` with the counsel who had appeared for it, as of the day that the SQL
 * `asOf` gives (`$2::date`). Which parties had joined by then, `begunBy('p.joined_on', asOf)` tells.
 */
export function partyJson(asOf: string): string {
  return `(SELECT row_to_json(one) FROM (SELECT ${partyColumns(asOf)}) one)`;
}

/** SQL: the columns of a row `p` of `parties` as `PartyResponse`, as `partyJson` prints them. */
export function partyColumns(asOf: string): string {
  return `p.id,
    p.case_id AS "caseId",
    p.name,
    p.role,
    p.role_text AS "roleText",
    p.kind,
    p.aliases,
    p.joined_on AS "joinedOn",
    ${knownBy('p.terminated_on', asOf)} AS "terminatedOn",
    (SELECT coalesce(json_agg(appearance), '[]') FROM (
      SELECT ${counselColumns(asOf)}
      FROM counsel co
      WHERE co.case_id = p.case_id AND co.party_id = p.id AND ${begunBy('co.appeared_on', asOf)}
      ORDER BY co.id
    ) appearance) AS counsel,
    p.version,
    p.recorded_at AS "recordedAt"`;
}

/** SQL: a row `co` of `counsel` as `CounselResponse`, with all that is on record. */
export const COUNSEL_JSON = counselJson(NO_DAY);

/** SQL: a row `p` of `parties` as `PartyResponse`, with all that is on record. */
export const PARTY_JSON = partyJson(NO_DAY);
