import type { ConclusionField } from '../../readings/conclusions-of.js';
import type { Link } from '../layout/links.js';

/** Something read in the text of an entry, with the words it rests on. */
export interface Conclusion {
  readonly field: ConclusionField;
  /** What was read, in words: "Asks for leave to file under seal". */
  readonly says: string;
  /** The entry that it names; its words follow what it says. */
  readonly link: Link | null;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly isSure: boolean;
}
