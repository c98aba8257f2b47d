import type { Court } from './court.js';
import { DISTRICTS, districtCitation, districtName } from './district-courts.js';
import { stateOf } from './states.js';
import { CENTRAL, EASTERN, MOUNTAIN, PACIFIC } from './zones.js';

/** In the territories the district court itself hears bankruptcies, in a division of its own. */
const OWN_NAMES = new Map([
  ['gub', 'District Court of Guam, Bankruptcy Division'],
  ['nmib', 'District Court for the Northern Mariana Islands, Bankruptcy Division'],
  ['vib', 'District Court of the Virgin Islands, Bankruptcy Division'],
]);

/**
 * The bankruptcy court of every district (28 U.S.C. § 151), its CM/ECF id with `b` for the district
 * court's `d`. In every district that lies in two zones, the principal offices of both clerks are in
 * the same one.
 */
export const BANKRUPTCY_COURTS: readonly Court[] = DISTRICTS.map((district) => {
  const id = district.id.replace(/d$/, 'b');
  return {
    id,
    name: OWN_NAMES.get(id) ?? `United States Bankruptcy Court for ${districtName(district)}`,
    citation: `Bankr. ${districtCitation(district)}`,
    kind: 'bankruptcy',
    circuit: stateOf(district.state).circuit,
    state: district.state,
    timeZone: district.timeZone,
  };
});

type Row = readonly [circuit: string, ordinal: string, cited: string, state: string, zone: string];

/** 28 U.S.C. § 158(b). The other circuits have none, or have given theirs up. */
const PANELS: readonly Row[] = [
  ['1', 'First', '1st', 'MA', EASTERN],
  ['6', 'Sixth', '6th', 'OH', EASTERN],
  ['8', 'Eighth', '8th', 'MO', CENTRAL],
  ['9', 'Ninth', '9th', 'CA', PACIFIC],
  ['10', 'Tenth', '10th', 'CO', MOUNTAIN],
];

export const BANKRUPTCY_APPELLATE_PANELS: readonly Court[] = PANELS.map(
  ([circuit, ordinal, cited, state, timeZone]) => ({
    id: `bap${circuit}`,
    name: `United States Bankruptcy Appellate Panel of the ${ordinal} Circuit`,
    citation: `B.A.P. ${cited} Cir.`,
    kind: 'bankruptcy-appellate-panel',
    circuit,
    state,
    timeZone,
  }),
);
