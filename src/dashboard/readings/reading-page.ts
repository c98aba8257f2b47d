import type { ConclusionField } from '../../readings/conclusions-of.js';
import type { Link } from '../layout/links.js';

/** A part of a printed text: plain, or the words behind one or several conclusions. */
export interface TextPart {
  readonly words: string;
  /** How it is underlined; null for plain text. */
  readonly look: Look | null;
}

/** Conclusions are underlined by what they are about; the colour never says it alone, the list does. */
export interface Look {
  readonly colour: 'kind' | 'asks' | 'names' | 'decides' | 'dates' | 'marks';
  /** Whether several conclusions rest on these words. */
  readonly isShared: boolean;
  readonly isSure: boolean;
}

export interface ConclusionRow {
  readonly field: ConclusionField;
  readonly look: Look;
  readonly says: string;
  readonly link: Link | null;
  /** The words it rests on; null where it rests on what they leave unsaid. */
  readonly words: string | null;
  readonly rule: string;
  readonly isSure: boolean;
}

/** What was read in the text of an entry, ready to print. */
export interface ReadingPage {
  readonly text: readonly TextPart[];
  readonly rows: readonly ConclusionRow[];
  /** What of it waits for a person, or what a person said; null where there is nothing to say. */
  readonly standing: string | null;
  /** Where a person decides; null where nothing waits. */
  readonly review: Link | null;
}
