import { CASE_RELATION_KINDS } from '../src/law/cases/case-relation-kinds.js';
import { CLAIM_SIDES } from '../src/law/claims/decide-claim.js';
import { DEADLINE_ORIGINS, DEADLINE_STATUSES } from '../src/law/deadlines/case-deadline.js';
import { DEADLINE_ACTS } from '../src/law/deadlines/deadline-act.js';
import { DEADLINE_FORCES } from '../src/law/deadlines/rule.js';
import { CASE_MOVES } from '../src/law/docket/docket-entry.js';
import { CLERK_ACTS, COURT_ACTS, ENTRY_KINDS, PAPERS } from '../src/law/docket/entry-types.js';
import {
  CASE_OUTCOMES,
  CASE_STATUSES,
  DISPOSITION_OUTCOMES,
  FINDING_OUTCOMES,
  POSITIONS,
  RELATION_KINDS,
  RELIEF_STATUSES,
} from '../src/law/docket/outcomes.js';
import { RELIEF_KINDS } from '../src/law/docket/relief-kinds.js';
import { SERVICE_METHODS } from '../src/law/docket/service-methods.js';
import { COUNSEL_ROLES } from '../src/law/parties/counsel-roles.js';
import { PARTY_KINDS, PARTY_ROLES } from '../src/law/parties/party-roles.js';
import { REVIEW_ANSWERS } from '../src/law/readings/statements.js';
import { appUnderTest } from './support/app-under-test.js';
import type { AppUnderTest } from './support/app-under-test.js';
import { permittedByCheck } from './support/closed-sets.js';

/** Every closed set of the law that the database knows too: the CHECK, and the list. */
const CLOSED_SETS: readonly (readonly [check: string, list: readonly string[]])[] = [
  ['ck_case_relations_kind', CASE_RELATION_KINDS],
  ['ck_parties_kind', PARTY_KINDS],
  ['ck_parties_role', PARTY_ROLES],
  ['ck_counsel_roles', COUNSEL_ROLES],
  ['ck_claim_parties_side', CLAIM_SIDES],
  ['ck_docket_entries_kind', ENTRY_KINDS],
  ['ck_docket_entries_filing_type', PAPERS],
  ['ck_docket_entries_ruling_type', COURT_ACTS],
  ['ck_docket_entries_clerk_type', CLERK_ACTS],
  ['ck_entry_relations_kind', RELATION_KINDS],
  ['ck_entry_relations_position', POSITIONS],
  ['ck_case_states_status', CASE_STATUSES],
  ['ck_case_states_outcome', CASE_OUTCOMES],
  ['ck_relief_states_status', RELIEF_STATUSES],
  ['ck_reliefs_kind', RELIEF_KINDS],
  ['ck_filings_closes_case', CASE_OUTCOMES],
  ['ck_filing_services_method', SERVICE_METHODS],
  ['ck_rulings_closes_case', CASE_OUTCOMES],
  ['ck_rulings_moves_case_to', CASE_MOVES],
  ['ck_dispositions_outcome', DISPOSITION_OUTCOMES],
  ['ck_findings_outcome', FINDING_OUTCOMES],
  ['ck_deadline_acts_kind', DEADLINE_ACTS],
  ['ck_deadlines_origin', DEADLINE_ORIGINS],
  ['ck_deadlines_force', DEADLINE_FORCES],
  ['ck_deadlines_status', DEADLINE_STATUSES],
  ['ck_entry_readings_answer', REVIEW_ANSWERS],
];

let nunc: AppUnderTest;

beforeAll(async () => {
  nunc = await appUnderTest();
});

afterAll(async () => {
  await nunc.close();
});

describe('a closed set', () => {
  it.each(CLOSED_SETS)('of the law is the one in the database: %s', async (check, list) => {
    expect(await permittedByCheck(nunc.dataSource, check)).toEqual(list);
  });

  it('whose CHECK is gone is told as such', async () => {
    await expect(permittedByCheck(nunc.dataSource, 'ck_nothing')).rejects.toThrow('ck_nothing');
  });
});
