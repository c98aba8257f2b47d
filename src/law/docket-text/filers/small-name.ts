import type { Segments } from '../segment-text.js';
import type { PrintedName } from './read-names.js';

/** A user may type the name of a party without capitals, where nothing else follows: `on behalf of marlow mills.`. */
const SMALL =
  /^(?!(?:the|an?|all|its?|his|her|their|such|any|other)\b)\p{Ll}[\p{Ll}\d&'’-]*(?: [\p{Ll}\d&'’.-]+){1,4}?(?=[.\s]*$)/u;
const LONGEST = 60;

/** The name in small letters that ends the principal words, from `at` on; none where something else stands there. */
export function smallName({ text, main }: Segments, at: number): readonly PrintedName[] {
  if (main.end - at > LONGEST) return [];
  const found = SMALL.exec(text.slice(at, main.end));
  if (found === null) return [];
  return [{ start: at, end: at + found[0].length, partyId: null, hasRole: false }];
}
