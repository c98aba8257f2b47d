import type { DocketEntryResponse } from '../src/docket/dto/docket-entry.response.js';
import type { EntryRevisionResponse } from '../src/docket/dto/entry-revision.response.js';
import type { FilingResponse } from '../src/filings/dto/filing.response.js';
import type { ReadingResponse } from '../src/readings/dto/reading.response.js';
import type { RulingResponse } from '../src/rulings/dto/ruling.response.js';
import { appUnderTest } from './support/app-under-test.js';
import type { AppUnderTest } from './support/app-under-test.js';
import type { Ask } from './support/ask.js';
import { Bring } from './support/bring.js';
import { enterEntry, refusalOf, rule, stateOf } from './support/docket-records.js';
import { A_QUARREL, aRow, ReadDockets } from './support/read-dockets.js';
import { enterCase } from './support/records.js';
import { expectStatesStoredAsFolded } from './support/stored-states.js';

const NOBODY = '00000000-0000-7000-8000-000000000000';

let nunc: AppUnderTest;
let ask: Ask;
let bring: Bring;
let dockets: ReadDockets;

beforeAll(async () => {
  nunc = await appUnderTest({ today: '2021-03-02' });
  bring = new Bring(nunc);
  ask = bring.ask;
  dockets = new ReadDockets(bring);
});

afterAll(async () => {
  await expectStatesStoredAsFolded(nunc);
  await nunc.close();
});

describe('a docket that is brought in', () => {
  let caseId: string;
  beforeAll(async () => {
    ({ caseId } = await dockets.broughtIn());
  });

  it('has each entry as what the clerk’s words say it is', async () => {
    const docket = await bring.docket(caseId);
    expect(docket.map(({ number, kind, type }) => [number, kind, type])).toEqual([
      [1, 'filing', 'complaint'],
      [2, 'filing', 'motion'],
      [3, 'filing', 'response'],
      [4, 'filing', 'reply'],
      [5, 'ruling', 'order'],
      [6, 'filing', 'motion'],
      [7, 'ruling', 'scheduling-order'],
    ]);
  });

  it('has what a motion asks, who filed it and who opposes it', async () => {
    const motion = await dockets.entryOf(caseId, 2);
    const filing = await ask.found<FilingResponse>(`/filings/${motion.id}`);
    expect(filing.reliefSought).toMatchObject([{ kind: 'temporary-restraining-order' }]);
    const parties = await ask.all<{ id: string; name: string }>(`/cases/${caseId}/parties`);
    const names = filing.filedBy.map((id) => parties.find((party) => party.id === id)?.name);
    expect(names).toEqual(['Larch Hosting LLC']);
    const response = await dockets.entryOf(caseId, 3);
    expect(response.relations).toEqual([
      { to: motion.id, kind: 'responds-to', position: 'opposes' },
    ]);
  });

  it('has the order deny the request, by its judge, who is the judge of the case', async () => {
    const motion = await ask.found<FilingResponse>(
      `/filings/${(await dockets.entryOf(caseId, 2)).id}`,
    );
    const order = await ask.found<RulingResponse>(
      `/rulings/${(await dockets.entryOf(caseId, 5)).id}`,
    );
    expect(order.dispositions).toMatchObject([
      { reliefId: motion.reliefSought[0]?.id, outcome: 'denied' },
    ]);
    const { assignedJudgeId } = await ask.found<{ assignedJudgeId: string }>(`/cases/${caseId}`);
    expect(order.judgeId).toBe(assignedJudgeId);
  });

  it('folds to a state that has the request denied and the other one open, and nothing irregular', async () => {
    const state = await stateOf(ask, caseId);
    expect(state.reliefs.map(({ kind, status }) => [kind, status])).toEqual([
      ['temporary-restraining-order', 'denied'],
      ['seal', 'pending'],
    ]);
    expect(state.irregularities).toEqual([]);
    const [restraint] = state.reliefs;
    expect(restraint?.responses).toEqual([(await dockets.entryOf(caseId, 3)).id]);
    expect(restraint?.replies).toEqual([(await dockets.entryOf(caseId, 4)).id]);
  });

  it('has the days that an order sets, also among the deadlines of the case', async () => {
    const order = await dockets.entryOf(caseId, 7);
    expect(order.deadlines).toMatchObject([{ on: '2021-04-01' }]);
    expect(order.hearings).toMatchObject([{ on: '2021-06-07', at: '09:00' }]);
    const deadlines = await ask.all<{ dueOn: string; anchorEntryId: string }>(
      `/cases/${caseId}/deadlines`,
    );
    expect(deadlines).toContainEqual(
      expect.objectContaining({ dueOn: '2021-04-01', anchorEntryId: order.id }),
    );
  });

  it('has a sealed paper marked as sealed, and no other', async () => {
    const docket = await bring.docket(caseId);
    expect(docket.filter(({ sealed }) => sealed).map(({ number }) => number)).toEqual([6]);
  });

  it('keeps no earlier wording: before it was read an entry said nothing', async () => {
    const { id } = await dockets.entryOf(caseId, 2);
    expect(await ask.all(`/entries/${id}/revisions`)).toEqual([]);
  });
});

