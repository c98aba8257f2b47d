import type { CaseResponse } from '../src/cases/dto/case.response.js';
import type {
  CaseSourcesResponse,
  ImportResponse,
  SightingsResponse,
} from '../src/imports/dto/import.response.js';
import type { PartyResponse } from '../src/parties/dto/party.response.js';
import { appUnderTest } from './support/app-under-test.js';
import type { AppUnderTest } from './support/app-under-test.js';
import { Ask, problemOf } from './support/ask.js';
import { aNumber, Bring, caseOf } from './support/bring.js';
import { aDocketPage, ENTRIES } from './support/docket-pages.js';
import { stateOf } from './support/docket-records.js';
import { enterCase } from './support/records.js';
import { expectStatesStoredAsFolded } from './support/stored-states.js';

let nunc: AppUnderTest;
let ask: Ask;
let bring: Bring;

beforeAll(async () => {
  nunc = await appUnderTest({ today: '2021-03-02' });
  ask = new Ask(nunc);
  bring = new Bring(nunc);
});

afterAll(async () => {
  await expectStatesStoredAsFolded(nunc);
  await nunc.close();
});

const NOTHING = { add: 0, change: 0, clear: 0, conflict: 0, propose: 0 };

describe('a docket report that is brought in', () => {
  let done: ImportResponse;
  let caseId: string;

  beforeAll(async () => {
    done = await bring.page({ number: '2:21-cv-00777-ABC' });
    caseId = caseOf(done);
  });

  it('is recognised, read and applied, and says so', () => {
    expect(done).toMatchObject({
      status: 'applied',
      files: [{ kind: 'docket-report', courtId: 'wawd', problem: null }],
      cases: [{ isNew: true, status: 'applied', refusal: null }],
    });
    expect(done.counts.add).toBe(1 + 2 + 1 + ENTRIES.length);
    expect(done.finishedAt).not.toBeNull();
  });

  it('puts the case on record as its header says', async () => {
    const found = await ask.found<CaseResponse>(`/cases/${caseId}`);
    expect(found).toMatchObject({
      docketNumberNormal: '2:21-cv-00777',
      caption: 'Larch Hosting LLC v. Quarry Cloud, Inc.',
      filedOn: '2021-01-11',
      terminatedOn: null,
      natureOfSuit: '190 Contract: Other',
      juryDemand: 'Plaintiff',
    });
    const judge = await ask.found<{ name: string }>(`/judges/${found.assignedJudgeId ?? ''}`);
    expect(judge.name).toBe('Adelaide B. Crane');
  });

  it('keeps the clerk’s words, reads them, and keeps the court’s own ids and the attachments the text names', async () => {
    const docket = await bring.docket(caseId);
    expect(docket.map(({ number, filedOn }) => [number, filedOn])).toEqual([
      [1, '2021-01-11'],
      [2, '2021-01-12'],
      [null, '2021-01-12'],
    ]);
    const [, motion] = docket;
    expect(motion).toMatchObject({
      ...{ kind: 'filing', type: 'motion', enteredOn: '2021-01-12', importedIn: done.id },
      pacerDocumentId: '19705000002',
      attachments: [{ number: 1, description: 'Proposed Order' }],
    });
    expect(motion?.text).toMatch(/^MOTION for Temporary Restraining Order .*\(Quill, Ottoline\)/);
  });

  it('brings the parties and who appears for them', async () => {
    const parties = await ask.all<PartyResponse>(`/cases/${caseId}/parties`);
    expect(parties).toMatchObject([
      {
        ...{ name: 'Larch Hosting LLC', role: 'plaintiff', kind: 'organization' },
        counsel: [{ attorneyName: 'Ottoline Quill', roles: ['lead', 'attorney-to-be-noticed'] }],
      },
      { name: 'Quarry Cloud, Inc.', role: 'defendant', counsel: [] },
    ]);
  });

  it('folds to a state', async () => {
    const state = await stateOf(ask, caseId);
    expect(state).toMatchObject({
      entryCount: 3,
      lastActivityOn: '2021-01-12',
      irregularities: [],
    });
  });

  it('changes nothing when it comes again', async () => {
    const change = await changeOf(caseId);
    const again = await bring.page({ number: '2:21-cv-00777-ABC' });
    expect(again).toMatchObject({ status: 'applied', counts: NOTHING });
    expect(again.counts.leave).toBeGreaterThan(0);
    expect(await changeOf(caseId)).toBe(change);
    expect(await bring.docket(caseId)).toHaveLength(3);
  });

  it('tells which imports saw an entry and a party, and when', async () => {
    const [entry] = await bring.docket(caseId);
    const seen = await ask.found<SightingsResponse>(`/entries/${entry?.id ?? ''}/sightings`);
    expect(seen.items).toHaveLength(2);
    expect(seen.items.at(-1)).toMatchObject({ importId: done.id, names: 'upload' });
    const [party] = await ask.all<PartyResponse>(`/cases/${caseId}/parties`);
    const of = await ask.found<SightingsResponse>(`/parties/${party?.id ?? ''}/sightings`);
    expect(of.items).toHaveLength(2);
  });

  it('tells how fresh and how complete the case is', async () => {
    const sources = await ask.found<CaseSourcesResponse>(`/cases/${caseId}/sources`);
    expect(sources).toMatchObject({
      complete: true,
      numbersSeen: [[1, 2]],
      numbersMissing: [],
      lastEntryOn: '2021-01-12',
      sightings: [{ kind: 'docket-report', entryCount: 3 }, { kind: 'docket-report' }],
    });
  });
});

