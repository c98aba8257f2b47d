import type { CaseDeadlines, StoredDeadline } from '../../src/deadlines/case/case-deadlines.js';
import { civilDate } from '../../src/law/calendar/civil-date.js';
import { NO_GIVEN_DAYS } from '../../src/law/deadlines/court-facts.js';
import type { Settled } from '../../src/law/deadlines/case-deadline.js';
import type { Rule } from '../../src/law/deadlines/rule.js';

/** A rule, as the pages look at it. */
export function aRule(given: Partial<Rule> = {}): Rule {
  return {
    ...{ id: 'frcp-12-a-1-a-i', title: 'Answer the complaint', courts: 'district' },
    authority: 'Fed. R. Civ. P. 12(a)(1)(A)(i)',
    effectiveFrom: civilDate('2009-12-01'),
    effectiveTo: null,
    ruleset: 'FRCP',
    trigger: {
      words: 'the defendant is served with the summons and the complaint',
      day: 'served',
      of: { types: ['complaint'] },
    },
    ...{ actor: 'defendant', force: 'must', addsServiceDays: false, raisedBy: 'docket' },
    reckoning: { by: 'period', period: { n: 21, unit: 'days', direction: 'forward' } },
    satisfiedBy: [{ types: ['answer'] }, { types: ['motion'], reliefs: ['dismissal'] }],
    waitsFor: 'service of the summons and the complaint on the defendant',
    caveat: null,
    example: {
      trigger: '2021-01-25',
      courtId: 'wawd',
      due: '2021-02-16',
      why: 'Day 21 is Mon Feb 15, a holiday.',
    },
    ...given,
  };
}

/** What became of a deadline; unless it is said, it is open. */
export function settled(given: Partial<Settled> = {}): Settled {
  const why = 'Nothing on the docket meets it yet.';
  return { status: 'open', on: null, by: null, why, late: false, replacedBy: null, ...given };
}

let serial = 0;

/** The answer to a complaint, due on 16 February 2021; open. */
export function aDeadline(given: Partial<StoredDeadline> = {}): StoredDeadline {
  serial += 1;
  return {
    id: `01900000-0000-5000-8000-${String(serial).padStart(12, '0')}`,
    version: 1,
    key: `frcp-12-a-1-a-i:${serial}`,
    origin: 'rule',
    title: 'Answer the complaint',
    authority: 'Fed. R. Civ. P. 12(a)(1)(A)(i)',
    rule: aRule(),
    duty: { rule: aRule(), anchor: null },
    ...{ actor: 'defendant', force: 'must', forPartyIds: [], anchor: null, dependsOn: null },
    started: {
      ...{ event: civilDate('2021-01-25'), inferred: false, note: null },
      ...{ serviceMethod: null, motionKind: null },
    },
    ...{ waitsFor: null, due: '2021-02-16', rawLastDay: '2021-02-15', until: null },
    ...{ warnings: [], refusal: null, settled: settled(), lapse: null },
    ...given,
  };
}

/** The deadlines of a case in the Western District of Washington at noon of 2 February 2021. */
export function caseDeadlines(given: Partial<CaseDeadlines> = {}): CaseDeadlines {
  return {
    caseId: '01900000-0000-7000-8000-0000000000ca',
    asOf: civilDate('2021-02-02'),
    today: civilDate('2021-02-02'),
    now: Date.parse('2021-02-02T12:00:00-08:00'),
    court: {
      ...{ id: 'wawd', kind: 'district', state: 'WA', circuitState: 'CA' },
      timeZone: 'America/Los_Angeles',
    },
    given: NO_GIVEN_DAYS,
    deadlines: [],
    sealed: new Set(),
    ...given,
  };
}
