import { freeName } from './free-name.js';
import type { NameRow } from './name-row.js';

/**
 * `, Trustee of`, ` as Successor Trustee for the`, `, Acting Commissioner of`: for whom, or by which office, somebody
 * acts. The system prints it as a part of the party's name.
 */
const CAPACITY =
  /,?\s{1,3}(?:(?:as|solely|acting|in|his|her|its|their|official|capacity|the|co-?|successor|indenture|special|personal|independent|temporary|interim|liquidating|litigation|collateral|court-appointed|deputy|assistant|chapter|7|11|13)\s{1,3}){0,6}(trustees?|executors?|executrix|administrat(?:or|rix)|representative|receiver|next friend|commissioner|secretary|director|warden|superintendent|sheriff|governor|attorney general|mayor|assignee|servicer|nominee)\s{1,3}(?:of|for)\s{1,3}(?:the\s{1,3})?/iy;

/** Where a name ends with the capacity printed after it, as `Ada Roe, Trustee of the Roe Trust`; `end` where none is. */
export function endWithCapacity(row: NameRow, end: number): number {
  CAPACITY.lastIndex = end;
  const found = CAPACITY.exec(row.text);
  // In small letters the words belong to a sentence, as "as trustee for the bank that".
  if (found === null || !/^\p{Lu}/u.test(found[1] ?? '')) return end;
  const start = end + found[0].length;
  return start >= row.end ? end : (freeName(row, start, true)?.end ?? end);
}
