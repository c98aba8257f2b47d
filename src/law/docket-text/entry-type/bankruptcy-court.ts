import type { Test } from './turns.js';

/** The court's short name: that of its district with a `b`, as `canb`; boards that end in the same letter are none. */
const BANKRUPTCY = /^(?!ttab$|ptab$|mspb$)[a-z]{2,4}b$/;

/** Whether the entry stands on the docket of a bankruptcy court, which has habits of its own. */
export const inBankruptcy: Test = (_, { context }) =>
  context.courtId !== null && BANKRUPTCY.test(context.courtId);
