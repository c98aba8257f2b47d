import { CasesService } from '../src/cases/cases.service.js';
import type { CaseFields } from '../src/cases/dto/enter-case.request.js';
import { appUnderTest } from './support/app-under-test.js';
import type { AppUnderTest } from './support/app-under-test.js';
import { Ask, problemOf } from './support/ask.js';
import { aCase, enterCase } from './support/records.js';

let nunc: AppUnderTest;
let ask: Ask;

beforeAll(async () => {
  nunc = await appUnderTest({ today: '2026-11-20' });
  ask = new Ask(nunc);
});

afterAll(async () => {
  await nunc.close();
});

describe('one case', () => {
  it.each([
    ['2:21-cv-00131-BJR', '2:21-cv-0131-BJR'],
    ['2:21-cv-00132-BJR', '2:2021cv00132'],
    ['2:21-cv-00133', 'C21-0133BJR'],
    ['C21-0134BJR', '2:21-cv-00134'],
    ['21-cv-00135', '3:21-cv-00135'],
    ['2:21-cv-00136', 'No. 2:21-CV-00136'],
  ])('is not entered twice, first as %s and then as %s', async (first, second) => {
    const { id } = await enterCase(ask, { docketNumber: first });
    const answer = await ask.post('/cases', aCase({ docketNumber: second }));
    expect(answer.status).toBe(409);
    expect(problemOf(answer)).toBe('docket-number-taken /docketNumber');
    expect(answer.body).toMatchObject({
      detail: `docketNumber is '${second}'; in wawd that is case ${id}, entered as '${first}'.`,
    });
  });

  it.each<[string, Partial<CaseFields>, string]>([
    ['2:21-cv-00141', { docketNumber: '3:21-cv-00141' }, 'another office'],
    ['2:21-cv-00142', { docketNumber: '2:21-mc-00142' }, 'another case type'],
    ['2:21-cv-00143', { docketNumber: '2:20-cv-00143' }, 'another year'],
    ['2:21-cv-00144', { docketNumber: '2:21-cv-00144', courtId: 'waed' }, 'another court'],
    ['1:20-cr-00012-1', { docketNumber: '1:20-cr-00012-2' }, 'another defendant'],
  ])('is not the other of a number like %s', async (first, said) => {
    await enterCase(ask, { docketNumber: first });
    expect((await ask.post('/cases', aCase(said))).status).toBe(201);
  });

  it('of a state court is known by its number as printed, blanks and case folded', async () => {
    const state = { courtId: 'wa-king-superior', docketNumber: '21-2-02856-6 SEA' };
    const entered = await enterCase(ask, state);
    expect(entered).toMatchObject({
      docketNumber: '21-2-02856-6 SEA',
      docketNumberNormal: '21-2-02856-6 sea',
    });
    const same = { ...state, docketNumber: '21-2-02856-6  sea' };
    const other = { ...state, docketNumber: '21-2-02856-6 KNT' };
    expect((await ask.post('/cases', aCase(same))).status).toBe(409);
    expect((await ask.post('/cases', aCase(other))).status).toBe(201);
  });

  it('of a state court is not read as a federal one', async () => {
    const state = { courtId: 'wa-king-superior', docketNumber: '2021-CV-00031' };
    expect(await enterCase(ask, state)).toMatchObject({ docketNumberNormal: '2021-cv-00031' });
  });

  it('of a court of appeals has no zeros before its serial', async () => {
    const appeal = { courtId: 'ca9', docketNumber: '21-0512' };
    expect(await enterCase(ask, appeal)).toMatchObject({ docketNumberNormal: '21-512' });
  });

  it('is entered once when many enter it at the same moment, in whatever form', async () => {
    // Whoever has entered it does not commit at once, so that the others come in between.
    nunc.app.get(CasesService).onChange((manager) => manager.query('SELECT pg_sleep(0.1)'));
    const forms = ['2:21-cv-00777', '21-cv-777', 'C21-777', '2:2021cv00777', '2:21-cv-00777-ABC'];
    const answers = await Promise.all(
      [...forms, ...forms].map((docketNumber) => ask.post('/cases', aCase({ docketNumber }))),
    );
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([201, ...Array<number>(9).fill(409)]);
  });
});
