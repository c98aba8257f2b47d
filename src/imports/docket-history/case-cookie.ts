const COOKIE = /CASE_NUM["'=,\s]{1,6}[^"'(]{1,60}\((\d{1,12})/;

/**
 * The court's own number of the case, which the page remembers in a cookie, or null. In a criminal case with several
 * defendants entries may be linked under the number of one defendant, and this is the number of the whole case.
 */
export function caseInCookie(source: string): string | null {
  return COOKIE.exec(source)?.[1] ?? null;
}
