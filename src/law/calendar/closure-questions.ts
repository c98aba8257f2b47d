import type { Closure } from './court-calendar.js';
import type { DayNumber } from './day-arithmetic.js';
import { numberOf } from './day-arithmetic.js';
import type { TimeWarningCode } from './warning.js';

/** A closed day of which a court might say that it is none. */
export interface ClosureQuestion {
  readonly code: TimeWarningCode;
  readonly asks: (closure: Closure, on: DayNumber, circuitState: string | null) => boolean;
  readonly detail: (closure: Closure, day: string) => string;
}

/** The Juneteenth statute was signed on the day before the first day it was observed. */
const FIRST_JUNETEENTH = numberOf(2021, 6, 18);

/** The questions, each with the words of its warning. A closure is asked about by the first that fits. */
export const CLOSURE_QUESTIONS: readonly ClosureQuestion[] = [
  {
    code: 'new-holiday',
    asks: ({ by }, on) => by === 'federal-holiday' && on === FIRST_JUNETEENTH,
    detail: (_, day) =>
      `${day} became a holiday by a statute signed on June 17, 2021, the day before (Pub. L. 117-17). Courts had no time to announce it.`,
  },
  {
    code: 'declared-holiday',
    asks: ({ by }) => by === 'declared-holiday',
    detail: (_, day) =>
      `${day} counts as a holiday because it was given as one declared by the President or Congress. Courts differ on days on which an executive order merely closed offices.`,
  },
  {
    code: 'state-holiday-as-given',
    asks: ({ by }) => by === 'given-state-holiday',
    detail: (_, day) =>
      `${day} counts as a state holiday because it was given as one; no statute that Nunc has read says so.`,
  },
  {
    code: 'circuit-state-holiday',
    asks: ({ by, state }, _, circuitState) => by === 'state-holiday' && state === circuitState,
    detail: (closure, day) =>
      `${day} is ${closure.name} in ${closure.state ?? ''} (${closure.authority}${closure.isVerified ? '' : ', not checked'}), where the circuit clerk has the principal office; by the text of Fed. R. App. P. 26(a)(6)(C) it counts. No decision that applies it here is known.`,
  },
  {
    code: 'unverified-state-holiday',
    asks: ({ by, isVerified, state }, _, circuitState) =>
      by === 'state-holiday' && !isVerified && state !== circuitState,
    detail: ({ name, state, authority }, day) =>
      `${day} is listed as ${name}${state === null ? '' : ` in ${state}`} (${authority}); the statute has not been checked against this list.`,
  },
];
