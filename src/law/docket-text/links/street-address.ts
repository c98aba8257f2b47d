import { DOCUMENT_WORDS } from './document-words.js';
import { wordAfter } from './words-around.js';

const MOST_WORDS = 5;
const KINDS_OF_STREET = new Set(
  (
    'street st avenue ave boulevard blvd drive dr road rd lane ln ct place pl terrace circle cir highway hwy ' +
    'parkway pkwy trail way square loop pike turnpike'
  ).split(' '),
);

/**
 * Whether the number that ends at `end` is that of a house: `27 Larch Hill Drive`. A motion for relief from the
 * stay of a bankruptcy names the property so: `Relief from Stay Re: 27 Larch Hill Drive, Aldgate, MA`.
 */
export function isHouseNumber(text: string, end: number): boolean {
  let at = end;
  for (let count = 0; count < MOST_WORDS; count += 1) {
    const { word, gap, end: next } = wordAfter(text, at);
    if (!/^\.? $/.test(gap) || !/^[\p{Lu}\d]/u.test(word)) return false;
    const lower = word.toLowerCase();
    if (count > 0 && KINDS_OF_STREET.has(lower)) return true;
    if (DOCUMENT_WORDS.has(lower)) return false;
    at = next;
  }
  return false;
}
