import type { AttorneyReading, PartyReading } from '../snapshot/party-reading.js';

const SEE_ABOVE = /see\s+above/i;

/**
 * The parties with "(See above for address)" filled in: the address lines last printed for exactly that name, none
 * where there are none. `repeated` are the places of rows that say again what an earlier row says.
 */
export function withAddresses(
  parties: readonly PartyReading[],
  repeated: ReadonlySet<number>,
): readonly PartyReading[] {
  const lastPrinted = new Map<string, readonly string[]>();
  const filledIn = (one: AttorneyReading, isRepeated: boolean): AttorneyReading => {
    if (SEE_ABOVE.test(one.contact.join('\n'))) {
      return { ...one, contact: lastPrinted.get(one.name) ?? [] };
    }
    if (one.contact.length > 0 && !isRepeated) lastPrinted.set(one.name, one.contact);
    return one;
  };
  return parties.map((party, at) => ({
    ...party,
    attorneys: party.attorneys?.map((one) => filledIn(one, repeated.has(at))) ?? null,
  }));
}
