import type { MadeCalendarResponse } from '../src/deadlines/calendars/dto/calendar.response.js';
import type { DeadlineResponse } from '../src/deadlines/case/dto/deadline.response.js';
import { SamplesService } from '../src/samples/samples.service.js';
import { appUnderTest } from './support/app-under-test.js';
import type { AppUnderTest } from './support/app-under-test.js';
import { Ask } from './support/ask.js';
import { readCalendar, tokenIn } from './support/read-calendar.js';

let nunc: AppUnderTest;
let ask: Ask;

beforeAll(async () => {
  nunc = await appUnderTest();
  ask = new Ask(nunc);
  await nunc.app.get(SamplesService).load();
});

afterAll(async () => {
  await nunc.close();
});

async function caseOf(docketNumber: string): Promise<string> {
  const [found] = await ask.all<{ id: string }>(`/cases?court=wawd&docketNumber=${docketNumber}`);
  if (found === undefined) throw new Error(`There is no case ${docketNumber}`);
  return found.id;
}

/** The deadlines of a case as of a day: what is due by which rule, when, and where it stands. */
async function deadlinesOf(docketNumber: string, asOf?: string): Promise<string[]> {
  const day = asOf === undefined ? '' : `?asOf=${asOf}`;
  const all = await ask.all<DeadlineResponse>(
    `/cases/${await caseOf(docketNumber)}/deadlines${day}`,
  );
  return all.map(({ ruleId, title, due, status }) => `${ruleId ?? title}: ${due ?? '-'} ${status}`);
}

describe('the deadlines of Parler v. AWS on record', () => {
  it('are on the day after the ruling what the rules and the orders make of them', async () => {
    expect(await deadlinesOf('2:21-cv-00031', '2021-01-22')).toEqual([
      'wawd-lcr-7-d-noting: 2021-01-11 passed',
      'Parler to serve all papers on AWS: 2021-01-11T17:00:00-08:00 passed',
      'wawd-lcr-65-b-5-notice: 2021-01-12T17:00:00-08:00 overridden',
      'wawd-lcr-65-b-5-response: 2021-01-13T17:00:00-08:00 overridden',
      'wawd-lcr-7-d-opposition: 2021-01-20 passed',
      'wawd-lcr-7-d-reply: 2021-01-22 open',
      'wawd-lcr-7-d-noting: 2021-01-22 open',
      'frcp-12-a-1-a-i: 2021-02-01 open',
      'wawd-lcr-7-d-opposition: 2021-02-01 satisfied',
      'wawd-lcr-7-h-2: 2021-02-04 open',
      'wawd-lcr-7-d-reply: 2021-02-05 satisfied',
      'wawd-lcr-7-d-noting: 2021-02-05 vacated',
      'frap-4-a-1-a-injunction: 2021-02-22 open',
      'frap-4-a-5-a-i-injunction: 2021-03-24 open',
      'frcp-4-m: 2021-04-12 open',
      'frcp-41-a-1-a-i: - open',
    ]);
  });

  it('end with the voluntary dismissal, made on the day to which an amended complaint was put off', async () => {
    const lines = await deadlinesOf('2:21-cv-00031', '2021-03-02');
    expect(lines).toContain('File the amended complaint: 2021-03-02 vacated');
    expect(lines).toContain('frcp-12-a-1-a-i: 2021-02-01 overridden');
    expect(lines).toContain('frcp-41-a-1-a-i: - satisfied');
    expect(lines).toContain('frap-4-a-1-a-injunction: 2021-02-22 passed');
    expect(lines).toContain('frcp-4-m: 2021-04-12 vacated');
  });

  it('say of what is inferred that it is, and never that anybody missed anything', async () => {
    const all = await ask.all<DeadlineResponse>(
      `/cases/${await caseOf('2:21-cv-00031')}/deadlines`,
    );
    expect(all.filter(({ status }) => status === 'missed')).toEqual([]);
    const inferred = all.filter(({ triggerInferred }) => triggerInferred);
    expect(inferred.map(({ ruleId }) => ruleId)).toEqual([
      'wawd-lcr-65-b-5-notice',
      'wawd-lcr-65-b-5-response',
      'frcp-12-a-1-a-i',
      'frap-4-a-1-a-injunction',
      'frap-4-a-5-a-i-injunction',
    ]);
    for (const { warnings } of inferred) {
      expect(warnings.map(({ code }) => code)).toContain('trigger-inferred');
    }
  });

  it('have the removed action remanded, the order taking effect fourteen days on', async () => {
    const lines = await deadlinesOf('2:21-cv-00270', '2021-09-18');
    expect(lines).toContain('wawd-lcr-3-i: 2021-10-01 open');
    expect(lines).toContain('usc-28-1447-c: 2021-04-02 passed');
    expect(lines).toContain('frcp-81-c-2-c: 2021-03-10 passed');
  });

  it('can be read by a calendar program that did not write them', async () => {
    const caseId = await caseOf('2:21-cv-00031');
    const { url } = await ask.made<MadeCalendarResponse>('/calendars', { name: 'Parler', caseId });
    const answer = await nunc.http.get(`/calendar-feeds/${tokenIn(url)}.ics`).expect(200);
    const { events, zones } = readCalendar(answer.text);
    expect(zones).toEqual(['America/Los_Angeles']);
    const response = events.find(({ start }) => start === '2021-01-13T17:00:00');
    expect(response).toMatchObject({ zone: 'America/Los_Angeles', status: 'CANCELLED' });
    const appeal = events.find(({ summary }) => summary.includes('notice of appeal'));
    expect(appeal).toMatchObject({ start: '2021-02-22', zone: null, status: 'CONFIRMED' });
  });
});
