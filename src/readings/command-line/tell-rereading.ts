import type { EntryRereading } from '../rereading.js';
import type { CaseRereading } from './case-rereading.js';

const LINES_TOLD = 10;

/** What becomes of a docket that is read again, in lines for a terminal: a sum, then the first entries that change. */
export function tellRereading(one: CaseRereading): readonly string[] {
  const { courtId, docketNumber, caption, entries, changed, waiting, changes } = one;
  const parts = [...tellParts(one), `${waiting} waiting for a person`];
  const left = changes.length - LINES_TOLD;
  return [
    `${courtId} ${docketNumber} ${caption}: ${changed} of ${entries} entries (${parts.join(', ')})`,
    ...changes.slice(0, LINES_TOLD).map(tellEntry),
    ...(left > 0 ? [`  and ${left} more`] : []),
  ];
}

function tellParts({ counts }: CaseRereading): readonly string[] {
  return Object.entries(counts).flatMap(([part, count]) =>
    count === 0 ? [] : [`${count} ${part}`],
  );
}

function tellEntry({ number, entryId, from, to, what }: EntryRereading): string {
  const entry = number === null ? entryId : `Dkt. ${number}`;
  const becomes = from.type === to.type ? to.type : `${from.type} to ${to.type}`;
  return `  ${entry}: ${becomes} (${what.join(', ')})`;
}
