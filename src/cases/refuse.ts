import type { CaseRefusal } from '../law/cases/refusals.js';
import { Problem } from '../platform/problems/problem.js';

/** What a command that the record cannot take is answered with: of the kind of `first`, telling `others` as well. */
export function refusal(first: CaseRefusal, ...others: readonly CaseRefusal[]): Problem {
  const all = [first, ...others];
  const errors = all.map(({ pointer, detail }) => ({ pointer, detail }));
  return new Problem(first.code, all.map(({ detail }) => detail).join(' '), errors);
}

/** @throws {Problem} telling all of `refusals`, when there are any */
export function stopIfRefused(refusals: readonly CaseRefusal[]): void {
  const [first, ...others] = refusals;
  if (first !== undefined) throw refusal(first, ...others);
}
