import { collapse } from '../court-text/collapse.js';

const CALLED =
  /^(?:also known as|formerly known as|now known as|doing business as|formerly doing business as|[adfn]\/?[bk]\/?a\b)[\s:]*(?<name>.*)$/i;
const NO_NAME = /^terminated:/i;

/**
 * The other names of a party among the lines beside its name: what stands behind `also known as`, `doing business as`
 * and the like, on the same line or on the next.
 */
export function otherNames(lines: readonly string[]): readonly string[] {
  const tidy = lines.map(collapse);
  const names = tidy.flatMap((line, at) => {
    const called = CALLED.exec(line)?.groups?.name;
    return called === undefined ? [] : [called === '' ? (tidy[at + 1] ?? '') : called];
  });
  return [...new Set(names.filter((name) => name !== '' && !NO_NAME.test(name)))];
}
