import { tidyObject } from '../court-text/tidy-object.js';
import type { CaseReading } from '../snapshot/case-reading.js';
import type { CriminalReading, PartyReading } from '../snapshot/party-reading.js';
import type { JsonObject } from './json-value.js';

/** The parties of a docket as juriscraper gives them, each once. */
export function partiesView(one: CaseReading): readonly JsonObject[] {
  const parties = withoutRepeated(one);
  const charges = chargesByCounting(one, parties.length);
  return parties.map((party, at) => {
    const charged = charges === null ? party.criminal : (charges.get(at) ?? null);
    return {
      ...partyView(party),
      ...(charged === null ? {} : { criminal_data: criminalView(charged) }),
    };
  });
}

/** The parties without the rows that repeat an earlier one word for word. */
export function withoutRepeated({ parties, layout }: CaseReading): readonly PartyReading[] {
  const repeated = new Set(layout?.repeatedParties ?? []);
  return (parties ?? []).filter((_, at) => !repeated.has(at));
}

function partyView({ name, type, extra, terminatedOn, attorneys }: PartyReading): JsonObject {
  return {
    name,
    type: type.tidy,
    extra_info: extra.join('\n'),
    date_terminated: terminatedOn,
    attorneys: attorneys?.map((one) => ({
      name: one.name,
      roles: one.roles,
      contact: one.contact.map((line) => `${line}\n`).join(''),
    })),
  };
}

/**
 * Whose charges are whose, by counting: those before the first party go to the last one, those after the last party
 * are lost, and a party left out because it was named before shifts all that follow. Null when the page lists none.
 */
function chargesByCounting(
  { layout }: CaseReading,
  parties: number,
): ReadonlyMap<number, CriminalReading> | null {
  if (layout === null) return null;
  const charges = new Map<number, CriminalReading>();
  for (const [at, section] of layout.criminalSections.slice(0, -1).entries()) {
    if (section !== null) charges.set(at === 0 ? parties - 1 : at - 1, section);
  }
  return charges;
}

function criminalView(charges: CriminalReading): JsonObject {
  return tidyObject({
    highest_offense_level_opening: charges.highestOffenseLevelOpening ?? '',
    highest_offense_level_terminated: charges.highestOffenseLevelTerminated ?? '',
    counts: charges.counts.map(({ name, disposition, status }) => ({ name, disposition, status })),
    complaints: charges.complaints.map(({ name, disposition }) => ({ name, disposition })),
  });
}
