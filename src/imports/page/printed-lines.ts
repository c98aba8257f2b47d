import type { PageElement } from './page-nodes.js';

// A lone blank is left alone: most runs of text have no other white space, and nothing in them is to be replaced.
const RUN = /[^\S ][\s\u0085]*| [\s\u0085]+|\u0085[\s\u0085]*/g;

/**
 * The text of an element as it is printed: a line feed stands where the page breaks the line (`br`, and before a `p`
 * or `div` that begins within it), every other run of white space is one blank. Blanks beside a line feed stay, so
 * that taking the line feeds out gives the text of the tree.
 */
export function printedLines(element: PageElement): string {
  const parts: string[] = [];
  collect(element, parts);
  return parts.join('');
}

function collect(element: PageElement, parts: string[]): void {
  for (const node of element.children) {
    if (node.kind === 'text') parts.push(node.value.replace(RUN, ' '));
    if (node.kind !== 'element') continue;
    const breaks = node.tag === 'br' || node.tag === 'p' || node.tag === 'div';
    if (breaks && (node.tag === 'br' || parts.length > 0)) parts.push('\n');
    collect(node, parts);
  }
}
