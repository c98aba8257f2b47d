const MONTHS: readonly string[] =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
/** The months by their names, whole or cut: `sept`, `aug`. */
const MONTH_OF: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((name, index) => [
    [name, index + 1],
    [name.slice(0, 3), index + 1],
    [name.slice(0, 4), index + 1],
  ]),
);
const SHORTEST = 3;
const LONGEST = 9;
const MOST_SPACES = 3;

/** The month of a name in lower case, whole or cut: 9 for `sept`; null for another word. */
export function monthNamed(name: string): number | null {
  return MONTH_OF.get(name) ?? null;
}

/** The month whose name stands before the number at `at`: that of `may` in `may 5`. */
export function monthBefore(
  lower: string,
  at: number,
): { readonly start: number; readonly month: number } | null {
  if (lower.charAt(at - 1) !== ' ') return null;
  let end = at - 1;
  while (end > at - MOST_SPACES && isSpace(lower.charCodeAt(end - 1))) end -= 1;
  if (lower.charAt(end - 1) === '.') end -= 1;
  let start = end;
  while (start > end - LONGEST && isSmallLetter(lower.charCodeAt(start - 1))) start -= 1;
  if (end - start < SHORTEST) return null;
  const month = monthNamed(lower.slice(start, end));
  return month === null ? null : { start, month };
}

/** Whether the word that begins here begins with a capital, and is no end of a longer word. */
export function isMonthAt(text: string, start: number): boolean {
  return /[A-Z]/.test(text.charAt(start)) && !/\w/.test(text.charAt(start - 1));
}

function isSmallLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 160;
}
