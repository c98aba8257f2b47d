import type { Disposition, FilingFacts, RulingFacts } from '../law/docket/docket-entry.js';
import { sameValue } from '../law/readings/same-statements.js';
import { WAITING } from '../law/readings/statements.js';
import type { EntryStatements } from '../law/readings/statements.js';

/** What of an entry a reading may change, in the words of the review list and two more. */
export const CHANGED_PARTS = [...WAITING, 'judge', 'sealed'] as const;
export type ChangedPart = (typeof CHANGED_PARTS)[number];

type Facts = Partial<FilingFacts & RulingFacts>;

const PARTS: Readonly<Record<ChangedPart, (says: EntryStatements, facts: Facts) => unknown>> = {
  type: ({ kind, type }) => [kind, type],
  requests: (_, { reliefSought = [] }) => reliefSought,
  filers: (_, { filedBy = [] }) => filedBy,
  links: ({ relations }) => relations,
  decisions: (_, { dispositions = NO_DISPOSITIONS }) => dispositions,
  deadlines: ({ deadlines }) => deadlines,
  hearings: ({ hearings }) => hearings,
  'end of case': (_, { closesCase = null }) => closesCase,
  judge: (_, { judgeId = null }) => judgeId,
  sealed: ({ sealed }) => sealed,
};

const NO_DISPOSITIONS: readonly Disposition[] = [];

/** What two statements of one entry do not have in common. */
export function whatChanges(from: EntryStatements, to: EntryStatements): readonly ChangedPart[] {
  return CHANGED_PARTS.filter((part) => {
    const of = PARTS[part];
    return !sameValue(of(from, from.facts), of(to, to.facts));
  });
}
