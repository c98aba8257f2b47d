import { collapse } from './collapse.js';

const ENTITIES: readonly (readonly [string, string])[] = [
  ['&rsquo;', "'"],
  ['&rdquo;', '"'],
  ['&ldquo;', '"'],
  ['&nbsp;', ' '],
  ['%20', ' '],
  ['&#160;', ' '],
  ['&amp;', '&'],
];
/** Most texts of a page have none of the signs that are resolved or dropped. */
const UNTIDY = /[&%‘’“”*#]/;
const EDGE = new Set([...'-–_/;,', '\u0085']);
const isEdge = (character: string | undefined): boolean =>
  character !== undefined && (EDGE.has(character) || character.trim() === '');

/**
 * The text as headers and captions are read: left-over entities resolved, quotation marks straight, no `*` and no `#`,
 * and the two sides of a ` v. ` without the dashes, slashes and commas at their ends.
 */
export function tidyText(text: string): string {
  const plain = UNTIDY.test(text) ? withoutSigns(text) : text;
  return collapse(plain.split(' v. ').map(withoutEdges).join(' v. '));
}

function withoutSigns(text: string): string {
  const resolved = ENTITIES.reduce((so, [entity, meant]) => so.replaceAll(entity, meant), text);
  return resolved.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/[*#]/g, '');
}

function withoutEdges(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && isEdge(text[from])) from += 1;
  while (to > from && isEdge(text[to - 1])) to -= 1;
  return text.slice(from, to);
}