async function changeOf(caseId: string): Promise<number> {
  const [row] = await nunc.dataSource.query<{ change: number }[]>(
    'SELECT change FROM cases WHERE id = $1',
    [caseId],
  );
  return row?.change ?? -1;
}

describe('a plan', () => {
  it('is made without writing anything, told row by row, and applied when a person says so', async () => {
    const number = aNumber();
    const planned = await bring.page({ number }, '?dryRun=true');
    expect(planned).toMatchObject({ status: 'planned', cases: [{ caseId: null, isNew: true }] });
    const found = await ask.found<{ items: unknown[] }>(`/cases?docketNumber=${number}`);
    expect(found.items).toEqual([]);
    const rows = await bring.rows(planned);
    expect(rows.map(({ what, action }) => `${what} ${action}`)).toEqual([
      ...['case add', 'party add', 'counsel add', 'party add'],
      ...['entry add', 'entry add', 'entry add'],
    ]);
    expect(rows.every(({ because, place }) => because !== '' && place !== '')).toBe(true);

    const applied = await ask.post(`/imports/${planned.id}/apply`, {});
    expect(applied).toMatchObject({ status: 200, body: { status: 'applied' } });
    expect(await bring.docket(caseOf(applied.body as ImportResponse))).toHaveLength(3);
  });

  it('is applied once', async () => {
    const done = await bring.page({ number: aNumber() });
    const answer = await ask.post(`/imports/${done.id}/apply`, {});
    expect([answer.status, problemOf(answer)]).toEqual([409, 'import-not-planned']);
  });

  it('can be given up, and then leaves nothing behind', async () => {
    const number = aNumber();
    const planned = await bring.page({ number }, '?dryRun=true');
    const answer = await ask.post(`/imports/${planned.id}/cancel`, {});
    expect(answer.body).toMatchObject({ status: 'cancelled' });
    const found = await ask.found<{ items: unknown[] }>(`/cases?docketNumber=${number}`);
    expect(found.items).toEqual([]);
  });
});

