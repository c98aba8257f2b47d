import type { DeadlineRefusalCode } from './deadlines/refusals.js';
import type { ActRefusalCode } from './deadlines/case/act-refusals.js';
import type { CaseRefusalCode } from './law/cases/refusals.js';
import type { DocketRefusalCode } from './law/docket/refusals.js';
import type { ConstraintProblems } from './platform/problems/constraint-problems.js';
import { MACHINE_PROBLEMS } from './platform/problems/machine-problems.js';
import type { ProblemType } from './platform/problems/problem.js';

/** What the record of a case may refuse. */
const CASE_PROBLEMS = {
  'unknown-court': { status: 422, title: 'No such court' },
  'unknown-judge': { status: 422, title: 'No such judge' },
  'unknown-case': { status: 422, title: 'No such case' },
  'docket-number-taken': { status: 409, title: 'The case is recorded already' },
  'case-filed-in-future': { status: 422, title: 'The case would be filed in the future' },
  'case-terminated-in-future': { status: 422, title: 'The case would end in the future' },
  'case-terminated-before-filed': { status: 422, title: 'The case would end before it began' },
  'case-related-to-itself': { status: 422, title: 'A case is not related to itself' },
  'case-relation-taken': { status: 409, title: 'The relation is recorded already' },
  'party-terminated-before-joined': { status: 422, title: 'The party would leave before it came' },
  'counsel-terminated-before-appeared': {
    status: 422,
    title: 'Counsel would withdraw before appearing',
  },
  'party-not-in-case': { status: 422, title: 'The party is not in the case' },
  'entry-not-in-case': { status: 422, title: 'The entry is not on the docket of the case' },
} as const satisfies Record<CaseRefusalCode, ProblemType>;

/** What a docket may refuse. */
const DOCKET_PROBLEMS = {
  'filed-before-case': { status: 422, title: 'Filed before the case was' },
  'filed-in-the-future': { status: 422, title: 'Filed in the future' },
  'filed-on-another-day': { status: 422, title: 'Filed on two days at once' },
  'number-taken': { status: 409, title: 'The entry number is taken' },
  'entry-not-in-case': { status: 422, title: 'The entry is not on the docket of the case' },
  'answers-a-later-entry': { status: 422, title: 'The entry answers a later one' },
  'party-not-in-case': { status: 422, title: 'The party is not in the case' },
  'relief-not-in-case': { status: 422, title: 'The relief is not sought in the case' },
  'claim-not-in-case': { status: 422, title: 'The claim is not made in the case' },
  'relief-not-sought-yet': { status: 422, title: 'The relief was not sought yet' },
  'too-many-targets': { status: 422, title: 'A disposition disposes of one thing' },
  'conversion-incomplete': { status: 422, title: 'The conversion is not complete' },
  'relief-decided': { status: 409, title: 'The relief is decided' },
  'relief-ruled-upon': { status: 409, title: 'The relief is ruled upon' },
  'relief-unknown': { status: 422, title: 'The filing seeks no such relief' },
  'relief-named-twice': { status: 422, title: 'The relief is named twice' },
  'closes-and-moves': { status: 422, title: 'The ruling closes the case and moves it' },
  'factor-not-in-standard': { status: 422, title: 'The standard has no such factor' },
  'unknown-standard': { status: 422, title: 'No such legal standard' },
  'unknown-judge': { status: 422, title: 'No such judge' },
  'type-of-another-kind': { status: 422, title: 'The type belongs to another kind of entry' },
  'proposed-ruling': { status: 422, title: 'A ruling is not proposed' },
  'has-details': { status: 409, title: 'The entry has details of its kind' },
  'already-struck': { status: 409, title: 'The entry is struck already' },
  'already-void': { status: 409, title: 'The entry is void already' },
  'struck-before-filed': { status: 422, title: 'Struck before it was filed' },
} as const satisfies Record<DocketRefusalCode, ProblemType>;

/** What an import may refuse. */
const IMPORT_PROBLEMS = {
  'nothing-to-import': { status: 422, title: 'No file tells of a case' },
  'import-not-planned': { status: 409, title: 'The import has no plan to apply' },
} as const satisfies Record<string, ProblemType>;

/** What a review of readings may refuse. */
const REVIEW_PROBLEMS = {
  'nothing-to-review': { status: 409, title: 'Nothing waits for a person' },
} as const satisfies Record<string, ProblemType>;

