import { BANKRUPTCY_OPENINGS } from './bankruptcy.js';
import { BRIEFS } from './briefs.js';
import { CLERK_OPENINGS } from './clerk-acts.js';
import { COURT_OPENINGS } from './court-acts.js';
import type { Opening } from './opening.js';
import { NOTICES } from './notices.js';
import { OTHER_PAPERS } from './other-papers.js';
import { PLEADINGS } from './pleadings.js';

/** What parties, counsel, witnesses and non-parties file. */
export const PAPER_OPENINGS: readonly Opening[] = [
  ...PLEADINGS,
  ...BRIEFS,
  ...NOTICES,
  ...OTHER_PAPERS,
];

/** Every opening of the vocabularies. */
export const OPENINGS: readonly Opening[] = [
  ...PAPER_OPENINGS,
  ...COURT_OPENINGS,
  ...CLERK_OPENINGS,
  ...BANKRUPTCY_OPENINGS,
];
