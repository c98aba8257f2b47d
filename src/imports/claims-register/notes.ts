import { collapse, trimSpace } from '../court-text/collapse.js';
import type { CourtPage } from '../page/court-page.js';
import { ancestors, tail } from '../page/page-nodes.js';
import type { PageElement } from '../page/page-nodes.js';
import { textBetween } from '../page/text-between.js';

/** A note of a claim: all its lines, and its first words as the page's source has them. */
export interface Note {
  readonly printed: string;
  readonly inSource: string;
}

const NO_NOTE: Note = { printed: '', inSource: '' };

/** The note under a label in italics, `Description:`, to the end of its cell: one line for each filing of the claim. */
export function readNote(page: CourtPage, label: PageElement | undefined): Note {
  if (label === undefined) return NO_NOTE;
  const cell = ancestors(label, 'td')[0] ?? label;
  const breaks = page.within(cell, 'br').filter(({ order }) => order >= label.end);
  const ends = [...breaks.map(({ textFrom }) => textFrom), cell.textTo];
  const starts = [label.textTo, ...breaks.map(({ textTo }) => textTo)];
  const lines = starts.map((from, at) => collapse(textBetween(page, from, ends[at] ?? from)));
  return {
    printed: lines.filter((line) => line !== '').join('\n'),
    inSource: trimSpace(tail(label)),
  };
}
