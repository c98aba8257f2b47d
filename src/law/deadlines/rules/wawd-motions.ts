import { civilDate } from '../../calendar/civil-date.js';
import type { Reckoning, Rule, Trigger } from '../rule.js';
import { after, before, inWawd } from './frcp-form.js';
import {
  asRead,
  LOCAL_RULE,
  TEXT_NOT_READ,
  TEXT_NOT_READ_FROM,
  TEXT_READ_FROM,
  TEXT_READ_UNTIL,
} from './wawd-form.js';

const DECIDED = ['granted', 'denied', 'granted-in-part'] as const;
const TRO_MOTION = { types: ['motion'], reliefs: ['temporary-restraining-order'] } as const;
const SERVED: Trigger = {
  words: 'the motion for a temporary restraining order is served',
  day: 'served',
  of: TRO_MOTION,
};
const FILED: Trigger = {
  words: 'the motion for a temporary restraining order is filed',
  day: 'filed',
  of: TRO_MOTION,
};
const FROM_FILING =
  'Quoted in an opinion of 2014; by 2017 the rule counted from service. The day of the change is not known, and the ' +
  'earlier date is given until then.';
const COUNTED_FROM_FILING = {
  effectiveFrom: civilDate('2014-01-01'),
  effectiveTo: civilDate('2016-12-31'),
  trigger: FILED,
  addsServiceDays: false,
  caveat: FROM_FILING,
} as const;
const COUNTED_FROM_SERVICE = {
  effectiveFrom: TEXT_READ_FROM,
  effectiveTo: TEXT_READ_UNTIL,
  trigger: SERVED,
  addsServiceDays: true,
  caveat: null,
} as const;
const SINCE = {
  ...COUNTED_FROM_SERVICE,
  effectiveFrom: TEXT_NOT_READ_FROM,
  effectiveTo: null,
  caveat: TEXT_NOT_READ,
} as const;

function hours(n: number): Reckoning {
  return { by: 'period', period: { n, unit: 'hours', direction: 'forward' } };
}

const NOTICE = {
  ...LOCAL_RULE,
  id: 'wawd-lcr-65-b-5-notice',
  title: 'Say whether the motion for a restraining order will be opposed',
  authority: 'W.D. Wash. LCR 65(b)(5)',
  actor: 'opponent',
  force: 'must',
  reckoning: hours(24),
  satisfiedBy: [
    { types: ['notice'], related: 'concerns' },
    { types: ['notice', 'response'], related: 'responds-to' },
  ],
  raisedBy: 'docket',
} as const;
const RESPONSE = {
  ...NOTICE,
  id: 'wawd-lcr-65-b-5-response',
  title: 'Respond to the motion for a restraining order',
  force: 'may',
  reckoning: hours(48),
  satisfiedBy: [{ types: ['response'], related: 'responds-to' }],
} as const;

/**
 * Temporary restraining orders in W.D. Wash. (LCR 65(b)(5)): hours from service, and no reply. A motion served at 17:00 on
 * January 11, 2021 is answered by 17:00 on January 13, unless the judge says otherwise.
 */
export const TRO_RULES: readonly Rule[] = [
  {
    ...NOTICE,
    ...COUNTED_FROM_FILING,
    example: inWawd('2014-06-02T09:30', '2014-06-03T09:30', '24 hours from filing.'),
  },
  {
    ...NOTICE,
    ...COUNTED_FROM_SERVICE,
    example: inWawd('2021-01-11T17:00', '2021-01-12T17:00', '24 hours from service.'),
  },
  {
    ...NOTICE,
    ...SINCE,
    example: inWawd(
      '2024-10-11T16:00',
      '2024-10-15T16:00',
      '24 hours end on Sat Oct 12; Mon Oct 14 is Columbus Day, so Tue Oct 15 at the same time.',
    ),
  },
  {
    ...RESPONSE,
    ...COUNTED_FROM_FILING,
    example: inWawd('2014-06-02T09:30', '2014-06-04T09:30', '48 hours from filing.'),
  },
  {
    ...RESPONSE,
    ...COUNTED_FROM_SERVICE,
    example: inWawd('2021-01-11T17:00', '2021-01-13T17:00', '48 hours from service.'),
  },
  {
    ...RESPONSE,
    ...SINCE,
    example: inWawd('2024-10-07T16:00', '2024-10-09T16:00', '48 hours from service.'),
  },
];

