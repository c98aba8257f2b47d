import type { PageElement } from './page-nodes.js';

/**
 * The content of an element cut at every `br` and at the start of every `p`, each piece the runs of text between two
 * cuts. A piece without any run is left out; what a piece's runs are joined with is the caller's business.
 */
export function pieces(element: PageElement): string[][] {
  const cut: string[][] = [[]];
  collect(element, cut);
  return cut.filter((runs) => runs.length > 0);
}

function collect(element: PageElement, cut: string[][]): void {
  for (const node of element.children) {
    if (node.kind === 'text') cut.at(-1)?.push(node.value);
    if (node.kind !== 'element') continue;
    if (node.tag === 'br' || node.tag === 'p') cut.push([]);
    collect(node, cut);
  }
}
