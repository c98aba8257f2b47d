import type { Rule } from '../../law/deadlines/rule.js';

/** Whether a version was in force on any day: one that was taken back altogether ceased before it began. */
export function wasEverInForce({ effectiveFrom, effectiveTo }: Rule): boolean {
  return effectiveTo === null || effectiveTo >= effectiveFrom;
}
