import { collapse } from '../court-text/collapse.js';
import type { PageElement } from '../page/page-nodes.js';
import type { LabelReading } from '../snapshot/printed.js';

const CUTS: ReadonlySet<string> = new Set(['br', 'p', 'div', 'table', 'tr', 'td', 'th']);
const LABEL = /^([A-Za-z(][^:]{0,80}:)(?:\s|$)/;

/**
 * The header as it is printed, label by label, in page order. A line without a label ("Chapter 7") stands under the
 * label "", and lines below a label that has nothing beside it are its value. `caption` is the line of the caption,
 * which is no label even with a colon in it, unless that is "Case title:".
 */
export function headerLabels(table: PageElement | null, caption: string): LabelReading[] {
  const labels: { label: string; lines: string[]; isOpen: boolean }[] = [];
  for (const line of table === null ? [] : printedLinesOf(table)) {
    if (line === caption && !/^Case title:/i.test(line)) continue;
    const label = LABEL.exec(line)?.[1];
    const last = labels.at(-1);
    if (label !== undefined) {
      const value = line.slice(label.length).trim();
      labels.push({ label, lines: value === '' ? [] : [value], isOpen: value === '' });
    } else if (last?.isOpen === true) last.lines.push(line);
    else labels.push({ label: '', lines: [line], isOpen: false });
  }
  return labels.map(({ label, lines }) => ({ label, value: lines.join('\n') }));
}

/** The lines of the header, each once, blank ones left out. */
function printedLinesOf(table: PageElement): string[] {
  const lines: string[][] = [[]];
  collect(table, lines);
  return lines.map((runs) => collapse(runs.join(''))).filter((line) => line !== '');
}

function collect(element: PageElement, lines: string[][]): void {
  for (const node of element.children) {
    if (node.kind === 'text') lines.at(-1)?.push(node.value);
    if (node.kind !== 'element') continue;
    // What is not printed is no part of the header: links to other pages.
    if (node.attribute('class') === 'noprint') continue;
    const cuts = CUTS.has(node.tag);
    if (cuts) lines.push([]);
    collect(node, lines);
    if (cuts && node.tag !== 'br') lines.push([]);
  }
}
