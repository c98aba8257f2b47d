const APPELLATE = /\d$|^(?:cadc|cafc|cavc)$/;

/** Whether the CM/ECF id is of a bankruptcy court: `casb`. */
export function isBankruptcyCourt(courtId: string): boolean {
  return courtId.endsWith('b');
}

/** Whether the CM/ECF id is of a court of appeals: `ca9`, `cadc`. */
export function isAppellateCourt(courtId: string): boolean {
  return APPELLATE.test(courtId);
}
