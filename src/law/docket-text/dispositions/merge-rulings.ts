import type { Ruling } from './ruling.js';

const ON_REQUEST = new Set(['granted', 'denied', 'moot', 'granted-in-part']);
const PARTLY = new Set(['denied', 'moot', 'granted', 'deferred', 'dismissed']);

/**
 * The rulings of an entry without repetition: what the text says again of a request in other words falls
 * away, `GRANTED as to Count 1 and DENIED as to Count 2` is one `granted-in-part`. Two motions of one
 * entry stay two: `granting 60 Motion to Compel; granting 60 Motion to Continue`.
 */
export function mergeRulings(rulings: readonly Ruling[]): readonly Ruling[] {
  const merged: Ruling[] = [];
  for (const ruling of rulings) {
    const decided = ruling.outcome === 'terminated' ? onlyUnnumbered(merged) : -1;
    const before = merged[decided];
    if (ruling.to !== null && before !== undefined) {
      merged[decided] = { ...before, to: ruling.to };
      continue;
    }
    const index = merged.findIndex(({ to }) => to !== null && to === ruling.to);
    const same = index === -1 ? undefined : merged[index];
    if (ruling.to === null ? !repeats(merged, ruling) : same === undefined) merged.push(ruling);
    else if (same !== undefined) settle(merged, index, same, ruling);
  }
  return merged;
}

/**
 * The one request without a number that was decided, where no other was: `Application GRANTED. The Clerk is
 * directed to terminate the motion at ECF No. 24` grants 24. Its place, or -1.
 */
function onlyUnnumbered(merged: readonly Ruling[]): number {
  const [only, ...others] = merged;
  return only?.to === null && others.length === 0 && ON_REQUEST.has(only.outcome) ? 0 : -1;
}

/** An unnumbered ruling that only says what a ruling before it said. */
function repeats(before: readonly Ruling[], ruling: Ruling): boolean {
  if (ruling.outcome === 'dismissed' || ruling.outcome === 'deferred') {
    return before.some(({ to, outcome }) => to === null && outcome === ruling.outcome);
  }
  if (ruling.isActive && ruling.outcome !== 'adopted') return false;
  const alike = ({ to, outcome }: Ruling): boolean =>
    to !== null && (outcome === ruling.outcome || outcome === 'granted-in-part');
  return before.some(alike);
}

function settle(merged: Ruling[], index: number, same: Ruling, ruling: Ruling): void {
  const isDivided =
    ruling.outcome !== same.outcome && (ruling.isShared || ruling.inPart || same.inPart);
  const isTold =
    ruling.isActive === same.isActive && !ruling.isActive && ruling.outcome !== same.outcome;
  if ((isDivided || isTold) && isGrantAndMore(same, ruling)) {
    merged[index] = { ...same, outcome: 'granted-in-part' };
  } else if (isOfAnotherMotion(same, ruling)) {
    merged.push(ruling);
  }
}

/** `granting 60 Motion to Compel; granting 60 Motion to Continue`: one entry, two motions. */
function isOfAnotherMotion(same: Ruling, ruling: Ruling): boolean {
  // A court's system adds "Motions terminated: 12" to what was decided.
  if (ruling.outcome === 'terminated') return false;
  if (!ruling.isActive || !same.isActive || ruling.isShared) return false;
  return ruling.rule === 'disposition.verb' && ruling.start !== same.start;
}

function isGrantAndMore(one: Ruling, other: Ruling): boolean {
  const outcomes = [one.outcome, other.outcome];
  if (outcomes.includes('granted-in-part')) return true;
  return outcomes.includes('granted') && outcomes.every((outcome) => PARTLY.has(outcome));
}
