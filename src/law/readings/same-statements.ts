import type { EntryStatements } from './statements.js';

/**
 * Whether two values say the same: the order of lists counts and so do the ids in them, the order of keys does not,
 * since a value that was stored may come back with another.
 */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && sameValue(a[key], b[key]));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Whether two entries state the same, down to the ids of what they seek: then there is nothing to write. */
export function sameStatements(a: EntryStatements, b: EntryStatements): boolean {
  return sameValue(a, b);
}

/**
 * Whether two entries state the same but for the ids of requests. What waits for a person has no ids on record yet, so
 * each reading gives it new ones.
 */
export function sameButForReliefIds(a: EntryStatements, b: EntryStatements): boolean {
  return sameValue(withoutReliefIds(a), withoutReliefIds(b));
}

function withoutReliefIds({ facts, ...others }: EntryStatements): unknown {
  if ('reliefSought' in facts) {
    const reliefSought = facts.reliefSought.map((relief) => ({ ...relief, id: null }));
    return { ...others, facts: { ...facts, reliefSought } };
  }
  if (!('dispositions' in facts)) return { ...others, facts };
  const dispositions = facts.dispositions.map((each) => ({ ...each, newReliefId: null }));
  return { ...others, facts: { ...facts, dispositions } };
}
