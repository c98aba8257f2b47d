import { civilDate, LAST_DAY } from '../../src/law/calendar/civil-date.js';
import { endOfDay } from '../../src/law/calendar/timeliness.js';
import { instantOf } from '../../src/law/calendar/zone-clock.js';
import type { CaseDeadline } from '../../src/law/deadlines/case-deadline.js';
import type { CourtFacts } from '../../src/law/deadlines/court-facts.js';
import { NO_GIVEN_DAYS } from '../../src/law/deadlines/court-facts.js';
import type { DeadlineAct } from '../../src/law/deadlines/deadline-act.js';
import { deriveDeadlines } from '../../src/law/deadlines/derive-deadlines.js';
import type { Moment } from '../../src/law/deadlines/docket-index.js';
import type {
  DatedEntry,
  DocketFacts,
  ServiceRecord,
  StatedDate,
} from '../../src/law/deadlines/docket-facts.js';
import { toRuleBook } from '../../src/law/deadlines/rule-book.js';
import type { RuleBook } from '../../src/law/deadlines/rule-book.js';
import { STANDARD_RULES } from '../../src/law/deadlines/rules/standard-rules.js';
import { FIRST_DAY } from './law-builders.js';
import type { Built } from './law-builders.js';

/** The Western District of Washington, whose appeals go to San Francisco. */
export const WAWD: CourtFacts = {
  id: 'wawd',
  kind: 'district',
  state: 'WA',
  circuitState: 'CA',
  timeZone: 'America/Los_Angeles',
};
export const CA9: CourtFacts = {
  id: 'ca9',
  kind: 'appellate',
  state: 'CA',
  circuitState: 'CA',
  timeZone: 'America/Los_Angeles',
};
/** The rules that come with Nunc. */
export const STANDARD_BOOK: RuleBook = toRuleBook(STANDARD_RULES);

interface More {
  readonly service?: readonly Partial<ServiceRecord>[];
  readonly stated?: readonly (Partial<Omit<StatedDate, 'on'>> & {
    readonly what: string;
    readonly on: string;
  })[];
  readonly hearings?: readonly { readonly what: string; readonly on: string }[];
}

/** A docket in W.D. Wash. with a plaintiff and a defendant, whose deadlines are asked for. */
class DeadlineDocket {
  constructor(readonly facts: DocketFacts) {}

  but(change: Partial<DocketFacts>): DeadlineDocket {
    return new DeadlineDocket({ ...this.facts, ...change });
  }

  with(built: Built, { service = [], stated = [], hearings = [] }: More = {}): DeadlineDocket {
    const dated: DatedEntry = {
      entry: built.entry,
      service: service.map((one) => ({ partyId: null, on: FIRST_DAY, method: 'personal', ...one })),
      stated: stated.map((one) => ({
        ...{ at: null, forPartyIds: [], inPlaceOf: [], ...one },
        on: civilDate(one.on),
      })),
      hearings: hearings.map(({ what, on }) => ({ what, on: civilDate(on) })),
    };
    const others = this.facts.entries.filter(({ entry }) => entry.id !== built.entry.id);
    return this.but({ entries: [...others, dated] });
  }

  saying(...acts: readonly DeadlineAct[]): DeadlineDocket {
    return this.but({ acts: [...this.facts.acts, ...acts] });
  }

  /** The deadlines at the end of `day`, by rule id (or title, for those without a rule); the first of each. */
  asOf(day: string = LAST_DAY, book = STANDARD_BOOK): ReadonlyMap<string, CaseDeadline> {
    const named = this.all(day, book).map((one) => [one.rule?.id ?? one.title, one] as const);
    return new Map(named.toReversed());
  }

  all(day: string, book = STANDARD_BOOK): readonly CaseDeadline[] {
    return deriveDeadlines(this.facts, book, endOf(day));
  }
}

/** The last second of a day in Seattle. */
export function endOf(day: string): Moment {
  const today = civilDate(day);
  return { today, now: instantOf(endOfDay(today, WAWD.timeZone)) };
}

/** An empty docket of a case filed on 11 January 2021. */
export function aDeadlineDocket(): DeadlineDocket {
  return new DeadlineDocket({
    filedOn: FIRST_DAY,
    terminatedOn: null,
    isCriminal: false,
    court: WAWD,
    given: NO_GIVEN_DAYS,
    parties: [
      { id: 'plaintiff', side: 'plaintiff' },
      { id: 'defendant', side: 'defendant' },
    ],
    entries: [],
    acts: [],
  });
}

/** A deadline in a few words: its day and its status, `2021-02-01 open`. */
export function shown(deadline: CaseDeadline | undefined): string {
  if (deadline === undefined) return 'none';
  return `${deadline.due ?? 'no day'} ${deadline.settled.status}${deadline.settled.late ? ' late' : ''}`;
}
