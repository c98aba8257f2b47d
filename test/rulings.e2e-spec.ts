import type { RulingResponse } from '../src/rulings/dto/ruling.response.js';
import { appUnderTest } from './support/app-under-test.js';
import type { AppUnderTest } from './support/app-under-test.js';
import { Ask } from './support/ask.js';
import {
  anOrder,
  enterEntry,
  fileSeeking,
  recordOf,
  refusalOf,
  rule,
  stateOf,
} from './support/docket-records.js';
import { addParty, assertClaim, enterCase } from './support/records.js';

const NOBODY = '00000000-0000-7000-8000-000000000000';
const WINTER = 'preliminary-injunction-winter';

let nunc: AppUnderTest;
let ask: Ask;
let caseId: string;
let partyId: string;
let claimId: string;
let motionId: string;
let reliefId: string;
let judgeId: string;
/** Of another case: what no ruling of this one may reach. */
let alien: { reliefId: string; claimId: string; partyId: string; entryId: string };

async function aSuit(): Promise<typeof alien & { caseId: string }> {
  const { id } = await enterCase(ask);
  const party = await addParty(ask, id);
  const claim = await assertClaim(ask, id);
  const { motion, reliefId: sought } = await fileSeeking(ask, id, 'temporary-restraining-order');
  return { caseId: id, reliefId: sought, claimId: claim.id, partyId: party.id, entryId: motion.id };
}

beforeAll(async () => {
  nunc = await appUnderTest({ today: '2021-03-02' });
  ask = new Ask(nunc);
  alien = await aSuit();
  ({ id: judgeId } = await ask.made<{ id: string }>('/judges', {
    name: 'Ada Example',
    courtId: 'wawd',
  }));
});

beforeEach(async () => {
  ({ caseId, reliefId, claimId, partyId, entryId: motionId } = await aSuit());
});

afterAll(async () => {
  await nunc.close();
});

describe('entering a ruling', () => {
  it('keeps judge, dispositions, standard and findings, and decides what was asked', async () => {
    const found = { factor: 'likelihood-of-success', outcome: 'not-met' as const };
    const said = anOrder({
      ...{ type: 'opinion', number: 34, judgeId, appliesStandard: WINTER },
      dispositions: [
        { reliefId, outcome: 'denied' },
        { partyId, outcome: 'dismissed' },
        { entryId: motionId, outcome: 'terminated' },
        { request: 'to seal the courtroom', outcome: 'granted' },
      ],
      findings: [
        { ...found, claimId, quote: 'has failed to allege basic facts', page: 5 },
        { ...found, factor: 'public-interest', reliefId },
      ],
    });
    const answer = await ask.post(`/cases/${caseId}/rulings`, said);
    const ruling = answer.body as RulingResponse;
    expect(answer.status).toBe(201);
    expect(answer.headers).toMatchObject({ location: `/api/v1/rulings/${ruling.id}`, etag: '"1"' });
    const target = { reliefId: null, claimId: null, partyId: null, entryId: null, request: null };
    expect(ruling).toMatchObject({
      ...{ kind: 'ruling', type: 'opinion', number: 34, judgeId, appliesStandard: WINTER },
      ...{ closesCase: null, movesCaseTo: null },
      dispositions: (said.dispositions ?? []).map((one) => ({
        ...{ ...target, convertedTo: null, newReliefId: null },
        ...one,
      })),
      findings: [
        { ...found, claimId, reliefId: null, quote: 'has failed to allege basic facts', page: 5 },
        { factor: 'public-interest', claimId: null, reliefId, quote: null, page: null },
      ],
    });
    expect(await ask.found(`/rulings/${ruling.id}`)).toEqual(ruling);
  });

  it('converts a request, decides what it became, and names it under its own id', async () => {
    const ruling = await rule(ask, caseId, {
      appliesStandard: WINTER,
      dispositions: [
        { reliefId, outcome: 'converted', convertedTo: 'preliminary-injunction' },
        { reliefId, outcome: 'denied' },
      ],
      findings: [{ factor: 'balance-of-equities', outcome: 'not-met' }],
    });
    const born = ruling.dispositions[0]?.newReliefId;
    expect((await stateOf(ask, caseId)).reliefs).toMatchObject([
      { id: reliefId, status: 'converted', convertedInto: born, findings: [] },
      { id: born, status: 'denied', convertedFrom: reliefId, findings: [{ ruledIn: ruling.id }] },
    ]);
    const later = await rule(ask, caseId, {
      filedOn: '2021-02-01',
      dispositions: [{ reliefId: born ?? '', outcome: 'granted' }],
    });
    expect((await stateOf(ask, caseId)).reliefs).toMatchObject([
      { status: 'converted' },
      { status: 'granted', decidedIn: later.id },
    ]);
  });

  it('is done once, however often one request is repeated', async () => {
    const key = { 'idempotency-key': 'one ruling' };
    const said = anOrder({
      dispositions: [{ reliefId, outcome: 'converted', convertedTo: 'preliminary-injunction' }],
    });
    const first = await ask.post(`/cases/${caseId}/rulings`, said, key);
    const again = await ask.post(`/cases/${caseId}/rulings`, said, key);
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body).toEqual(first.body);
    expect((await stateOf(ask, caseId)).reliefs).toHaveLength(2);
  });
});

