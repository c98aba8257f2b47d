/**
 * SQL: a row `c` of `cases` as `CaseResponse`, field by field in the order of the contract. Every
 * answer that shows a case is made by it, whichever module asks, so that all of them look alike:
 * `SELECT ${CASE_JSON} AS answer FROM cases c WHERE c.id = $1`.
 */
export const CASE_JSON = `json_build_object(
  'id', c.id,
  'courtId', c.court_id,
  'docketNumber', c.docket_number,
  'docketNumberNormal', c.docket_number_normal,
  'caption', c.caption,
  'filedOn', c.filed_on,
  'terminatedOn', c.terminated_on,
  'natureOfSuit', c.nature_of_suit,
  'cause', c.cause,
  'jurisdiction', c.jurisdiction,
  'juryDemand', c.jury_demand,
  'assignedJudgeId', c.assigned_judge_id,
  'referredJudgeId', c.referred_judge_id,
  'sources', c.sources,
  'version', c.version,
  'recordedAt', c.recorded_at
)`;
