import type { EntryType } from '../../docket/entry-types.js';
import { kindOfType } from '../kind-of-type.js';
import type { Act } from '../reading.js';
import type { EntryFacts } from './entry-facts.js';
import type { Found } from './find-opening.js';
import type { Family } from './vocabulary/opening.js';

/** What an entry is so far, while the choosing rules are gone through. */
export interface Draft {
  readonly type: EntryType;
  readonly act: Act;
  /** The rule that chose last. */
  readonly rule: string;
  readonly sure: boolean;
  readonly family: Family | null;
  /** The opening words, as the vocabulary has them. */
  readonly words: string;
  readonly found: Found | null;
  /** The text after the opening words, in small letters, to the end of the principal words. */
  readonly rest: string;
}

/** A choosing rule. */
export interface Step {
  /** The families of openings it is asked of; null for every entry. */
  readonly families: readonly Family[] | null;
  /** The draft as it is, or a better one of the same family. */
  readonly choose: (draft: Draft, facts: EntryFacts) => Draft;
}

/** Who usually puts an entry of a type on the docket. */
export function usualAct(type: EntryType): Act {
  return USUAL[kindOfType(type)];
}

const USUAL = { filing: 'party', ruling: 'court', clerk: 'clerk' } as const;

/** The draft as a rule changes it; who acts follows the type. */
export function become(draft: Draft, type: EntryType, rule: string, sure = draft.sure): Draft {
  const act = type === draft.type ? draft.act : usualAct(type);
  const { family, words, found, rest } = draft;
  return { type, act, rule, sure, family, words, found, rest };
}

/** The draft, no longer sure. */
export function doubt(draft: Draft): Draft {
  return become(draft, draft.type, draft.rule, false);
}

/** The words that say what a paper is about: of `rest`, what stands before the entries, parties and days it names. */
export function headOf(rest: string): string {
  const end = rest.search(/ re:? |\bfiled by\b| as to |\d|;|\. /);
  return end === -1 ? rest : rest.slice(0, end);
}
