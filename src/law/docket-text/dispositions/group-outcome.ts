import type { DispositionOutcome } from '../../docket/outcomes.js';
import type { VerbGroup } from './ruling-group.js';

/**
 * What a group of ruling words comes to for one request: `granted-in-part` for
 * `granting in part and denying in part`, `denied` for `denying in part` alone.
 */
export function outcomeOf({ verbs, first }: VerbGroup): DispositionOutcome {
  const outcomes = new Set(verbs.map(({ outcome }) => outcome));
  const inPart = verbs.some((verb) => verb.inPart);
  // "APPROVING AND ADOPTING", "adopting and affirming" do one thing to a report.
  if (outcomes.has('adopted')) {
    return outcomes.has('rejected') || inPart ? 'adopted-in-part' : 'adopted';
  }
  if (outcomes.has('granted') && (outcomes.size > 1 || inPart)) return 'granted-in-part';
  return outcomes.has('moot') ? 'moot' : first.outcome;
}
