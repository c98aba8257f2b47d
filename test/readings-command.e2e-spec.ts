import type { CaseRereading } from '../src/readings/command-line/case-rereading.js';
import type { RereadCommand } from '../src/readings/command-line/run-reread.js';
import { runReread } from '../src/readings/command-line/run-reread.js';
import { CasesToReread } from '../src/readings/command-line/cases-to-reread.js';
import { ReadingsService } from '../src/readings/readings.service.js';
import { appUnderTest } from './support/app-under-test.js';
import type { AppUnderTest } from './support/app-under-test.js';
import { Bring, caseOf } from './support/bring.js';
import { A_QUARREL } from './support/read-dockets.js';
import { enterCase } from './support/records.js';
import { expectStatesStoredAsFolded } from './support/stored-states.js';

const NUMBER = '2:21-cv-00901';

let nunc: AppUnderTest;
let bring: Bring;
let caseId: string;

beforeAll(async () => {
  nunc = await appUnderTest({ today: '2021-03-02' });
  bring = new Bring(nunc);
  caseId = caseOf(await bring.page({ number: NUMBER, entries: A_QUARREL }));
  await bring.page({ number: '2:21-cv-00902', entries: A_QUARREL });
});

afterAll(async () => {
  await nunc.close();
});

/** The lines that the command prints. */
async function reread(said: Partial<RereadCommand>): Promise<string[]> {
  const lines: string[] = [];
  const services = {
    cases: nunc.app.get(CasesToReread, { strict: false }),
    readings: nunc.app.get(ReadingsService, { strict: false }),
  };
  const command = { docketNumber: null, courtId: null, apply: false, json: false, ...said };
  await runReread(command, services, (line) => lines.push(line));
  return lines;
}

/** The docket as it stood before anything read it. */
async function neverRead(): Promise<void> {
  await nunc.dataSource.query(
    `UPDATE docket_entries SET type = 'other-paper' WHERE case_id = $1 AND kind = 'filing'`,
    [caseId],
  );
  await nunc.dataSource.query(
    `UPDATE entry_readings SET wrote = wrote || '{"type": "other-paper"}'
     WHERE case_id = $1 AND wrote ->> 'kind' = 'filing'`,
    [caseId],
  );
}

describe('nunc reread', () => {
  it('tells of each docket that nothing would change', async () => {
    const lines = await reread({});
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(
      /^wawd 2:21-cv-00901\S* .*: 0 of 7 entries \(0 waiting for a person\)$/,
    );
    expect(lines[2]).toBe('2 dockets read, 0 entries to change, 0 wait.');
  });

  it('tells what would change and changes nothing, then changes it with --apply', async () => {
    await neverRead();
    const plan = await reread({ docketNumber: NUMBER });
    expect(plan.slice(1)).toEqual([
      '  Dkt. 1: other-paper to complaint (type)',
      '  Dkt. 2: other-paper to motion (type)',
      '  Dkt. 3: other-paper to response (type)',
      '  Dkt. 4: other-paper to reply (type)',
      '  Dkt. 6: other-paper to motion (type)',
      '1 dockets read, 5 entries to change, 0 wait.',
      'Nothing is written yet; to write it, add --apply.',
    ]);
    expect((await bring.docket(caseId)).map(({ type }) => type)).toContain('other-paper');

    const done = await reread({ docketNumber: NUMBER, courtId: 'wawd', apply: true });
    expect(done.at(-1)).toBe('1 dockets read, 5 entries changed, 0 wait.');
    expect((await bring.docket(caseId)).map(({ type }) => type)).not.toContain('other-paper');
    await expectStatesStoredAsFolded(nunc);
  });

  it('prints each case as a line of JSON when asked', async () => {
    const lines = await reread({ json: true, courtId: 'wawd' });
    const cases = lines.map((line) => JSON.parse(line) as CaseRereading);
    expect(cases.map(({ id }) => id)).toContain(caseId);
    expect(cases.every(({ changed }) => changed === 0)).toBe(true);
    expect(await reread({ json: true, courtId: 'cand' })).toEqual([]);
  });

  it('refuses a number that is no case’s, or that several courts have', async () => {
    await expect(reread({ docketNumber: '2:21-cv-00999' })).rejects.toThrow(
      'There is no case 2:21-cv-00999.',
    );
    await expect(reread({ docketNumber: NUMBER, courtId: 'cand' })).rejects.toThrow(
      'There is no case 2:21-cv-00901 of cand.',
    );
    await enterCase(bring.ask, { courtId: 'cand', docketNumber: NUMBER });
    await expect(reread({ docketNumber: NUMBER })).rejects.toThrow(
      '2:21-cv-00901 is a number of cand, wawd: name the court with --court.',
    );
  });
});
