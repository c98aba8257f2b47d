import type { CivilDate } from '../../calendar/civil-date.js';
import { addDays } from '../../calendar/day-arithmetic.js';
import {
  DAY_COUNT_FROM,
  FIRST_SURE_DAY_COUNT_DAY,
  FRIDAY_SYSTEM_FROM,
  LAST_SURE_FRIDAY_DAY,
  UNCERTAIN_SYSTEM,
} from '../noting/noting-dates.js';
import type { Rule, WorkedExample } from '../rule.js';
import { LOCAL_RULE } from './wawd-form.js';

type What = 'noting' | 'opposition' | 'reply';

const MOTION_FILED = {
  words: 'the motion is filed',
  day: 'filed',
  of: { types: ['motion'] },
} as const;

const RULE_OF = {
  noting: {
    id: 'wawd-lcr-7-d-noting',
    title: 'The motion is noted for consideration',
    actor: 'court',
    force: 'effect',
    satisfiedBy: [],
  },
  opposition: {
    id: 'wawd-lcr-7-d-opposition',
    title: 'Oppose the motion',
    actor: 'opponent',
    force: 'may',
    satisfiedBy: [{ types: ['response'], related: 'responds-to' }],
  },
  reply: {
    id: 'wawd-lcr-7-d-reply',
    title: 'Reply in support of the motion',
    actor: 'movant',
    force: 'may',
    satisfiedBy: [{ types: ['reply'], related: 'replies-to' }],
  },
} as const;

interface Times {
  readonly from: CivilDate;
  readonly to: CivilDate | null;
  readonly caveat: string | null;
  readonly motionKind: string;
  readonly filed: string;
  readonly due: Readonly<Record<What, string>>;
  readonly why: string;
}

/** The two systems, each with the time in which it is sure, and the time between in which it is assumed. */
const TIMES: readonly Times[] = [
  {
    from: FRIDAY_SYSTEM_FROM,
    to: LAST_SURE_FRIDAY_DAY,
    caveat: null,
    motionKind: 'preliminary-injunction',
    filed: '2021-01-11',
    due: { noting: '2021-02-05', opposition: '2021-02-01', reply: '2021-02-05' },
    why: 'The fourth Friday: Jan 15, 22, 29, Feb 5; opposition the Monday before, reply on the noting date.',
  },
  {
    from: addDays(LAST_SURE_FRIDAY_DAY, 1),
    to: addDays(DAY_COUNT_FROM, -1),
    caveat: UNCERTAIN_SYSTEM,
    motionKind: 'compel-discovery',
    filed: '2024-02-02',
    due: { noting: '2024-02-23', opposition: '2024-02-20', reply: '2024-02-23' },
    why:
      'Filed on a Friday, which is not counted: the third is Feb 9, 16, 23; Mon Feb 19 before it is a holiday, so the ' +
      'opposition is due Tue Feb 20.',
  },
  {
    from: DAY_COUNT_FROM,
    to: addDays(FIRST_SURE_DAY_COUNT_DAY, -1),
    caveat: UNCERTAIN_SYSTEM,
    motionKind: 'dismissal',
    filed: '2024-05-06',
    due: { noting: '2024-06-03', opposition: '2024-05-28', reply: '2024-06-03' },
    why: '28 days; 21 days end on Mon May 27, Memorial Day, so the opposition is due Tue May 28.',
  },
  {
    from: FIRST_SURE_DAY_COUNT_DAY,
    to: null,
    caveat: null,
    motionKind: 'summary-judgment',
    filed: '2024-11-27',
    due: { noting: '2024-12-25', opposition: '2024-12-18', reply: '2024-12-26' },
    why: '28 and 21 days; the noting date stays on Christmas, the reply moves to Thu Dec 26.',
  },
];

/**
 * Noting date, opposition and reply of a motion in W.D. Wash. (LCR 7(d)). The kind of the motion, and the day on which it
 * is filed, fix all three; `notingDates` works them out. A motion for a preliminary injunction filed on January 11, 2021
 * was opposed by February 1.
 */
export const NOTING_RULES: readonly Rule[] = (['noting', 'opposition', 'reply'] as const).flatMap(
  (what) => TIMES.map((times) => ruleIn(times, what)),
);

function ruleIn(times: Times, what: What): Rule {
  const example: WorkedExample = {
    trigger: times.filed,
    courtId: 'wawd',
    motionKind: times.motionKind,
    due: times.due[what],
    why: times.why,
  };
  return {
    ...LOCAL_RULE,
    ...RULE_OF[what],
    authority: 'W.D. Wash. LCR 7(d)',
    effectiveFrom: times.from,
    effectiveTo: times.to,
    trigger: MOTION_FILED,
    reckoning: { by: 'noting-date', what },
    raisedBy: 'docket',
    caveat: times.caveat,
    example,
  };
}
