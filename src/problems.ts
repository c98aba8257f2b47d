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

/** Every problem Nunc can answer with: a refusal that is not listed here does not compile. */
export const PROBLEMS: Readonly<Record<string, ProblemType>> = {
  ...MACHINE_PROBLEMS,
  ...IMPORT_PROBLEMS,
  ...CASE_PROBLEMS,
  ...DOCKET_PROBLEMS,
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
  fk_dispositions_case_id_relief_id: RULED_UPON,
  fk_findings_case_id_relief_id: RULED_UPON,
  fk_reliefs_case_id_converted_from: RULED_UPON,
  uq_docket_entries_case_id_number_court_sequence: {
    code: 'number-taken',
    pointer: '/number',
    detail: 'The docket of the case has an entry of this number already.',
  },
};
