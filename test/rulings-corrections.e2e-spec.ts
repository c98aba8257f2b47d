import type { RulingResponse } from '../src/rulings/dto/ruling.response.js';
import { appUnderTest } from './support/app-under-test.js';
import type { AppUnderTest } from './support/app-under-test.js';
import { Ask } from './support/ask.js';
import { fileSeeking, recordOf, refusalOf, rule, stateOf } from './support/docket-records.js';
import { assertClaim, enterCase } from './support/records.js';

const NOBODY = '00000000-0000-7000-8000-000000000000';
const WINTER = 'preliminary-injunction-winter';

let nunc: AppUnderTest;
let ask: Ask;
let caseId: string;
let motionId: string;
let reliefId: string;
let conversion: { reliefId: string; outcome: 'converted'; convertedTo: 'preliminary-injunction' };

beforeAll(async () => {
  nunc = await appUnderTest({ today: '2021-03-02' });
  ask = new Ask(nunc);
});

beforeEach(async () => {
  ({ id: caseId } = await enterCase(ask));
  const sought = await fileSeeking(ask, caseId, 'temporary-restraining-order');
  ({ reliefId } = sought);
  motionId = sought.motion.id;
  conversion = { reliefId, outcome: 'converted', convertedTo: 'preliminary-injunction' };
});

afterAll(async () => {
  await nunc.close();
});

async function corrected(ruling: RulingResponse, said: object): Promise<RulingResponse> {
  const { status, body } = await ask.patch(`/rulings/${ruling.id}`, ruling.version, said);
  expect([status, body]).toEqual([200, expect.anything()]);
  return body as RulingResponse;
}

async function refused(ruling: RulingResponse, said: object): Promise<string> {
  const before = await recordOf(nunc.dataSource);
  const answer = await ask.patch(`/rulings/${ruling.id}`, ruling.version, said);
  expect(await recordOf(nunc.dataSource)).toEqual(before);
  return refusalOf(answer);
}

describe('a correction of a ruling', () => {
  it('decides what it says anew, and keeps the earlier reading', async () => {
    const ruling = await rule(ask, caseId, { dispositions: [{ reliefId, outcome: 'granted' }] });
    const dispositions = [{ reliefId, outcome: 'denied' }];
    const second = await corrected(ruling, {
      dispositions,
      reason: 'Misread',
      changedBy: 'R. Clerk',
    });
    expect(second).toMatchObject({ dispositions, version: 2, revision: 2, text: ruling.text });
    expect((await stateOf(ask, caseId)).reliefs).toMatchObject([{ status: 'denied' }]);
    expect(await ask.found(`/entries/${ruling.id}/revisions`)).toMatchObject({
      items: [
        { reason: 'Misread', earlier: { facts: { dispositions: [{ outcome: 'granted' }] } } },
      ],
    });
  });

  it('clears with null', async () => {
    const claim = await assertClaim(ask, caseId);
    const ruling = await rule(ask, caseId, {
      appliesStandard: WINTER,
      dispositions: [{ reliefId, outcome: 'granted' }],
      findings: [{ factor: 'public-interest', claimId: claim.id, outcome: 'met' }],
      closesCase: 'judgment',
    });
    expect(await stateOf(ask, caseId)).toMatchObject({ status: 'closed', outcome: 'judgment' });
    const names = [
      'appliesStandard',
      'dispositions',
      'findings',
      'closesCase',
      'movesCaseTo',
      'judgeId',
    ];
    await corrected(ruling, Object.fromEntries(names.map((name) => [name, null])));
    expect(await stateOf(ask, caseId)).toMatchObject({
      ...{ status: 'pending', outcome: null },
      reliefs: [{ status: 'pending', standard: null, findings: [] }],
      claims: [{ status: 'pending', findings: [] }],
    });
  });

  it('leaves the relief it made of another its id, and may rule on it by that', async () => {
    const ruling = await rule(ask, caseId, { dispositions: [conversion] });
    const born = ruling.dispositions[0]?.newReliefId ?? '';
    const second = await corrected(ruling, {
      appliesStandard: WINTER,
      dispositions: [conversion, { reliefId: born, outcome: 'denied' }],
      findings: [{ factor: 'irreparable-harm', reliefId: born, outcome: 'not-met' }],
    });
    expect(second.dispositions.map(({ newReliefId }) => newReliefId)).toEqual([born, null]);
    expect((await stateOf(ask, caseId)).reliefs).toMatchObject([
      { id: reliefId, status: 'converted', convertedInto: born },
      { id: born, status: 'denied', findings: [{ factor: 'irreparable-harm' }] },
    ]);
  });

  it('takes back a conversion, also one it ruled on itself', async () => {
    const dispositions = [conversion, { reliefId, outcome: 'denied' as const }];
    const ruling = await rule(ask, caseId, { dispositions });
    await corrected(ruling, { dispositions: [{ reliefId, outcome: 'denied' }] });
    expect((await stateOf(ask, caseId)).reliefs).toMatchObject([
      { id: reliefId, status: 'denied' },
    ]);
    const rows = await nunc.dataSource.query<unknown[]>(
      `SELECT FROM reliefs r LEFT JOIN relief_states s ON s.relief_id = r.id WHERE r.case_id = $1`,
      [caseId],
    );
    expect(rows).toHaveLength(1);
  });

  it('of its words alone is made also when its request has gone since', async () => {
    const ruling = await rule(ask, caseId, { dispositions: [{ reliefId, outcome: 'denied' }] });
    await ask.post(`/entries/${motionId}/void`, { reason: 'Of another case' });
    expect(await corrected(ruling, { text: 'ORDER denying' })).toMatchObject({
      text: 'ORDER denying',
    });
    const second = { ...ruling, version: 2 };
    const again = { dispositions: [{ reliefId, outcome: 'granted' }] };
    expect(await refused(second, again)).toBe('422 relief-not-in-case /dispositions/0/reliefId');
  });
});

