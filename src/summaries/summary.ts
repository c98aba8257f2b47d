import type { CivilDate } from '../law/calendar/civil-date.js';
import type { EntryId } from '../law/docket/docket-entry.js';
import type { CourtFacts, JudgeFacts } from './case-facts.js';

/** Whose word a sentence is: the docket's, a pleading's, a brief's, the court's on the merits, or the press's. */
export const STANCES = ['procedural', 'alleged', 'argued', 'found', 'reported'] as const;
export type Stance = (typeof STANCES)[number];

export interface EntrySource {
  readonly entryId: EntryId;
  readonly number: number | null;
  readonly page?: number;
}

/** The case record itself: caption, parties, counsel, relations. */
export interface CaseSource {
  readonly caseId: string;
}

export type Source = EntrySource | CaseSource;

export interface Sentence {
  readonly text: string;
  readonly stance: Stance;
  /** At least one. */
  readonly sources: readonly Source[];
}

export interface Section {
  readonly title: string;
  readonly sentences: readonly Sentence[];
}

/** A case told in plain words as of the end of a day. */
export interface Summary {
  readonly asOf: CivilDate;
  readonly caption: string;
  readonly docketNumber: string;
  readonly docketNumberNormal: string;
  readonly court: CourtFacts;
  readonly judge: JudgeFacts | null;
  readonly headline: string;
  readonly sections: readonly Section[];
}