describe('a later source', () => {
  it('clears the day a reopened case ended, when it shows the whole header', async () => {
    const number = aNumber();
    const caseId = caseOf(await bring.page({ number, terminatedOn: '02/01/2021' }));
    expect(await ask.found(`/cases/${caseId}`)).toMatchObject({ terminatedOn: '2021-02-01' });
    const reopened = await bring.page({ number });
    expect(reopened.counts.clear).toBe(1);
    expect(await ask.found(`/cases/${caseId}`)).toMatchObject({ terminatedOn: null });
  });

  it('clears nothing when the page breaks off', async () => {
    const number = aNumber();
    const caseId = caseOf(await bring.page({ number, terminatedOn: '02/01/2021' }));
    const page = aDocketPage({ number });
    await bring.file(page.slice(0, page.lastIndexOf('</table>')));
    expect(await ask.found(`/cases/${caseId}`)).toMatchObject({ terminatedOn: '2021-02-01' });
  });

  it('changes what only imports said, and keeps the earlier wording', async () => {
    const number = aNumber();
    const caseId = caseOf(await bring.page({ number }));
    const entries = ENTRIES.map((entry) => ({
      ...entry,
      text: entry.text.replace('MOTION', 'First MOTION'),
    }));
    const done = await bring.page({ number, entries });
    expect(done.counts.change).toBe(1);
    const [, motion] = await bring.docket(caseId);
    expect(motion?.text).toMatch(/^First MOTION/);
    const revisions = await ask.all<{ changedBy: string }>(
      `/entries/${motion?.id ?? ''}/revisions`,
    );
    expect(revisions).toMatchObject([{ changedBy: `import ${done.id}` }]);
  });

  it('does not overwrite what a person corrected: it is a conflict', async () => {
    const number = aNumber();
    const caseId = caseOf(await bring.page({ number }));
    const [, motion] = await bring.docket(caseId);
    const corrected = await ask.patch(`/entries/${motion?.id ?? ''}`, motion?.version ?? 0, {
      text: 'Corrected by hand',
    });
    expect(corrected.status).toBe(200);
    const done = await bring.page({ number });
    expect(done.counts).toMatchObject({ change: 0, conflict: 1 });
    const [conflict] = await bring.rows(done, '?action=conflict');
    expect(conflict?.changes).toMatchObject([{ field: 'text', from: 'Corrected by hand' }]);
    const [, after] = await bring.docket(caseId);
    expect(after?.text).toBe('Corrected by hand');
  });

  it('adds only what is new', async () => {
    const number = aNumber();
    const caseId = caseOf(await bring.page({ number }));
    const entries = [
      ...ENTRIES,
      { on: '01/21/2021', number: 3, text: 'ORDER (Entered: 01/21/2021)' },
    ];
    const done = await bring.page({ number, entries });
    expect(done.counts).toMatchObject({ ...NOTHING, add: 1 });
    expect(await bring.docket(caseId)).toHaveLength(4);
  });
});

describe('entries of a source', () => {
  const minute = { on: '01/13/2021', text: 'Minute entry: status conference held.' };

  it('stay two when a day has two minute entries of one text, and stay two when they come again', async () => {
    const number = aNumber();
    const entries = [...ENTRIES, minute, minute];
    const caseId = caseOf(await bring.page({ number, entries }));
    expect(await bring.docket(caseId)).toHaveLength(5);
    expect(await bring.page({ number, entries })).toMatchObject({ counts: NOTHING });
    expect(await bring.docket(caseId)).toHaveLength(5);
  });

  it('are kept and named when a number repeats', async () => {
    const number = aNumber();
    const twice = { on: '01/14/2021', number: 2, sequence: 40, text: 'NOTICE of Appearance.' };
    const caseId = caseOf(await bring.page({ number, entries: [...ENTRIES, twice] }));
    const { irregularities } = await stateOf(ask, caseId);
    expect(irregularities.map(({ code }) => code)).toEqual(['repeated-number']);
    const docket = await bring.docket(caseId);
    expect(docket.filter((entry) => entry.number === 2)).toHaveLength(2);
  });

  it('are kept and named when they are dated before the case', async () => {
    const early = { on: '12/30/2020', number: 9, text: 'Letter.' };
    const caseId = caseOf(await bring.page({ number: aNumber(), entries: [...ENTRIES, early] }));
    const { irregularities } = await stateOf(ask, caseId);
    expect(irregularities.map(({ code }) => code)).toEqual(['before-case-filed']);
  });
});

describe('a case that a person entered', () => {
  it('has an entry in other words proposed as a match, and merged only with a yes', async () => {
    const docketNumber = aNumber();
    const { id } = await enterCase(ask, { docketNumber });
    await ask.made(`/cases/${id}/entries`, {
      ...{ text: 'Larch’s motion for a restraining order', filedOn: '2021-01-12', number: 2 },
    });
    const planned = await bring.page({ number: docketNumber }, '?dryRun=true');
    const [proposal] = await bring.rows(planned, '?action=propose');
    expect(proposal).toMatchObject({
      basis: 'number',
      label: expect.stringContaining('2') as string,
    });
    const question = proposal?.question ?? '';
    const answer = await ask.post(`/imports/${planned.id}/apply`, {
      answers: { [question]: true },
    });
    expect(answer.body).toMatchObject({ status: 'applied' });
    const docket = await bring.docket(id);
    expect(docket).toHaveLength(3);
    expect(docket.find(({ number }) => number === 2)).toMatchObject({
      text: 'Larch’s motion for a restraining order',
      pacerDocumentId: '19705000002',
      enteredOn: '2021-01-12',
    });
  });
});
