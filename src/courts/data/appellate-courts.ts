import type { Court } from './court.js';
import { CENTRAL, EASTERN, MOUNTAIN, PACIFIC } from './zones.js';

type Row = readonly [
  id: string,
  circuit: string,
  name: string,
  citation: string,
  state: string,
  zone: string,
];

/** The thirteen circuits (28 U.S.C. §§ 41, 44, 48); state and zone are those of the clerk's office. */
const CIRCUITS: readonly Row[] = [
  ['ca1', '1', 'First', '1st', 'MA', EASTERN],
  ['ca2', '2', 'Second', '2d', 'NY', EASTERN],
  ['ca3', '3', 'Third', '3d', 'PA', EASTERN],
  ['ca4', '4', 'Fourth', '4th', 'VA', EASTERN],
  ['ca5', '5', 'Fifth', '5th', 'LA', CENTRAL],
  ['ca6', '6', 'Sixth', '6th', 'OH', EASTERN],
  ['ca7', '7', 'Seventh', '7th', 'IL', CENTRAL],
  ['ca8', '8', 'Eighth', '8th', 'MO', CENTRAL],
  ['ca9', '9', 'Ninth', '9th', 'CA', PACIFIC],
  ['ca10', '10', 'Tenth', '10th', 'CO', MOUNTAIN],
  ['ca11', '11', 'Eleventh', '11th', 'GA', EASTERN],
  ['cadc', 'dc', 'District of Columbia', 'D.C.', 'DC', EASTERN],
  ['cafc', 'federal', 'Federal', 'Fed.', 'DC', EASTERN],
];

const circuitCourts: readonly Court[] = CIRCUITS.map(
  ([id, circuit, name, citation, state, timeZone]) => ({
    id,
    name: `United States Court of Appeals for the ${name} Circuit`,
    citation: `${citation} Cir.`,
    kind: 'appellate',
    circuit,
    state,
    timeZone,
  }),
);

/** The circuits' courts, and the one of 38 U.S.C. § 7251, whose decisions go to the Federal Circuit. */
export const APPELLATE_COURTS: readonly Court[] = [
  ...circuitCourts,
  {
    id: 'cavc',
    name: 'United States Court of Appeals for Veterans Claims',
    citation: 'Vet. App.',
    kind: 'appellate',
    circuit: 'federal',
    state: 'DC',
    timeZone: EASTERN,
  },
];
