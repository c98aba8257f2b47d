/** A code of one of our closed lists in words: `notice-of-appeal` is "notice of appeal". */
export function plainWords(code: string): string {
  return code.replaceAll('-', ' ');
}

/** `count(1, 'entry', 'entries')` is "1 entry", 2 of them "2 entries". */
export function count(n: number, one: string, many: string): string {
  return `${n.toLocaleString('en-US')} ${n === 1 ? one : many}`;
}
