import type { MadeCalendarResponse } from '../src/deadlines/calendars/dto/calendar.response.js';
import { emptyDatabase } from './support/fresh-database.js';
import type { FreshDatabase } from './support/fresh-database.js';
import { NuncProcess } from './support/nunc-process.js';
import { tokenIn } from './support/read-calendar.js';

let database: FreshDatabase;
let nunc: NuncProcess;

beforeAll(async () => {
  database = await emptyDatabase();
  nunc = new NuncProcess({ DATABASE_URL: database.url, LOG_LEVEL: 'trace' });
});

afterAll(async () => {
  nunc.kill();
  await nunc.exitCode();
  await database.drop();
});

describe('the log', () => {
  it('does not hold the address of a calendar, however it is asked for', async () => {
    const answer = await fetch(`${await nunc.address()}/api/v1/calendars`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'Docket' }),
    });
    const { url } = (await answer.json()) as MadeCalendarResponse;
    expect((await fetch(url ?? '')).status).toBe(200);
    expect((await fetch(url ?? '', { method: 'PUT' })).status).toBe(405);
    nunc.signal('SIGTERM');
    expect(await nunc.exitCode()).toBe(0);
    expect(nunc.output).toContain('"path":"/calendar-feeds/***.ics"');
    expect(nunc.output + nunc.errors).not.toContain(tokenIn(url));
  });
});
