import type { Sample } from '../sample.js';
import { THE_DEADLINES } from './the-deadlines.js';
import { THE_CASE, THE_END } from './the-federal-case.js';
import { THE_MOTION } from './the-motion.js';
import { THE_ORDER } from './the-order.js';
import { THE_STATE_ACTION } from './the-state-action.js';

/**
 * Parler LLC v. Amazon Web Services, Inc., No. 2:21-cv-00031-BJR (W.D. Wash.), a matter of public record, with the
 * state action that followed it. An entry has a number only where a source establishes it.
 */
export const PARLER_V_AWS: Sample = {
  name: 'parler-v-aws',
  steps: [
    ...THE_CASE,
    ...THE_MOTION,
    ...THE_ORDER,
    ...THE_END,
    ...THE_STATE_ACTION,
    ...THE_DEADLINES,
  ],
};