/** What working out a date, rules of one's own and the calendars of courts may refuse. */
const TIME_PROBLEMS = {
  'trigger-form': { status: 422, title: 'The event is not of the form that the period needs' },
  'trigger-needed': { status: 422, title: 'The event is not given, or given twice' },
  'outside-calendar': { status: 422, title: 'No calendar of holidays covers the day' },
  'period-too-long': { status: 422, title: 'The period is longer than any rule sets' },
  'no-such-time': { status: 422, title: 'Clocks skip that time' },
  'rule-version-too-old': { status: 422, title: 'Time was counted otherwise then' },
  'unknown-court': { status: 422, title: 'No such court' },
  'court-of-another-kind': { status: 422, title: 'The court is of another kind' },
  'unknown-state': { status: 422, title: 'No such state' },
  'unknown-time-zone': { status: 422, title: 'No such time zone' },
  'time-zone-needed': { status: 422, title: 'Neither a court nor a time zone is given' },
  'no-noting-dates': { status: 422, title: 'The court has no noting dates here' },
  'unknown-motion-kind': { status: 422, title: 'No such kind of motion' },
  'unknown-rule': { status: 422, title: 'No such rule' },
  'rule-not-in-force': { status: 422, title: 'The rule was not in force then' },
  'rule-of-another-court': { status: 422, title: 'The rule does not bind the court' },
  'rule-not-valid': { status: 422, title: 'The rule cannot stand' },
  'rule-id-taken': { status: 409, title: 'The id is that of another rule' },
  'rule-version-overlaps': { status: 409, title: 'Another version of the rule is in force then' },
  'rule-not-own': { status: 409, title: 'The rule was not added here' },
  'rule-retired': { status: 409, title: 'The rule is retired already' },
  'court-day-taken': { status: 409, title: "The day is in the court's calendar already" },
  'already-withdrawn': { status: 409, title: 'The day is withdrawn already' },
} as const satisfies Record<DeadlineRefusalCode, ProblemType>;

/** What people may not say of deadlines. */
const DEADLINE_ACT_PROBLEMS = {
  'act-in-the-future': { status: 422, title: 'Said of a day to come' },
  'rule-gives-no-date': { status: 422, title: 'The rule sets no date for this' },
} as const satisfies Record<ActRefusalCode, ProblemType>;

/** Every problem Nunc can answer with: a refusal that is not listed here does not compile. */
export const PROBLEMS: Readonly<Record<string, ProblemType>> = {
  ...MACHINE_PROBLEMS,
  ...IMPORT_PROBLEMS,
  ...REVIEW_PROBLEMS,
  ...CASE_PROBLEMS,
  ...DOCKET_PROBLEMS,
  ...TIME_PROBLEMS,
  ...DEADLINE_ACT_PROBLEMS,
};

const RULED_UPON = {
  code: 'relief-ruled-upon',
  detail: 'A ruling on record, void or struck though it may be, speaks of a relief that would go.',
} as const;

/** What two writers at the same moment run into, in the words the first check would have used. */
export const CONSTRAINT_PROBLEMS: ConstraintProblems = {
  uq_cases_court_id_docket_number_key: {
    code: 'docket-number-taken',
    pointer: '/docketNumber',
    detail: 'The court has a case of this number on record already.',
  },
  uq_case_relations_case_id_to_case_id_kind: {
    code: 'case-relation-taken',
    pointer: '/toCaseId',
    detail: 'The two cases are on record as so related already.',
  },
  fk_calendar_feeds_case_id: {
    code: 'unknown-case',
    pointer: '/caseId',
    detail: 'There is no case of this id.',
  },
  fk_dispositions_case_id_relief_id: RULED_UPON,
  fk_findings_case_id_relief_id: RULED_UPON,
  fk_reliefs_case_id_converted_from: RULED_UPON,
  uq_court_days_court_id_day_kind: {
    code: 'court-day-taken',
    pointer: '/on',
    detail: "The court's calendar has this day on record already; withdraw it to change it.",
  },
  uq_own_rules_rule_id_effective_from: {
    code: 'rule-version-overlaps',
    pointer: '/effectiveFrom',
    detail: 'A version of the rule begins on the same day.',
  },
  uq_docket_entries_case_id_number_court_sequence: {
    code: 'number-taken',
    pointer: '/number',
    detail: 'The docket of the case has an entry of this number already.',
  },
};
