import { isBankruptcyCourt } from '../../src/imports/court-text/court-kind.js';
import type { CaseReading } from '../../src/imports/snapshot/case-reading.js';
import type { DocketSnapshot } from '../../src/imports/snapshot/docket-snapshot.js';

/**
 * The items of a feed that the expected results count: those that lack a docket number, a moment, a description or (in
 * bankruptcy) the line of the case are left out, and items that tell of one filing are one, with all their short
 * descriptions. The reading itself keeps every item.
 */
export function countedItems({ cases, courtId }: DocketSnapshot): CaseReading[] {
  const counted = new Map<string, CaseReading>();
  for (const one of cases.filter((item) => isCounted(item, courtId))) {
    const [entry] = one.entries;
    if (entry === undefined) continue;
    const moment = Date.parse(entry.enteredAt?.instant ?? '');
    const filing = [one.docketNumber.value, one.pacerCaseId, moment, entry.pacerDocumentId];
    const key = filing.map(String).join(' ');
    const earlier = counted.get(key)?.entries[0]?.shortText ?? null;
    const shortText = [earlier, entry.shortText].filter((text) => text !== null).join(' AND ');
    const first = counted.get(key) ?? one;
    counted.set(key, { ...first, entries: [{ ...entry, ...first.entries[0], shortText }] });
  }
  return [...counted.values()];
}

/** A short description of a feed as its pieces in order: of several folded into one, which came first is not said. */
export function piecesInOrder(shortText: string): string {
  const pieces = shortText.split('AND').map((piece) => piece.trim());
  return pieces.sort().join(' AND ');
}

function isCounted({ docketNumber, bankruptcy, entries }: CaseReading, courtId: string): boolean {
  const [entry] = entries;
  if (docketNumber.value === null || entry?.enteredAt == null) return false;
  return entry.shortText !== null && (bankruptcy !== null || !isBankruptcyCourt(courtId));
}