describe('a correction of a ruling is refused, and nothing is stored,', () => {
  it.each<[string, number | null, object, string]>([
    ['without a version', null, {}, '428 precondition-required'],
    ['of an old version', 7, {}, '412 precondition-failed'],
    ['without its type', 1, { type: null }, '400 invalid-request /type'],
    ['as a letter', 1, { type: 'letter' }, '400 invalid-request /type'],
    [
      'to a disposition of nothing known',
      1,
      { dispositions: [{ reliefId: NOBODY, outcome: 'denied' }] },
      '422 relief-not-in-case /dispositions/0/reliefId',
    ],
    ['to a judge nobody knows', 1, { judgeId: NOBODY }, '422 unknown-judge /judgeId'],
    ['to a day before the case', 1, { filedOn: '2021-01-10' }, '422 filed-before-case /filedOn'],
    [
      'to disposing of itself',
      1,
      { dispositions: [{ entryId: 'self', outcome: 'denied' }] },
      '422 entry-not-in-case /dispositions/0/entryId',
    ],
  ])('%s', async (_, version, said, expected) => {
    const { id } = await rule(ask, caseId, { dispositions: [{ reliefId, outcome: 'denied' }] });
    const body = JSON.parse(JSON.stringify(said).replace('"self"', `"${id}"`)) as object;
    const before = await recordOf(nunc.dataSource);
    expect(refusalOf(await ask.patch(`/rulings/${id}`, version, body))).toBe(expected);
    expect(await recordOf(nunc.dataSource)).toEqual(before);
  });

  it('to a day before its request was made', async () => {
    const late = await fileSeeking(ask, caseId, 'seal', { filedOn: '2021-01-20' });
    const ruling = await rule(ask, caseId, {
      dispositions: [{ reliefId: late.reliefId, outcome: 'denied' }],
    });
    const expected = '422 relief-not-sought-yet /dispositions/0/reliefId';
    expect(await refused(ruling, { filedOn: '2021-01-19' })).toBe(expected);
  });

  it('to none of the conversion that a later ruling builds on', async () => {
    const ruling = await rule(ask, caseId, { dispositions: [conversion] });
    const born = ruling.dispositions[0]?.newReliefId ?? '';
    const later = {
      filedOn: '2021-02-01',
      dispositions: [{ reliefId: born, outcome: 'denied' as const }],
    };
    await rule(ask, caseId, later);
    expect(await refused(ruling, { dispositions: null })).toBe(
      '409 relief-ruled-upon /dispositions',
    );
  });

  it('to two conversions of one request', async () => {
    const ruling = await rule(ask, caseId, { dispositions: [conversion] });
    const twice = { dispositions: [conversion, conversion] };
    expect(await refused(ruling, twice)).toBe('409 relief-decided /dispositions/1/reliefId');
  });
});
