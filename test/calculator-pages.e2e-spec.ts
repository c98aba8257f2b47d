import { appUnderTest } from './support/app-under-test.js';
import type { AppUnderTest } from './support/app-under-test.js';

let nunc: AppUnderTest;

beforeAll(async () => {
  nunc = await appUnderTest({ today: '2021-02-02' });
});

afterAll(async () => {
  await nunc.close();
});

function wordsOf(markup: string): string {
  return markup
    .replace(/<(title|head)>.*?<\/\1>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

/** The words of a page, as a reader meets them. */
async function wordsAt(address: string, status = 200): Promise<string> {
  const answer = await nunc.http.get(address);
  expect([address, answer.status]).toEqual([address, status]);
  expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
  return wordsOf(answer.text);
}

describe('the calculator', () => {
  const PERIOD =
    '/calculator?by=period&trigger=2021-01-25&n=21&unit=days&direction=forward&ruleset=FRCP&courtId=wawd';

  it('asks nothing and answers nothing when it is opened', async () => {
    const words = await wordsAt('/calculator');
    expect(words).toContain('Count a period');
    expect(words).not.toContain('The answer');
    expect(words).not.toContain('No date could be worked out');
  });

  it('answers the question in its address, day by day', async () => {
    const words = await wordsAt(PERIOD);
    expect(words).toContain(
      '21 days after January 25, 2021, counted under Fed. R. Civ. P. 6, W.D. Wash.',
    );
    expect(words).toContain('Tuesday, February 16, 2021 until 11:59 PM PST (23:59)');
    expect(words).toContain('19 days counted one after the other');
    expect(words).toContain('Monday, Washington');
    expect(words).toContain('Fed. R. Civ. P. 6(a)(1)(C)');
  });

  it('fills the form in again with the question', async () => {
    const { text } = await nunc.http.get(PERIOD).expect(200);
    expect(text).toMatch(/id="period-n"[^>]* value="21"/);
    expect(text).toMatch(/<option value="wawd" selected>/);
    expect(text).not.toMatch(/id="rule-trigger"[^>]* value="2021/);
  });

  it('adds the days that are given, separated by blanks', async () => {
    const words = await wordsAt(`${PERIOD}&extraStateHolidays=2021-02-16+2021-02-17`);
    expect(words).toContain('Thursday, February 18, 2021 until');
  });

  it('shows hours with the clock of the court', async () => {
    const words = await wordsAt(
      '/calculator?by=period&trigger=2021-01-11&at=17:00&n=48&unit=hours&direction=forward&ruleset=FRCP&courtId=wawd',
    );
    expect(words).toContain('48 hours after 5:00 PM on January 11, 2021');
    expect(words).toContain('Wednesday, January 13, 2021 , 5:00 PM PST');
  });

  it.each([
    ['trigger=2021-02-30&n=21&unit=days', 'period-trigger', 'permitted is a calendar day'],
    ['trigger=2021-01-25&n=two&unit=days', 'period-n', 'permitted is a whole number'],
    ['trigger=2021-01-25&n=3&unit=hours', 'period-trigger', 'runs from a clock time'],
    ['trigger=1931-01-25&n=3&unit=days', 'period-trigger', 'The calendar of holidays covers'],
    ['trigger=2021-01-25&n=3&unit=days&courtId=nowhere', 'period-courtId', 'nowhere'],
    [
      'trigger=2021-01-25&n=3&unit=days&clerkInaccessible=2021-02-30',
      'period-clerkInaccessible',
      'permitted is',
    ],
  ])('tells beside the field what is wrong with %s', async (said, field, fault) => {
    const address = `/calculator?by=period&direction=forward&ruleset=FRCP&${said}`;
    const { text } = await nunc.http.get(address).expect(422);
    const beside = new RegExp(`id="${field}-fault">([^<]+)<`).exec(text)?.[1];
    expect(beside).toContain(fault);
    expect(text).toContain(`href="#${field}"`);
    expect(text).toMatch(new RegExp(`id="${field}"[^>]* aria-invalid="true"`));
    expect(text).not.toContain('id="answer"');
  });

  it('prints what it was asked as text', async () => {
    const { text } = await nunc.http
      .get(`/calculator?by=period&trigger=${encodeURIComponent('"><script>alert(1)</script>')}&n=1`)
      .expect(422);
    expect(text).not.toContain('<script');
    expect(text).toContain('&lt;script&gt;');
  });

  it('works out the date of a rule, and leads to the rule', async () => {
    const address = '/calculator?by=rule&ruleId=frcp-12-a-1-a-i&trigger=2021-01-25&courtId=wawd';
    const words = await wordsAt(address);
    expect(words).toContain(
      '21 days after the defendant is served with the summons and the complaint: from January 25, 2021',
    );
    expect(words).toContain('Tuesday, February 16, 2021 until');
    const { text } = await nunc.http.get(address).expect(200);
    expect(text).toContain('href="/rules/frcp-12-a-1-a-i"');
  });

  it('says of a rule what it lacks', async () => {
    const { text } = await nunc.http
      .get('/calculator?by=rule&ruleId=frcp-99&trigger=2021-01-25&courtId=wawd')
      .expect(422);
    expect(text).toContain('id="rule-ruleId-fault"');
  });

  it('only fills in the rule when an address names no event', async () => {
    const { text } = await nunc.http.get('/calculator?by=rule&ruleId=frcp-12-a-1-a-i').expect(200);
    expect(text).toContain('<option value="frcp-12-a-1-a-i" selected>');
  });

  it('shows when a motion in W.D. Wash. is noted, opposed and replied to', async () => {
    const words = await wordsAt('/calculator?by=noting&motionKind=dismissal&filedOn=2021-01-25');
    expect(words).toContain('A motion (dismissal) filed on January 25, 2021 in W.D. Wash.');
    expect(words).toContain('May be noted for Friday, February 19, 2021');
    expect(words).toContain('Last day to oppose Tuesday, February 16, 2021');
    expect(words).toContain('Last day to reply Friday, February 19, 2021');
  });

  it('still opens when others have hung something onto its address', async () => {
    const answer = await nunc.http.get(`${PERIOD}&utm_source=letter`).expect(302);
    expect(answer.headers.location).toContain('/calculator?by=period&trigger=2021-01-25');
    expect(answer.headers.location).not.toContain('utm_source');
  });
});

describe('the rule book', () => {
  it('lists every rule with its authority, its period and since when it is in force', async () => {
    const words = await wordsAt('/rules');
    expect(words).toContain('Federal Rules of Civil Procedure');
    expect(words).toContain(
      'Fed. R. Civ. P. 12(a)(1)(A)(i) Answer the complaint 21 days after the defendant is served',
    );
    expect(words).toContain('Dec 1, 2009');
    expect(words).toContain('Not certain');
  });

  it('shows a rule with its worked example, computed', async () => {
    const words = await wordsAt('/rules/frcp-12-a-1-a-i');
    expect(words).toContain('As in force since December 1, 2009');
    expect(words).toContain('A worked example From January 25, 2021, W.D. Wash.');
    expect(words).toContain('Tuesday, February 16, 2021 until 11:59 PM PST');
    expect(words).not.toContain('Computed otherwise');
  });

  it('says that there is no such rule', async () => {
    expect(await wordsAt('/rules/frcp-99', 404)).toContain('The rule book holds no rule frcp-99.');
  });

  it('computes every example of every rule as the rule says', async () => {
    const { text } = await nunc.http.get('/rules').expect(200);
    const addresses = [...text.matchAll(/href="(\/rules\/[^"]+)"/g)].map(([, one = '']) => one);
    expect(addresses.length).toBeGreaterThan(50);
    const wrong: string[] = [];
    for (const address of new Set(addresses)) {
      const page = await nunc.http.get(address).expect(200);
      if (page.text.includes('Computed otherwise')) wrong.push(address);
    }
    expect(wrong).toEqual([]);
  }, 60_000);
});
