import type { Court } from './court.js';
import { stateOf } from './states.js';
import {
  BOISE,
  CENTRAL,
  EASTERN,
  INDIANA,
  LOUISVILLE,
  MICHIGAN,
  MOUNTAIN,
  PACIFIC,
} from './zones.js';

/** A federal judicial district; `region` is empty where the state is one district. */
export interface District {
  readonly id: string;
  readonly state: string;
  readonly region: '' | 'Northern' | 'Southern' | 'Eastern' | 'Western' | 'Middle' | 'Central';
  readonly timeZone: string;
}

type Row = readonly [id: string, state: string, region: District['region'], timeZone: string];

/**
 * The 94 districts (28 U.S.C. §§ 81–131; 48 U.S.C. §§ 1424, 1611, 1821). Where a district lies in
 * two zones, the zone is that of the clerk's principal office, named beside it; an office in the
 * other zone closes at another hour, which this table does not say.
 */
const ROWS: readonly Row[] = [
  ['akd', 'AK', '', 'America/Anchorage'],
  ['almd', 'AL', 'Middle', CENTRAL],
  ['alnd', 'AL', 'Northern', CENTRAL],
  ['alsd', 'AL', 'Southern', CENTRAL],
  ['ared', 'AR', 'Eastern', CENTRAL],
  ['arwd', 'AR', 'Western', CENTRAL],
  ['azd', 'AZ', '', 'America/Phoenix'], // the Navajo Nation keeps daylight saving time, the court does not
  ['cacd', 'CA', 'Central', PACIFIC],
  ['caed', 'CA', 'Eastern', PACIFIC],
  ['cand', 'CA', 'Northern', PACIFIC],
  ['casd', 'CA', 'Southern', PACIFIC],
  ['cod', 'CO', '', MOUNTAIN],
  ['ctd', 'CT', '', EASTERN],
  ['dcd', 'DC', '', EASTERN],
  ['ded', 'DE', '', EASTERN],
  ['flmd', 'FL', 'Middle', EASTERN],
  ['flnd', 'FL', 'Northern', EASTERN], // Tallahassee; Pensacola and Panama City are Central
  ['flsd', 'FL', 'Southern', EASTERN],
  ['gamd', 'GA', 'Middle', EASTERN],
  ['gand', 'GA', 'Northern', EASTERN],
  ['gasd', 'GA', 'Southern', EASTERN],
  ['gud', 'GU', '', 'Pacific/Guam'],
  ['hid', 'HI', '', 'Pacific/Honolulu'],
  ['iand', 'IA', 'Northern', CENTRAL],
  ['iasd', 'IA', 'Southern', CENTRAL],
  ['idd', 'ID', '', BOISE], // Boise; Coeur d'Alene is Pacific
  ['ilcd', 'IL', 'Central', CENTRAL],
  ['ilnd', 'IL', 'Northern', CENTRAL],
  ['ilsd', 'IL', 'Southern', CENTRAL],
  ['innd', 'IN', 'Northern', INDIANA], // South Bend; Hammond is Central
  ['insd', 'IN', 'Southern', INDIANA], // Indianapolis; Evansville is Central
  ['ksd', 'KS', '', CENTRAL], // Kansas City; four western counties are Mountain
  ['kyed', 'KY', 'Eastern', EASTERN],
  ['kywd', 'KY', 'Western', LOUISVILLE], // Louisville; Bowling Green, Owensboro and Paducah are Central
  ['laed', 'LA', 'Eastern', CENTRAL],
  ['lamd', 'LA', 'Middle', CENTRAL],
  ['lawd', 'LA', 'Western', CENTRAL],
  ['mad', 'MA', '', EASTERN],
  ['mdd', 'MD', '', EASTERN],
  ['med', 'ME', '', EASTERN],
  ['mied', 'MI', 'Eastern', MICHIGAN],
  ['miwd', 'MI', 'Western', MICHIGAN], // Grand Rapids; four counties of the Upper Peninsula are Central
  ['mnd', 'MN', '', CENTRAL],
  ['moed', 'MO', 'Eastern', CENTRAL],
  ['mowd', 'MO', 'Western', CENTRAL],
  ['msnd', 'MS', 'Northern', CENTRAL],
  ['mssd', 'MS', 'Southern', CENTRAL],
  ['mtd', 'MT', '', MOUNTAIN],
  ['nced', 'NC', 'Eastern', EASTERN],
  ['ncmd', 'NC', 'Middle', EASTERN],
  ['ncwd', 'NC', 'Western', EASTERN],
  ['ndd', 'ND', '', CENTRAL], // Bismarck; the south-western counties are Mountain
  ['ned', 'NE', '', CENTRAL], // Omaha; the Panhandle is Mountain
  ['nhd', 'NH', '', EASTERN],
  ['njd', 'NJ', '', EASTERN],
  ['nmd', 'NM', '', MOUNTAIN],
  ['nmid', 'MP', '', 'Pacific/Saipan'],
  ['nvd', 'NV', '', PACIFIC], // Las Vegas; West Wendover is Mountain
  ['nyed', 'NY', 'Eastern', EASTERN],
  ['nynd', 'NY', 'Northern', EASTERN],
  ['nysd', 'NY', 'Southern', EASTERN],
  ['nywd', 'NY', 'Western', EASTERN],
  ['ohnd', 'OH', 'Northern', EASTERN],
  ['ohsd', 'OH', 'Southern', EASTERN],
  ['oked', 'OK', 'Eastern', CENTRAL],
  ['oknd', 'OK', 'Northern', CENTRAL],
  ['okwd', 'OK', 'Western', CENTRAL],
  ['ord', 'OR', '', PACIFIC], // Portland; most of Malheur County is Mountain
  ['paed', 'PA', 'Eastern', EASTERN],
  ['pamd', 'PA', 'Middle', EASTERN],
  ['pawd', 'PA', 'Western', EASTERN],
  ['prd', 'PR', '', 'America/Puerto_Rico'],
  ['rid', 'RI', '', EASTERN],
  ['scd', 'SC', '', EASTERN],
  ['sdd', 'SD', '', CENTRAL], // Sioux Falls; Rapid City is Mountain
  ['tned', 'TN', 'Eastern', EASTERN], // Knoxville; Winchester is Central
  ['tnmd', 'TN', 'Middle', CENTRAL],
  ['tnwd', 'TN', 'Western', CENTRAL],
  ['txed', 'TX', 'Eastern', CENTRAL],
  ['txnd', 'TX', 'Northern', CENTRAL],
  ['txsd', 'TX', 'Southern', CENTRAL],
  ['txwd', 'TX', 'Western', CENTRAL], // San Antonio; El Paso is Mountain
  ['utd', 'UT', '', MOUNTAIN],
  ['vaed', 'VA', 'Eastern', EASTERN],
  ['vawd', 'VA', 'Western', EASTERN],
  ['vid', 'VI', '', 'America/St_Thomas'],
  ['vtd', 'VT', '', EASTERN],
  ['waed', 'WA', 'Eastern', PACIFIC],
  ['wawd', 'WA', 'Western', PACIFIC],
  ['wied', 'WI', 'Eastern', CENTRAL],
  ['wiwd', 'WI', 'Western', CENTRAL],
  ['wvnd', 'WV', 'Northern', EASTERN],
  ['wvsd', 'WV', 'Southern', EASTERN],
  ['wyd', 'WY', '', MOUNTAIN],
];

