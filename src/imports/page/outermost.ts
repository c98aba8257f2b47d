import type { PageElement } from './page-nodes.js';

/** Of elements in document order those that lie in none of the others. */
export function outermost(elements: readonly PageElement[]): PageElement[] {
  let passed = -1;
  return elements.filter(({ order, end }) => {
    if (order < passed) return false;
    passed = end;
    return true;
  });
}
