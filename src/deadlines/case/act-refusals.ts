import { Problem } from '../../platform/problems/problem.js';

/** What people may not say of deadlines. */
export type ActRefusalCode = 'act-in-the-future' | 'rule-gives-no-date';

export function refuseAct(code: ActRefusalCode, pointer: string, detail: string): Problem {
  return new Problem(code, detail, [{ pointer, detail }]);
}

/** Fields of a request that do not go together. */
export function unfit(pointer: string, detail: string): Problem {
  return new Problem('invalid-request', `${pointer}: ${detail}`, [{ pointer, detail }]);
}
