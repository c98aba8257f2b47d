import type { Stance } from '../summary.js';

const EXPLAINED: Readonly<Record<Stance, string>> = {
  procedural: 'What the docket and the case record show',
  alleged: 'What a pleading alleges; the court has not found it',
  argued: 'What a party argues; the court has not found it',
  found: 'What the court found',
  reported: 'What somebody outside the court reported',
};

/** Whose word a sentence is, for readers who have not met the five words for it. */
export function explainStance(stance: Stance): string {
  return EXPLAINED[stance];
}
