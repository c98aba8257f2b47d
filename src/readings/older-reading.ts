import type { EntryReading } from '../law/docket-text/reading.js';

/** What the reader learned to read after the first readings were stored. */
const LEARNED_LATER = {
  attachments: [],
  enteredOn: null,
  signer: null,
} satisfies Partial<EntryReading>;

/** A reading as it may be stored: one made long ago lacks what was not read then. */
export type OlderReading = Omit<EntryReading, keyof typeof LEARNED_LATER> & Partial<EntryReading>;

/** A stored reading with all that a reading has today: what was not read when it was made is absent in it. */
export function asReadToday(reading: OlderReading): EntryReading {
  return { ...LEARNED_LATER, ...reading };
}
