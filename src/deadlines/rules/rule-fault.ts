import { Problem } from '../../platform/problems/problem.js';
import type { DeadlineRefusalCode } from '../refusals.js';

/** A reason for which a rule of one's own cannot stand, and where it is. */
export interface OwnRuleFault {
  readonly code: DeadlineRefusalCode;
  readonly pointer: string;
  readonly detail: string;
}

/** A fault of what the rule says. */
export function notValid(pointer: string, detail: string): OwnRuleFault {
  return { code: 'rule-not-valid', pointer, detail };
}

/** @throws {Problem} of the kind of the first fault, telling all of them */
export function stopIfFaulty(faults: readonly OwnRuleFault[]): void {
  const [first] = faults;
  if (first === undefined) return;
  const errors = faults.map(({ pointer, detail }) => ({ pointer, detail }));
  throw new Problem(first.code, errors.map(({ detail }) => detail).join(' '), errors);
}
