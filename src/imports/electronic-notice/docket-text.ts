/** Longer than any docket text; a mail whose text has no end is cut there. */
export const LONGEST_DOCKET_TEXT = 200_000;

/** The lines with which what follows the docket text begins: addressees, documents, the next docket. */
const AFTER = [
  /^(?:MDL No\. \d{1,9} |\d[\w:.~-]{1,40} )?(?:Please see .{1,120}; )?Notice (?:has|will|sent) .{0,80}\bto:/i,
  /^(?:The following document\(s\) are associated with|Document description:)/i,
  /^(?:Case Name|Case Number):/,
];

/** The docket text that begins with the first of the lines: those up to the first that belongs to something else. */
export function docketTextOf(lines: Iterable<string>): string {
  const taken: string[] = [];
  let length = 0;
  for (const line of lines) {
    if (length > LONGEST_DOCKET_TEXT || isAfterDocketText(line)) break;
    taken.push(line);
    length += line.length;
  }
  return taken.join('\n').slice(0, LONGEST_DOCKET_TEXT);
}

/** Whether a line is the first of what follows a docket text. */
export function isAfterDocketText(line: string): boolean {
  const start = line.slice(0, 300);
  return AFTER.some((sign) => sign.test(start));
}
