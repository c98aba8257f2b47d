import type { DocketNumberParts } from '../snapshot/case-reading.js';
import type { JsonObject } from './json-value.js';

/** The parts of a federal docket number under the keys that juriscraper gives them. */
export function numberParts(parts: DocketNumberParts): JsonObject {
  return {
    federal_dn_office_code: parts.office,
    federal_dn_case_type: parts.caseType,
    federal_dn_judge_initials_assigned: parts.assignedInitials,
    federal_dn_judge_initials_referred: parts.referredInitials,
    federal_defendant_number: parts.defendantNumber,
  };
}
