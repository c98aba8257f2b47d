/**
 * SQL: the columns of a row `c` of `cases` as `CaseResponse`, field by field in the order of the contract, as of the
 * day that the SQL `asOf` gives (`$2::date`): a case terminated later had not been. Every answer that shows a case is
 * made of them, whichever module asks, so that all of them look alike.
 */
export function caseColumns(asOf: string | null = null): string {
  const terminatedOn =
    asOf === null
      ? 'c.terminated_on'
      : `CASE WHEN c.terminated_on > ${asOf} THEN NULL ELSE c.terminated_on END`;
  return `c.id,
  c.court_id AS "courtId",
  c.docket_number AS "docketNumber",
  c.docket_number_normal AS "docketNumberNormal",
  c.caption,
  c.filed_on AS "filedOn",
  ${terminatedOn} AS "terminatedOn",
  c.nature_of_suit AS "natureOfSuit",
  c.cause,
  c.jurisdiction,
  c.jury_demand AS "juryDemand",
  c.assigned_judge_id AS "assignedJudgeId",
  c.referred_judge_id AS "referredJudgeId",
  c.sources,
  c.version,
  c.recorded_at AS "recordedAt"`;
}

/** SQL: a row `c` of `cases` as `CaseResponse`: `SELECT ${CASE_JSON} AS answer FROM cases c WHERE c.id = $1`. */
export const CASE_JSON = `(SELECT row_to_json(one) FROM (SELECT ${caseColumns()}) one)`;