describe('the reading of an entry', () => {
  it('tells each conclusion in words, with the words of the text that it rests on', async () => {
    const { caseId } = await dockets.broughtIn();
    const { id, text } = await dockets.entryOf(caseId, 5);
    const reading = await ask.found<ReadingResponse>(`/entries/${id}/reading`);
    expect(reading).toMatchObject({ entryId: id, reader: 1, waiting: [], answer: null });
    const decision = reading.conclusions.find(({ field }) => field === 'decision');
    expect(decision).toMatchObject({ says: 'denies Dkt. 2', sure: true });
    expect(text.slice(decision?.start, decision?.end)).toMatch(/denying|2/);
    expect(reading.conclusions.map(({ field }) => field)).toContain('judge');
  });

  it('tells who put the entry on the docket when, and is whole where an older reader read less', async () => {
    const { caseId } = await dockets.broughtIn();
    const { id } = await dockets.entryOf(caseId, 2);
    const of = async (): Promise<string[]> => {
      const { conclusions } = await ask.found<ReadingResponse>(`/entries/${id}/reading`);
      return conclusions.map(({ says }) => says);
    };
    const told = await of();
    const learned = ['entered on 2021-01-12', 'put there by Quill, Ottoline'];
    expect(told.slice(-2)).toEqual(learned);
    await nunc.dataSource.query(
      `UPDATE entry_readings SET reading = reading - '{attachments,enteredOn,signer}'::text[]
       WHERE entry_id = $1`,
      [id],
    );
    expect(await of()).toEqual(told.slice(0, -2));
  });

  it('is not there for an entry that a person entered, or that nobody made', async () => {
    const { id: caseId } = await enterCase(ask);
    const { id } = await enterEntry(ask, caseId, { text: 'MOTION to Seal' });
    expect(refusalOf(await ask.get(`/entries/${id}/reading`))).toBe('404 not-found');
    expect(refusalOf(await ask.get(`/entries/${NOBODY}/reading`))).toBe('404 not-found');
    expect(await dockets.reread(caseId)).toMatchObject({ entries: 0, changed: 0, waiting: 0 });
    expect((await ask.found<DocketEntryResponse>(`/entries/${id}`)).kind).toBe('unread');
  });
});

