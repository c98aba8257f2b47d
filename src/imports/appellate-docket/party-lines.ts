import { collapse } from '../court-text/collapse.js';
import type { PageElement } from '../page/page-nodes.js';
import type { PartyLine } from '../snapshot/appeal-reading.js';

interface Run {
  readonly text: string;
  /** The element directly in the cell that holds the run, or null for a run directly in it. */
  readonly inside: PageElement | null;
}

const BOLD: ReadonlySet<string> = new Set(['b', 'strong']);

/** A party's cell cut into lines at every `br` and `p`, spacing kept; a line that begins a bold label is a field. */
export function partyLines(cell: PageElement): PartyLine[] {
  const lines: Run[][] = [[]];
  collect(cell, null, lines);
  return lines.map((runs) => ({ text: textOf(runs), field: fieldOf(runs) }));
}

/** A line with its white space collapsed. */
export function tidyLine(line: PartyLine): string {
  return collapse(line.text);
}

function collect(element: PageElement, inside: PageElement | null, lines: Run[][]): void {
  for (const node of element.children) {
    if (node.kind === 'text') lines.at(-1)?.push({ text: node.value, inside });
    if (node.kind !== 'element') continue;
    const cuts = node.tag === 'br' || node.tag === 'p';
    if (cuts) lines.push([]);
    collect(node, cuts ? inside : (inside ?? node), lines);
  }
}

/** The bold label of a line without its colon, and the text that follows it directly. */
function fieldOf(runs: readonly Run[]): PartyLine['field'] {
  const label = runs.find(({ inside }) => inside !== null && BOLD.has(inside.tag))?.inside;
  if (label == null) return null;
  const last = runs.findLastIndex(({ inside }) => inside === label);
  const next = runs[last + 1];
  return {
    name: textOf(runs.filter(({ inside }) => inside === label))
      .trim()
      .replace(/:$/, ''),
    value: next?.inside === null ? next.text : '',
  };
}

function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}
