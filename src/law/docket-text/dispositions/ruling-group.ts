import type { EntryReference } from '../links/entry-reference.js';
import type { TextContext } from '../reading.js';
import type { RulingVerb, Sentence } from './ruling-verb.js';

/** Ruling words that govern the same requests: `granting in part and denying in part`. */
export interface VerbGroup {
  readonly verbs: readonly RulingVerb[];
  readonly first: RulingVerb;
  readonly start: number;
  readonly end: number;
}

/** A group of ruling words with the requests it decides. */
export interface Governed {
  readonly group: VerbGroup;
  readonly requests: readonly EntryReference[];
  /** The requests stand after it: `granting 12`. */
  readonly isActive: boolean;
  /** It only goes on about what the group before it decided: `… and DENIED as to Count 2`. */
  readonly isShared: boolean;
}

/** A sentence with all that is needed to tell which of its numbers a word governs. */
export interface Clause {
  readonly sentence: Sentence;
  /** The whole text of the entry in lower case. */
  readonly lower: string;
  readonly references: readonly EntryReference[];
  readonly context: TextContext;
}

/** The words joined to one another, in order. */
export function groupVerbs(verbs: readonly RulingVerb[]): readonly VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (const verb of verbs) {
    const last = groups.at(-1);
    if (verb.isJoined && last !== undefined) {
      groups[groups.length - 1] = { ...last, verbs: [...last.verbs, verb], end: verb.end };
    } else {
      groups.push({ verbs: [verb], first: verb, start: verb.start, end: verb.end });
    }
  }
  return groups;
}

/** The words of a sentence from one place to another, in lower case. */
export function wordsBetween({ lower, start: origin }: Sentence, from: number, to: number): string {
  return lower.slice(Math.max(0, from - origin), Math.max(0, to - origin));
}

/** The references of a clause from one place to another. */
export function referencesBetween(
  { references }: Clause,
  from: number,
  to: number,
): readonly EntryReference[] {
  return references.filter(({ start }) => start >= from && start < to);
}
