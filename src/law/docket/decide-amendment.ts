import type { CaseFile } from './case-file.js';
import { decideDay, decideNumber, decideRelations, decideType } from './decide-entry.js';
import type { EntryDraft } from './decide-entry.js';
import { ALLOWED, firstRefusal, refused } from './refusals.js';
import type { Decision } from './refusals.js';

/** A correction: the entry as it would stand, and which of its parts the correction touches. */
export interface Amendment {
  readonly draft: Omit<EntryDraft, 'filedOn'> & { readonly filedOn: EntryDraft['filedOn'] | null };
  readonly changes: ReadonlySet<string>;
  /** Whether the entry has the details of a kind that the correction takes from it. */
  readonly losesDetails: boolean;
}

/**
 * Whether a correction may be made by hand. What it does not touch is not asked about again: an irregular entry that
 * an import brought can be put in better words without being refused for its day.
 */
export function decideAmendment(file: CaseFile, amendment: Amendment): Decision {
  const { draft, changes, losesDetails } = amendment;
  const { filedOn } = draft;
  const touchesDay = changes.has('filedOn') || changes.has('filedAt');
  return firstRefusal(
    () => decideType(draft),
    () =>
      losesDetails
        ? refused(
            'has-details',
            '/kind',
            'Clear the details of its kind before it becomes another.',
          )
        : ALLOWED,
    () => (touchesDay && filedOn !== null ? decideDay(file, { ...draft, filedOn }) : ALLOWED),
    () => (changes.has('number') ? decideNumber(file, draft) : ALLOWED),
    () =>
      changes.has('relations')
        ? decideRelations(file, { ...draft, filedOn: filedOn ?? file.today })
        : ALLOWED,
  );
}
