import type { CivilDate } from '../calendar/civil-date.js';
import { instantOf } from '../calendar/zone-clock.js';
import type { RaisedDeadline, Settled, Standing } from './case-deadline.js';
import { saidByPeople } from './said-by-people.js';
import type { Docketed } from './said-by-people.js';
import {
  putInPlaceByAnOrder,
  satisfiedByAnEntry,
  satisfiedByService,
  suspendedByAMotion,
  yieldsToALater,
} from './settled-by-entries.js';
import { decidedBefore, endedWithTheCase, struckWithItsEntry } from './settled-by-the-end.js';
import { STANDS } from './settling.js';
import type { Question } from './settling.js';

/** What is asked of a deadline, in this order; the first answer stands. A person's word goes before the docket's. */
const QUESTIONS: readonly Question[] = [
  saidByPeople,
  struckWithItsEntry,
  putInPlaceByAnOrder,
  suspendedByAMotion,
  satisfiedByService,
  satisfiedByAnEntry,
  yieldsToALater,
  decidedBefore,
  endedWithTheCase,
  waiting,
];

/** Where a deadline stands as of the moment of the docket, and what the end of its day makes of it. */
export function settle(deadline: RaisedDeadline, docketed: Docketed): Standing {
  for (const question of QUESTIONS) {
    const settled = question(deadline, docketed);
    if (settled !== null) return { settled, lapse: null };
  }
  const lapse = whenOver(deadline);
  return { settled: isOver(deadline, docketed) ? (lapse ?? STANDS) : STANDS, lapse };
}

function isOver({ due }: RaisedDeadline, { index: { at } }: Docketed): boolean {
  if (due === null) return false;
  return due.length > 10 ? instantOf(due) < at.now : due < at.today;
}

function waiting({ due, until, waitsFor }: RaisedDeadline): Settled | null {
  if (due !== null) return null;
  if (until !== null) return { ...STANDS, why: `One may until ${until}.` };
  return { ...STANDS, status: 'waiting', why: `It waits for ${waitsFor ?? 'its event'}.` };
}

/** Once its day is over: missed where a docket would show what had to be done and does not, passed otherwise. */
function whenOver({ due, force, duty }: RaisedDeadline): Settled | null {
  if (due === null) return null;
  const on = due.slice(0, 10) as CivilDate;
  if (force === 'must' && wouldShow(duty)) {
    return { ...STANDS, status: 'missed', on, why: 'Its day is over and no entry meets it.' };
  }
  return { ...STANDS, status: 'passed', on, why: PASSED[force] };
}

/** Whether a docket without such an entry says that a duty was not met: not when a longer period may govern. */
function wouldShow(duty: RaisedDeadline['duty']): boolean {
  if (duty === null) return false;
  return duty.rule.satisfiedBy.length > 0 && duty.rule.yieldsTo === undefined;
}

const PASSED: Readonly<Record<RaisedDeadline['force'], string>> = {
  must: 'Its day is over; the docket does not show whether it was met.',
  may: 'Its day is over.',
  court: 'Its day is over.',
  effect: 'It took effect.',
};