describe('a ruling is refused, and nothing is stored,', () => {
  async function refused(said: object): Promise<string> {
    const before = await recordOf(nunc.dataSource);
    const answer = await ask.post(`/cases/${caseId}/rulings`, { ...anOrder(), ...said });
    expect(await recordOf(nunc.dataSource)).toEqual(before);
    return refusalOf(answer);
  }

  it.each(['reliefId', 'claimId', 'partyId', 'entryId'] as const)(
    'on what is of another case, and on what is nowhere: %s',
    async (target) => {
      const code = target === 'entryId' ? 'entry' : target.replace('Id', '');
      for (const id of [alien[target], NOBODY]) {
        const said = { dispositions: [{ [target]: id, outcome: 'denied' }] };
        expect(await refused(said)).toBe(`422 ${code}-not-in-case /dispositions/0/${target}`);
      }
    },
  );

  it.each(['reliefId', 'claimId'] as const)(
    'that finds on what is of another case: %s',
    async (target) => {
      const said = {
        findings: [{ factor: 'public-interest', [target]: alien[target], outcome: 'met' }],
      };
      const code = target.replace('Id', '');
      expect(await refused(said)).toBe(`422 ${code}-not-in-case /findings/0/${target}`);
    },
  );

  it.each<[string, () => object, string]>([
    ['as a motion', () => ({ type: 'motion' }), '400 invalid-request /type'],
    [
      'with an outcome of no list',
      () => ({ dispositions: [{ outcome: 'won' }] }),
      '400 invalid-request /dispositions/0/outcome',
    ],
    [
      'with a finding without polarity',
      () => ({ findings: [{ factor: 'public-interest' }] }),
      '400 invalid-request /findings/0/outcome',
    ],
    [
      'with a field nobody knows',
      () => ({ dispositions: [{ outcome: 'denied', why: 'x' }] }),
      '400 invalid-request /dispositions/0/why',
    ],
    ['in the future', () => ({ filedOn: '2021-03-03' }), '422 filed-in-the-future /filedOn'],
    ['by a judge nobody knows', () => ({ judgeId: NOBODY }), '422 unknown-judge /judgeId'],
    [
      'under a standard nobody knows',
      () => ({ appliesStandard: 'none' }),
      '422 unknown-standard /appliesStandard',
    ],
    [
      'on a factor outside its standard',
      () => ({ appliesStandard: WINTER, findings: [{ factor: 'good-cause', outcome: 'met' }] }),
      '422 factor-not-in-standard /findings/0/factor',
    ],
    [
      'on two things at once',
      () => ({ dispositions: [{ reliefId, claimId, outcome: 'denied' }] }),
      '422 too-many-targets /dispositions/0',
    ],
    ['before the case', () => ({ filedOn: '2021-01-10' }), '422 filed-before-case /filedOn'],
    [
      'converting without saying into what',
      () => ({ dispositions: [{ reliefId, outcome: 'converted' }] }),
      '422 conversion-incomplete /dispositions/0/convertedTo',
    ],
    [
      'closing the case and staying it',
      () => ({ closesCase: 'judgment', movesCaseTo: 'stayed' }),
      '422 closes-and-moves /movesCaseTo',
    ],
  ])('%s', async (_, said, expected) => {
    expect(await refused(said())).toBe(expected);
  });

  it('on a request that was made after it', async () => {
    const late = await fileSeeking(ask, caseId, 'seal', { filedOn: '2021-02-01' });
    const said = { dispositions: [{ reliefId: late.reliefId, outcome: 'denied' }] };
    expect(await refused(said)).toBe('422 relief-not-sought-yet /dispositions/0/reliefId');
  });

  it('converting what has been decided', async () => {
    await rule(ask, caseId, { dispositions: [{ reliefId, outcome: 'denied' }] });
    const said = { dispositions: [{ reliefId, outcome: 'converted', convertedTo: 'seal' }] };
    expect(await refused(said)).toBe('409 relief-decided /dispositions/0/reliefId');
  });
});

describe('rulings are read', () => {
  it('alone, in docket order and page by page', async () => {
    const second = await rule(ask, caseId, { filedOn: '2021-02-01' });
    const first = await rule(ask, caseId, { type: 'minute-entry' });
    expect(await ask.all(`/cases/${caseId}/rulings?limit=1`)).toEqual([first, second]);
    expect(await ask.all(`/cases/${caseId}/rulings?asOf=2021-01-31`)).toEqual([first]);
  });

  it('not under the id of nothing, nor of an entry of another kind', async () => {
    const { id } = await enterEntry(ask, caseId);
    expect(refusalOf(await ask.get('/rulings/7'))).toBe('400 malformed-id');
    for (const entryId of [NOBODY, motionId, id]) {
      expect(refusalOf(await ask.get(`/rulings/${entryId}`))).toBe('404 not-found');
      expect(refusalOf(await ask.patch(`/rulings/${entryId}`, 1, {}))).toBe('404 not-found');
    }
  });
});