export const DISTRICTS: readonly District[] = ROWS.map(([id, state, region, timeZone]) => {
  return { id, state, region, timeZone };
});

/** The courts of the territories are not named like the others: they were not made under Article III. */
const OWN_NAMES = new Map([
  ['gud', 'District Court of Guam'],
  ['nmid', 'District Court for the Northern Mariana Islands'],
  ['vid', 'District Court of the Virgin Islands'],
]);

/** `the Western District of Washington`, `the District of Arizona`. */
export function districtName({ region, state }: District): string {
  return `the ${region === '' ? '' : `${region} `}District of ${stateOf(state).name}`;
}

/**
 * `W.D. Wash.`, `D. Ariz.`, `S.D.N.Y.`: single capitals stand close, longer abbreviations apart
 * (Bluebook rule 6.1(a)). The Northern Mariana Islands are set apart as T1 has them.
 */
export function districtCitation({ region, state }: District): string {
  const { abbreviation } = stateOf(state);
  if (state === 'MP') return `D. ${abbreviation}`;
  const district = region === '' ? 'D.' : `${region.charAt(0)}.D.`;
  return `${district}${/^[A-Z]\./.test(abbreviation) ? '' : ' '}${abbreviation}`;
}

export const DISTRICT_COURTS: readonly Court[] = DISTRICTS.map((district) => ({
  id: district.id,
  name: OWN_NAMES.get(district.id) ?? `United States District Court for ${districtName(district)}`,
  citation: districtCitation(district),
  kind: 'district',
  circuit: stateOf(district.state).circuit,
  state: district.state,
  timeZone: district.timeZone,
}));
