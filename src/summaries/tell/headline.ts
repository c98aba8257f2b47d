import { printDay } from '../../law/calendar/civil-date.js';
import { isOpen } from '../../law/docket/case-state.js';
import type { ReliefState } from '../../law/docket/case-state.js';
import type { CaseOnDay } from '../case-on-day.js';
import { compareBy } from '../compare-by.js';
import { closedHow, leftAs } from '../words/outcome-words.js';
import { isWeighty, reliefWords } from '../words/relief-words.js';
import { stopped } from '../words/plain-text.js';

/** Where the case stands, in one line: its end or, while it is open, the last weighty decision or else what waits. */
export function headline({ state, facts }: CaseOnDay): string {
  const { standing } = state;
  switch (standing.status) {
    case 'not-filed':
      return 'The case had not been filed.';
    case 'closed':
      return stopped(
        standing.closedIn === null
          ? `The case closed on ${printDay(standing.since)}`
          : `The case was closed${closedHow(standing.outcome)} on ${printDay(standing.since)}`,
      );
    case 'pending':
    case 'stayed': {
      const now = `the case is ${standing.status}`;
      const lead = lastDecided(state.reliefs) ?? firstOpen(state.reliefs);
      return stopped(
        lead === null
          ? `The case, filed on ${printDay(facts.filedOn)}, is ${standing.status}`
          : `${lead}; ${now}`,
      );
    }
  }
}

function lastDecided(reliefs: readonly ReliefState[]): string | null {
  const decided = reliefs.flatMap((relief) =>
    'decidedOn' in relief && relief.status !== 'converted' && isWeighty(relief.kind)
      ? [relief]
      : [],
  );
  const last = decided.toSorted(compareBy(({ decidedOn }) => [decidedOn])).at(-1);
  if (last === undefined) return null;
  return `Request for ${reliefWords(last.kind)} ${leftAs(last.status)} on ${printDay(last.decidedOn)}`;
}

function firstOpen(reliefs: readonly ReliefState[]): string | null {
  const open = reliefs.filter(isOpen);
  const first = open.find(({ kind }) => isWeighty(kind)) ?? open[0];
  if (first === undefined) return null;
  return `Request for ${reliefWords(first.kind)} pending since ${printDay(first.soughtOn)}`;
}
