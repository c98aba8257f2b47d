/**
 * The case types that CM/ECF courts print in their numbers. The list is needed only where no office
 * stands before the year: `2:21-xx-00031` is a federal number whatever `xx` is, `21-xx-00031` may
 * be a state court's.
 */
export const CASE_TYPES: readonly string[] = (
  'cv cr mc md ml mj po sw gj gr ~gr pt hc ct rj tp dp al adc crcor vv ' + // district courts
  'bk ap mp'
).split(' ');

const KNOWN = new Set(CASE_TYPES);

/** What courts and lawyers write for a case type besides CM/ECF's own letters. */
const WORDS = new Map([
  ['c', 'cv'],
  ['civ', 'cv'],
  ['civil', 'cv'],
  ['crim', 'cr'],
  ['criminal', 'cr'],
  ['misc', 'mc'],
  ['mag', 'mj'],
]);

/** The case type a printed word stands for: `Civ` is `cv`, `CR` is `cr`, an unknown word itself. */
export function readCaseType(printed: string): string {
  const word = printed.toLowerCase();
  return WORDS.get(word) ?? word;
}

/** Whether a printed word is a case type on its own, without an office before the number. */
export function isKnownCaseType(printed: string): boolean {
  return KNOWN.has(readCaseType(printed));
}

const WITHOUT_DEFENDANTS = new Set<string | null>([
  null,
  'cv',
  'mc',
  'md',
  'ml',
  'bk',
  'ap',
  'mp',
  'vv',
]);

/**
 * Whether numbers of this type single out a defendant by a number at the end. In a civil or
 * bankruptcy number such a digit is a chapter, a judge's code or a division.
 */
export function numbersDefendants(caseType: string | null): boolean {
  return !WITHOUT_DEFENDANTS.has(caseType);
}

/** Whether a number of this type may carry a bankruptcy judge's initials with the chapter glued on. */
export function printsChapters(caseType: string | null): boolean {
  return caseType === null || caseType === 'bk' || caseType === 'ap' || caseType === 'mp';
}