describe('a docket that is read again', () => {
  it('stays as it is, to the version of each entry', async () => {
    const { caseId } = await dockets.broughtIn();
    const before = await bring.docket(caseId);
    expect(await dockets.reread(caseId)).toMatchObject({ entries: 7, changed: 0, changes: [] });
    expect(await dockets.reread(caseId)).toMatchObject({ entries: 7, changed: 0, changes: [] });
    expect(await bring.docket(caseId)).toEqual(before);
  });

  it('takes what another reader read before, keeps it as a revision, and keeps ids', async () => {
    const { caseId } = await dockets.broughtIn();
    const motion = await ask.found<FilingResponse>(
      `/filings/${(await dockets.entryOf(caseId, 2)).id}`,
    );
    await readAsALetter(motion.id);

    const plan = await dockets.reread(caseId, true);
    expect(plan).toMatchObject({
      changed: 1,
      changes: [
        {
          ...{ entryId: motion.id, number: 2 },
          from: { kind: 'filing', type: 'letter' },
          to: { kind: 'filing', type: 'motion' },
          what: ['type'],
        },
      ],
    });
    expect((await dockets.entryOf(caseId, 2)).type).toBe('letter');

    expect(await dockets.reread(caseId)).toEqual(plan);
    const after = await ask.found<FilingResponse>(`/filings/${motion.id}`);
    expect(after).toMatchObject({ type: 'motion', reliefSought: motion.reliefSought });
    const [earlier] = await ask.all<EntryRevisionResponse>(`/entries/${motion.id}/revisions`);
    expect(earlier).toMatchObject({ changedBy: 'reading 1', earlier: { type: 'letter' } });
  });

  it('is not there when nobody entered the case', async () => {
    expect(refusalOf(await ask.post(`/cases/${NOBODY}/reread`, {}))).toBe('404 not-found');
    expect(refusalOf(await ask.post(`/cases/${NOBODY}/reread?dryRun=true`, {}))).toBe(
      '404 not-found',
    );
    const { id } = await enterCase(ask);
    expect(refusalOf(await ask.post(`/cases/${id}/reread?dryRun=maybe`, {}))).toBe(
      '400 invalid-request /dryRun',
    );
  });

  /** The motion as a reader that took it for a letter would have left it. */
  async function readAsALetter(entryId: string): Promise<void> {
    await nunc.dataSource.query(`UPDATE docket_entries SET type = 'letter' WHERE id = $1`, [
      entryId,
    ]);
    await nunc.dataSource.query(
      `UPDATE entry_readings SET reader = 1, wrote = wrote || '{"type": "letter"}' WHERE entry_id = $1`,
      [entryId],
    );
  }
});

describe('a person’s word', () => {
  it('on what a motion asks stands when the docket is read again and when it comes again', async () => {
    const { number, caseId } = await dockets.broughtIn();
    const { id, version } = await dockets.entryOf(caseId, 6);
    const said = { reliefSought: [{ kind: 'redact' }] };
    const { body } = await ask.patch(`/filings/${id}`, version, said);
    expect(body).toMatchObject({ reliefSought: [{ kind: 'redact' }], sealed: true });

    expect(await dockets.reread(caseId)).toMatchObject({ changed: 0 });
    await bring.page({ number, entries: A_QUARREL });
    expect(await ask.found(`/filings/${id}`)).toEqual(body);
  });

  it('on how an entry stands to another leaves the rest of it to the reader', async () => {
    const { caseId } = await dockets.broughtIn();
    const { id, version } = await dockets.entryOf(caseId, 3);
    await ask.patch(`/entries/${id}`, version, { relations: [] });
    expect(await dockets.reread(caseId)).toMatchObject({ changed: 0 });
    expect(await dockets.entryOf(caseId, 3)).toMatchObject({ type: 'response', relations: [] });
  });

  it('holds the request that a person’s order decides, whatever the motion is read to ask', async () => {
    const { number, caseId } = await dockets.broughtIn();
    const motion = await ask.found<FilingResponse>(
      `/filings/${(await dockets.entryOf(caseId, 6)).id}`,
    );
    const [relief] = motion.reliefSought;
    await rule(ask, caseId, {
      ...{ number: 20, filedOn: '2021-02-01' },
      dispositions: [{ reliefId: relief?.id ?? '', outcome: 'granted' }],
    });
    const other = aRow(6, 'MOTION to Unseal by Plaintiff Larch Hosting LLC. (Quill, Ottoline)');
    const entries = A_QUARREL.map((row) => (row.number === 6 ? other : row));
    await bring.page({ number, entries });

    const after = await ask.found<FilingResponse>(`/filings/${motion.id}`);
    expect(after.text).toMatch(/^MOTION to Unseal/);
    expect(after.reliefSought.map(({ id }) => id)).toContain(relief?.id);
    const state = await stateOf(ask, caseId);
    expect(state.reliefs).toContainEqual(
      expect.objectContaining({ id: relief?.id, status: 'granted' }),
    );
  });
});
