import { NOTHING_SENT } from '../../src/dashboard/deadlines/amend-forms.js';
import type { ExplanationFacts } from '../../src/dashboard/deadlines/explanation-facts.js';
import type { DeadlineExplanation } from '../../src/deadlines/case/dto/deadline-explanation.response.js';
import type { DeadlineResponse } from '../../src/deadlines/case/dto/deadline.response.js';
import { casePageFacts, filing, printed } from './page-facts.js';

export const COMPLAINT = filing('2024-01-08', { number: 1, type: 'complaint' });
export const ANSWER = filing('2024-02-01', { number: 5, type: 'answer' });

/** The answer to a complaint, due on 20 February 2024; open. */
export function explainedDeadline(given: Partial<DeadlineResponse> = {}): DeadlineResponse {
  return {
    ...{ id: 'd-1', caseId: 'c-1', version: 3, key: 'k', title: 'answer the complaint' },
    ...{ authority: 'Fed. R. Civ. P. 12(a)(1)(A)(i)', origin: 'rule', force: 'must' },
    ...{ actor: 'defendant', forPartyIds: [], anchorEntryId: COMPLAINT.id, dependsOn: null },
    ...{ ruleId: 'frcp-12-a-1-a-i', ruleEffectiveFrom: '2009-12-01', serviceMethod: null },
    ...{ triggeredBy: '2024-01-30', triggerInferred: false, triggerNote: null, waitsFor: null },
    ...{ due: '2024-02-20', dueOn: '2024-02-20', dueAt: null, rawLastDay: '2024-02-20' },
    ...{ until: null, status: 'open', statusOn: null, statusBy: null, late: false },
    statusWhy: 'Nothing on the docket meets it yet.',
    ...{ replacedBy: null, warnings: [], refusal: null, timeLeft: null },
    ...given,
  };
}

/** What a rule says of it, and nothing else that became of it. */
export function anExplanation(given: Partial<DeadlineExplanation> = {}): DeadlineExplanation {
  return {
    deadline: explainedDeadline(),
    rule: {
      ...{ id: 'frcp-12-a-1-a-i', title: 'Answer', authority: 'Fed. R. Civ. P. 12', caveat: null },
      ...{ effectiveFrom: '2009-12-01', effectiveTo: null, addsServiceDays: false },
      ...{ trigger: 'the defendant is served', period: '21 days after' },
    },
    anchor: { entryId: COMPLAINT.id, number: 1, text: 'COMPLAINT <i>and</i>', on: '2024-01-08' },
    steps: [
      { on: '2024-01-30', counted: false, count: null, why: 'Tuesday: the day of the event' },
      { on: '2024-02-20', counted: true, count: 21, why: 'Tuesday, day 21, the last' },
    ],
    authority: ['Fed. R. Civ. P. 12(a)(1)(A)(i)', 'Fed. R. Civ. P. 6(a)(1)(A)'],
    ...{ warnings: [], dependents: [], history: [], acts: [] },
    ...given,
  };
}

/** What its page is made from, at noon of 12 February 2024 in Seattle. */
export function explanationFacts(given: Partial<ExplanationFacts> = {}): ExplanationFacts {
  return {
    explained: anExplanation(),
    facts: casePageFacts({
      today: '2024-02-12',
      entries: [printed(COMPLAINT), printed(ANSWER), printed(filing('2023-12-01', { number: 0 }))],
    }),
    now: Date.parse('2024-02-12T12:00:00-08:00'),
    others: new Map([['d-2', { title: 'file the stipulation', due: '2024-03-01' }]]),
    sent: NOTHING_SENT,
    ...given,
  };
}
