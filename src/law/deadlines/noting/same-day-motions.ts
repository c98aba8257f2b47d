import type { MotionKind } from './motion-kinds.js';

/** Why nothing is filed against a same-day motion unless the court asks for it, and under which paragraphs. */
export interface SameDayReason {
  readonly authority: readonly string[];
  readonly why: string;
}

const SAME_DAY = 'W.D. Wash. LCR 7(d)(1)';
const NOTED = 'noted for the day it is filed';
const USUAL: SameDayReason = {
  authority: [SAME_DAY],
  why: `${NOTED}; no opposition or reply unless the court orders it`,
};

const SPECIAL: Partial<Record<MotionKind, SameDayReason>> = {
  'temporary-restraining-order': {
    authority: [SAME_DAY, 'W.D. Wash. LCR 65(b)(5)'],
    why: `${NOTED}; LCR 65(b)(5) sets the time of the response in hours from service, and permits no reply`,
  },
  'over-length': {
    authority: [SAME_DAY, 'W.D. Wash. LCR 7(f)'],
    why: `${NOTED}; no opposition unless the court requests it (LCR 7(f)(3))`,
  },
  reconsideration: {
    authority: [SAME_DAY, 'W.D. Wash. LCR 7(h)'],
    why: `${NOTED}; no response unless the court requests it (LCR 7(h)(3))`,
  },
};

/**
 * The reason for a same-day motion of this kind (W.D. Wash. LCR 7(d)(1)); for a temporary restraining order it points
 * to LCR 65(b)(5), which counts hours from service.
 */
export function sameDayReason(kind: MotionKind): SameDayReason {
  return SPECIAL[kind] ?? USUAL;
}
