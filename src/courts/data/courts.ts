import { APPELLATE_COURTS } from './appellate-courts.js';
import { BANKRUPTCY_APPELLATE_PANELS, BANKRUPTCY_COURTS } from './bankruptcy-courts.js';
import type { Court } from './court.js';
import { DISTRICT_COURTS } from './district-courts.js';
import { OTHER_COURTS } from './other-courts.js';

/** Every court Nunc knows. */
export const COURTS: readonly Court[] = [
  ...APPELLATE_COURTS,
  ...BANKRUPTCY_APPELLATE_PANELS,
  ...DISTRICT_COURTS,
  ...BANKRUPTCY_COURTS,
  ...OTHER_COURTS,
];
