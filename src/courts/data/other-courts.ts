import type { Court } from './court.js';
import { EASTERN, PACIFIC } from './zones.js';

/** Federal courts of nationwide jurisdiction, and the state courts that cases here come from and go to. */
export const OTHER_COURTS: readonly Court[] = [
  {
    id: 'cit',
    name: 'United States Court of International Trade',
    citation: "Ct. Int'l Trade",
    kind: 'special',
    circuit: 'federal',
    state: 'NY',
    timeZone: EASTERN,
  },
  {
    id: 'cofc',
    name: 'United States Court of Federal Claims',
    citation: 'Fed. Cl.',
    kind: 'special',
    circuit: 'federal',
    state: 'DC',
    timeZone: EASTERN,
  },
  {
    // Its orders can be reviewed only by writ, in the circuit concerned (28 U.S.C. § 1407(e)).
    id: 'jpml',
    name: 'United States Judicial Panel on Multidistrict Litigation',
    citation: 'J.P.M.L.',
    kind: 'special',
    circuit: null,
    state: 'DC',
    timeZone: EASTERN,
  },
  {
    id: 'wa-king-superior',
    name: 'King County Superior Court, Washington',
    citation: 'Wash. Super. Ct. King Cnty.',
    kind: 'state-trial',
    circuit: null,
    state: 'WA',
    timeZone: PACIFIC,
  },
];
