import { collapse } from '../court-text/collapse.js';
import { nextSibling } from '../page/page-nodes.js';
import type { PageElement } from '../page/page-nodes.js';

const SEE_ABOVE = /see\s+above/i;

/** Counsel as a block of lines says it. */
export interface CounselLines {
  readonly name: string;
  readonly roles: readonly string[];
  readonly contact: readonly string[];
}

/**
 * The counsel cell as the blocks of its attorneys, each a list of lines, trimmed. Two `br` with nothing between them,
 * and every `p`, begin a new block; one `br` begins a new line. A block whose first line is blank is no attorney.
 */
export function counselBlocks(cell: PageElement): string[][] {
  const found = new Blocks();
  collect(cell, found);
  return found.blocks
    .map((lines) => lines.map((runs) => runs.join(' ')).filter((line) => line !== ''))
    .map((lines) => lines.map((line) => line.trim()))
    .filter(([first = '']) => first !== '');
}

/** Name, roles in brackets and contact of a block: its first line, its lines that begin with a bracket, the others. */
export function counselOf([name = '', ...lines]: readonly string[]): CounselLines {
  return {
    name,
    roles: lines.flatMap((line) => roleOf(line) ?? []),
    contact: lines.filter((line) => roleOf(line) === null),
  };
}

/**
 * The contacts of counsel in page order, with what "See above" stands for filled in: the contact last seen for exactly
 * that name, or nothing when there is none.
 */
export function contactsOf(counsel: readonly CounselLines[]): (readonly string[])[] {
  const seen = new Map<string, readonly string[]>();
  return counsel.map(({ name, contact }) => {
    const whole = contact.join('\n');
    if (SEE_ABOVE.test(whole)) return seen.get(name) ?? [];
    if (whole !== '') seen.set(name, contact);
    return contact;
  });
}

/**
 * A block with its white space collapsed, blank lines left out, and what stands behind a role on its line on a line of
 * its own.
 */
export function tidyBlock(lines: readonly string[]): string[] {
  return lines
    .flatMap((line) => {
      const end = roleOf(line) === null ? 0 : line.lastIndexOf(']') + 1;
      return [line.slice(0, end), line.slice(end)];
    })
    .map(collapse)
    .filter((line) => line !== '');
}

function roleOf(line: string): string | null {
  const end = line.startsWith('[') ? line.lastIndexOf(']') : -1;
  return end < 0 ? null : line.slice(1, end);
}

/** The lines of the blocks found so far; a line is the runs of text in it. */
class Blocks {
  readonly blocks: string[][][] = [[[]]];

  add(run: string): void {
    this.blocks.at(-1)?.at(-1)?.push(run);
  }

  nextLine(): void {
    this.blocks.at(-1)?.push([]);
  }

  nextBlock(): void {
    this.blocks.push([[]]);
  }
}

function collect(element: PageElement, into: Blocks): void {
  let second: PageElement | null = null;
  for (const node of element.children) {
    if (node.kind === 'text') into.add(node.value);
    if (node.kind !== 'element' || node === second) continue;
    second = secondBreak(node);
    if (second !== null || node.tag === 'p') into.nextBlock();
    else if (node.tag === 'br') into.nextLine();
    collect(node, into);
  }
}

/** The `br` that follows a `br` with nothing between, or null. */
function secondBreak(node: PageElement): PageElement | null {
  const next = node.tag === 'br' ? nextSibling(node) : null;
  return next?.kind === 'element' && next.tag === 'br' ? next : null;
}
