import { appUnderTest } from './support/app-under-test.js';
import type { AppUnderTest } from './support/app-under-test.js';
import { Ask } from './support/ask.js';
import { enterCase } from './support/records.js';

let nunc: AppUnderTest;
let ask: Ask;

beforeAll(async () => {
  nunc = await appUnderTest({ today: '2021-02-02' });
  ask = new Ask(nunc);
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

interface Docketed {
  readonly home: string;
  readonly caseId: string;
  readonly complaint: { readonly id: string; readonly version: number };
}

/** A case whose complaint was served on 25 January 2021. */
async function docketed(caption: string): Promise<Docketed> {
  const { id: caseId, docketNumberNormal } = await enterCase(ask, { caption });
  const party = async (name: string, role: string): Promise<string> =>
    (
      await ask.made<{ id: string }>(`/cases/${caseId}/parties`, {
        name,
        role,
        kind: 'organization',
      })
    ).id;
  const plaintiff = await party('Larch Hosting LLC', 'plaintiff');
  const defendant = await party('Quarry Cloud, Inc.', 'defendant');
  const complaint = await ask.made<{ id: string; version: number }>(`/cases/${caseId}/filings`, {
    ...{ type: 'complaint', text: 'COMPLAINT', filedOn: '2021-01-11', number: 1 },
    filedBy: [plaintiff],
    service: [{ partyId: defendant, on: '2021-01-25', method: 'personal' }],
  });
  return { home: `/c/wawd/${docketNumberNormal}`, caseId, complaint };
}

/** The page that explains the answer to the complaint. */
async function whyAddress(of: Docketed): Promise<string> {
  const { text } = await nunc.http.get(of.home).expect(200);
  const [, href = ''] =
    /href="(\/deadlines\/[0-9a-f-]+)" aria-label="Why this day: Answer the complaint"/.exec(text) ??
    [];
  return href;
}

describe('the deadlines of a case', () => {
  it('stand on its page with when, what, for whom, how they stand and by which rule', async () => {
    const { home } = await docketed('Larch v. Quarry');
    const words = await wordsAt(home);
    expect(words).toMatch(/Deadlines \(\d+ open\)/);
    expect(words).toMatch(
      /Tuesday, February 16, 2021 11:59 PM PST 14 days left Answer the complaint Fed\. R\. Civ\. P\. 12\(a\)\(1\)\(A\)\(i\) started by Dkt\. 1/,
    );
    expect(words).toContain('Why this day Quarry Cloud, Inc. open');
  });

  it('are those of the day that is viewed', async () => {
    const { home } = await docketed('Larch v. Quarry Two');
    const words = await wordsAt(`${home}?asOf=2021-01-10`);
    expect(words).toContain('No deadline is open.');
    expect(words).not.toContain('Answer the complaint');
  });

  it('that an entry states stand among them, once', async () => {
    const { home, caseId } = await docketed('Larch v. Quarry Three');
    await ask.made(`/cases/${caseId}/entries`, {
      ...{ text: 'ORDER setting a date', filedOn: '2021-01-20', number: 7 },
      deadlines: [{ what: 'joint status <b>report</b>', on: '2021-02-26' }],
    });
    const { text } = await nunc.http.get(home).expect(200);
    const [section = ''] = /<section id="deadlines".*?<\/section>/s.exec(text) ?? [];
    expect(section.match(/<b>Joint status &lt;b&gt;report&lt;\/b&gt;<\/b>/g)).toHaveLength(1);
    expect(text).not.toContain('Hearings and deadlines');
  });

  it('stand on the page of the entry that starts them, with a way to try out another day', async () => {
    const { home, complaint } = await docketed('Larch v. Quarry Four');
    const { text } = await nunc.http.get(`${home}/1`).expect(200);
    const words = wordsOf(text);
    expect(words).toContain('Deadlines it starts');
    expect(words).toContain('Answer the complaint');
    expect(text).toContain(`href="${home}/what-if?entry=${complaint.id}"`);
  });
});

describe('the page that explains a deadline', () => {
  it('tells why it falls on its day', async () => {
    const words = await wordsAt(await whyAddress(await docketed('Oak v. Elm')));
    expect(words).toContain('Deadline, for Quarry Cloud, Inc. Answer the complaint');
    expect(words).toContain('due 11:59 PM PST (23:59)');
    expect(words).toContain('14 days left');
    expect(words).toContain('as in force since December 1, 2009');
    expect(words).toContain('Started by Dkt. 1 : COMPLAINT');
    expect(words).toContain('19 days counted one after the other');
    expect(words).toContain('the next open day; the period ends');
  });

  it('says that there is none', async () => {
    await wordsAt('/deadlines/01900000-0000-7000-8000-000000000000', 404);
    await wordsAt('/deadlines/nothing', 400);
  });

  /** Sends the form as a browser does. */
  async function send(address: string, fields: Readonly<Record<string, string>>) {
    const request = nunc.http.post(`${address}/amend`);
    for (const [name, value] of Object.entries(fields)) void request.field(name, value);
    return request;
  }

  async function versionAt(address: string): Promise<string> {
    const { text } = await nunc.http.get(address).expect(200);
    return /name="version" value="(\d+)"/.exec(text)?.[1] ?? '';
  }

  it('takes down that an entry met it, and by a second form takes that back', async () => {
    const of = await docketed('Oak v. Elm Two');
    const answer = await ask.made<{ id: string }>(`/cases/${of.caseId}/entries`, {
      ...{ text: 'PAPER', filedOn: '2021-02-01', number: 9 },
    });
    const address = await whyAddress(of);
    const sent = await send(address, {
      ...{ status: 'satisfied', byEntryId: answer.id, reason: 'It is <i>the</i> answer.' },
      ...{ version: await versionAt(address), due: '', on: '' },
    });
    expect([sent.status, sent.headers.location]).toEqual([303, address]);
    const { text } = await nunc.http.get(address).expect(200);
    expect(wordsOf(text)).toContain('Met by Dkt. 9');
    expect(text).toContain('It is &lt;i&gt;the&lt;/i&gt; answer.');
    const back = await send(address, {
      ...{ status: 'open', reason: 'It was a letter.', version: await versionAt(address) },
    });
    expect(back.status).toBe(303);
    expect(await wordsAt(address)).toContain('Reopened: what was said before is taken back');
  });

  it('takes down another date', async () => {
    const address = await whyAddress(await docketed('Oak v. Elm Three'));
    const sent = await send(address, {
      ...{ status: 'overridden', due: '2021-03-01', dueAt: '17:00', reason: 'Stipulated.' },
      version: await versionAt(address),
    });
    expect(sent.status).toBe(303);
    expect(await wordsAt(address)).toContain('Another date was set');
  });

  it('tells beside the field what it cannot take down, and keeps what was typed', async () => {
    const address = await whyAddress(await docketed('Oak v. Elm Four'));
    const version = await versionAt(address);
    const sent = await send(address, { status: 'satisfied', reason: 'Because.', version });
    expect(sent.status).toBeGreaterThanOrEqual(400);
    expect(sent.text).toContain('id="amend-byEntryId-fault"');
    expect(sent.text).toMatch(/<textarea id="amend-reason"[^>]*>Because\.<\/textarea>/);
    expect(sent.text).toContain('<option value="satisfied" selected>');
    const unsaid = await send(address, { status: 'done', version });
    expect(unsaid.text).toContain('id="amend-reason-fault"');
  });

  it('does not write over what somebody else said in the meantime', async () => {
    const address = await whyAddress(await docketed('Oak v. Elm Five'));
    const version = await versionAt(address);
    await send(address, { status: 'done', reason: 'Sent by hand.', version });
    const late = await send(address, { status: 'vacated', reason: 'No.', version });
    expect(late.status).toBe(412);
    expect(wordsOf(late.text)).toContain('is at version');
  });

  it('takes nothing from a page of another site', async () => {
    const address = await whyAddress(await docketed('Oak v. Elm Six'));
    const sent = await nunc.http
      .post(`${address}/amend`)
      .set('origin', 'https://elsewhere.example')
      .field('status', 'done');
    expect(sent.status).toBe(403);
  });
});

describe('the page on which another day is tried out', () => {
  it('shows what would move, and writes nothing', async () => {
    const of = await docketed('Ash v. Yew');
    const address = `${of.home}/what-if?entry=${of.complaint.id}`;
    expect(await wordsAt(address)).toContain('What if Dkt. 1 had another day?');
    const words = await wordsAt(`${address}&servedOn=2021-02-01&filedOn=2021-01-11`);
    expect(words).toContain('Had it been served on February 1, 2021 (personal):');
    expect(words).toMatch(/Answer the complaint Feb 16, 2021 Feb 22, 2021 6 days later/);
    expect(await wordsAt(of.home)).toContain('Tuesday, February 16, 2021');
  });

  it('corrects the entry, with a reason, when one keeps it', async () => {
    const of = await docketed('Ash v. Yew Two');
    const { text } = await nunc.http
      .get(`${of.home}/what-if?entry=${of.complaint.id}&servedOn=2021-02-01`)
      .expect(200);
    const version = /name="version" value="(\d+)"/.exec(text)?.[1] ?? '';
    const fields = { entry: of.complaint.id, servedOn: '2021-02-01', version };
    const post = () => nunc.http.post(`${of.home}/what-if`);
    const unsaid = await post().field(fields);
    expect([unsaid.status, unsaid.text.includes('id="apply-reason-fault"')]).toEqual([400, true]);
    const kept = await post().field({ ...fields, reason: 'The proof of service says so.' });
    expect([kept.status, kept.headers.location]).toEqual([303, `${of.home}#deadlines`]);
    expect(await wordsAt(of.home)).toContain('Monday, February 22, 2021');
    expect(await wordsAt(`${of.home}/1`)).toContain('The proof of service says so.');
    const late = await post().field({ ...fields, servedOn: '2021-02-02', reason: 'Again.' });
    expect(late.status).toBe(412);
  });

  it('is not there for an entry of another case', async () => {
    const [one, other] = [await docketed('Ash v. Yew Three'), await docketed('Ash v. Yew Four')];
    await wordsAt(`${one.home}/what-if?entry=${other.complaint.id}`, 404);
    await wordsAt(`${one.home}/what-if`, 400);
    await wordsAt(`${one.home}/what-if?entry=${one.complaint.id}&servedOn=2021-02-30`, 400);
  });
});

describe('the docket status', () => {
  it('counts what is overdue, due today and due this week, and leads to why', async () => {
    const of = await docketed('Fir v. Spruce');
    await ask.made(`/cases/${of.caseId}/entries`, {
      ...{ text: 'ORDER', filedOn: '2021-01-20', number: 7 },
      deadlines: [
        { what: 'file the report', on: '2021-02-02' },
        { what: 'confer', on: '2021-02-05' },
      ],
    });
    await nunc.http.get(of.home).expect(200);
    const words = await wordsAt('/');
    expect(words).toMatch(/\d+ overdue, \d+ due today, \d+ due in the seven days after/);
    expect(words).toMatch(/Due today .*11 hours 59 minutes left File the report/);
    expect(words).toMatch(/Due this week .*Friday, February 5, 2021 .*Confer/);
    expect(await wordsAt('/?asOf=2021-01-20')).not.toContain('due today');
  });

  it('lists as overdue what no entry shows to have been done, and says since when', async () => {
    nunc.clock.day = '2021-02-18';
    const words = await wordsAt('/');
    nunc.clock.day = '2021-02-02';
    expect(words).toMatch(/Overdue .*Tuesday, February 16, 2021 11:59 PM PST ended 2 days ago/);
    expect(words).toMatch(/Answer the complaint Fed\. R\. Civ\. P\. 12.*missed/);
  });
});

describe('a calendar of a case', () => {
  it('is made from its page, and its address is shown once', async () => {
    const { home } = await docketed('Cedar v. Pine');
    const made = await nunc.http.post(`${home}/calendar`).field('a', 'b');
    expect(made.status).toBe(201);
    const [, address = ''] = /<p class="feed">([^<]+)<\/p>/.exec(made.text) ?? [];
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/calendar-feeds\/\S+\.ics$/);
    const feed = await nunc.http.get(new URL(address).pathname).expect(200);
    expect(feed.text).toContain('BEGIN:VCALENDAR');
  });
});
