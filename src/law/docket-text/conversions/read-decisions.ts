import type { CitingEntry } from '../dispositions/citing-entry.js';
import { readDispositions } from '../dispositions/read-dispositions.js';
import { OPEN_OUTCOMES } from '../../docket/outcomes.js';
import type { EntryReading, Read, ReadConversion, ReadDisposition } from '../reading.js';
import { readConversions } from './read-conversions.js';

/**
 * What an entry does to requests: what it decides and what it converts, never both of one number. Words that say how
 * a request is taken and then decide it decide it: `construing 12 Letter as a motion for extension; granting 12`.
 * Otherwise the conversion stands alone: `denying 2 Motion for TRO, which is converted to a motion for preliminary
 * injunction` leaves that motion open.
 */
export function readDecisions(
  entry: CitingEntry,
): Pick<EntryReading, 'dispositions' | 'conversions'> {
  const read = readConversions(entry);
  const dispositions = readDispositions(entry);
  if (read.length === 0) return { dispositions, conversions: [] };
  const conversions = read.filter(
    (conversion) => !dispositions.some((disposition) => isDecidedAfter(conversion, disposition)),
  );
  const converted = new Set(conversions.map(({ value }) => value.to));
  return {
    dispositions: dispositions.filter(({ value: { to } }) => to === null || !converted.has(to)),
    conversions,
  };
}

function isDecidedAfter(
  conversion: Read<ReadConversion>,
  { value, evidence }: Read<ReadDisposition>,
): boolean {
  if (value.to === null || value.to !== conversion.value.to) return false;
  const isOpen = OPEN_OUTCOMES.some((outcome) => outcome === value.outcome);
  return !isOpen && evidence.end > conversion.evidence.end;
}