/**
 * Other times about motions in W.D. Wash.: LCR 7(f)-(h), 55(a). An order filed on January 21, 2021 can be the subject of a
 * motion for reconsideration until February 4.
 */
export const LOCAL_MOTION_RULES: readonly Rule[] = [
  ...asRead(
    {
      ...LOCAL_RULE,
      id: 'wawd-lcr-7-f-1',
      title: 'Move for leave to file an over-length motion or brief',
      authority: 'W.D. Wash. LCR 7(f)(1)',
      trigger: { words: 'the underlying motion or brief is due', day: 'event' },
      actor: 'filer',
      force: 'must',
      reckoning: before(3),
      satisfiedBy: [{ types: ['motion'], reliefs: ['leave-for-excess-pages'] }],
    },
    [
      inWawd('2021-02-05', '2021-02-02', 'Day 3 back is Tue Feb 2.'),
      inWawd('2024-12-03', '2024-11-29', 'Day 3 back is Sat Nov 30, so back to Fri Nov 29.'),
    ],
  ),
  ...asRead(
    {
      ...LOCAL_RULE,
      id: 'wawd-lcr-7-g-2',
      title: 'File a surreply that asks to strike material of the reply',
      authority: 'W.D. Wash. LCR 7(g)(2)',
      trigger: { words: 'the reply is filed', day: 'filed', of: { types: ['reply'] } },
      actor: 'opponent',
      force: 'may',
      reckoning: after(5),
    },
    [
      inWawd('2021-02-05', '2021-02-10', 'Day 5 is Wed Feb 10.'),
      inWawd('2024-10-09', '2024-10-15', 'Day 5 is Mon Oct 14, Columbus Day, so Tue Oct 15.'),
    ],
    'A notice of intent comes first, as soon as practicable (LCR 7(g)(1)).',
  ),
  ...asRead(
    {
      ...LOCAL_RULE,
      id: 'wawd-lcr-7-h-2',
      title: 'Move for reconsideration',
      authority: 'W.D. Wash. LCR 7(h)(2)',
      trigger: {
        words: 'the order is filed',
        day: 'filed',
        of: { types: ['order', 'opinion', 'text-order'], outcomes: DECIDED },
      },
      actor: 'any-party',
      force: 'may',
      reckoning: after(14),
      satisfiedBy: [{ types: ['motion'], reliefs: ['reconsideration'] }],
      raisedBy: 'docket',
    },
    [
      inWawd('2021-01-21', '2021-02-04', 'Day 14 is Thu Feb 4.'),
      inWawd(
        '2025-01-06',
        '2025-01-21',
        'Day 14 is Mon Jan 20, Martin Luther King Jr. Day, so Tue Jan 21.',
      ),
    ],
  ),
  ...asRead(
    {
      ...LOCAL_RULE,
      id: 'wawd-lcr-55-a',
      title: 'Give a party that has appeared notice of the motion for its default',
      authority: 'W.D. Wash. LCR 55(a)',
      trigger: { words: 'the motion for entry of default is filed', day: 'filed' },
      actor: 'movant',
      force: 'must',
      reckoning: before(14),
    },
    [
      inWawd('2021-03-15', '2021-03-01', 'Day 14 back is Mon Mar 1.'),
      inWawd(
        '2024-11-25',
        '2024-11-08',
        'Day 14 back is Mon Nov 11, Veterans Day, so back to Fri Nov 8.',
      ),
    ],
  ),
];
