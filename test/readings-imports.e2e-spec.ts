import type { EntryRevisionResponse } from '../src/docket/dto/entry-revision.response.js';
import type { FilingResponse } from '../src/filings/dto/filing.response.js';
import type { ReadingResponse } from '../src/readings/dto/reading.response.js';
import { appUnderTest } from './support/app-under-test.js';
import type { AppUnderTest } from './support/app-under-test.js';
import type { Ask } from './support/ask.js';
import { aNumber, Bring, caseOf } from './support/bring.js';
import type { PageEntry } from './support/docket-pages.js';
import { stateOf } from './support/docket-records.js';
import { A_QUARREL, aRow, countStatements, ReadDockets } from './support/read-dockets.js';
import { expectStatesStoredAsFolded } from './support/stored-states.js';

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

describe('a later import', () => {
  it('reads a text that changed, and leaves the entry the one it was', async () => {
    const { number, caseId } = await dockets.broughtIn();
    const before = await dockets.entryOf(caseId, 4);
    const other = aRow(4, 'NOTICE of Supplemental Authority by Larch Hosting LLC.');
    const entries = A_QUARREL.map((row) => (row.number === 4 ? other : row));
    await bring.page({ number, entries });
    const after = await dockets.entryOf(caseId, 4);
    expect(after).toMatchObject({ id: before.id, kind: 'filing', type: 'notice', relations: [] });
    const revisions = await ask.all<EntryRevisionResponse>(`/entries/${after.id}/revisions`);
    expect(revisions.map(({ changedBy }) => changedBy.split(' ')[0])).toEqual([
      'import',
      'reading',
    ]);
  });

  it('gives an order the motion that was not on the docket when it was read', async () => {
    const number = aNumber();
    const withoutMotion = A_QUARREL.filter((row) => row.number !== 2);
    const caseId = caseOf(await bring.page({ number, entries: withoutMotion }));
    const order = await dockets.entryOf(caseId, 5);
    expect(await ask.found(`/rulings/${order.id}`)).toMatchObject({
      dispositions: [{ reliefId: null, outcome: 'denied' }],
    });
    await bring.page({ number, entries: A_QUARREL });
    const motion = await ask.found<FilingResponse>(
      `/filings/${(await dockets.entryOf(caseId, 2)).id}`,
    );
    expect(await ask.found(`/rulings/${order.id}`)).toMatchObject({
      dispositions: [{ reliefId: motion.reliefSought[0]?.id, outcome: 'denied' }],
    });
  });

  it('does not take a type of its own for a person’s when a person corrected another field', async () => {
    const { number, caseId } = await dockets.broughtIn();
    const { id, version } = await dockets.entryOf(caseId, 2);
    await ask.patch(`/entries/${id}`, version, { text: 'MOTION, as corrected by hand' });
    const done = await bring.page({ number, entries: A_QUARREL });
    const rows = await bring.rows(done, '?action=conflict');
    expect(rows.flatMap(({ changes }) => changes.map(({ field }) => field))).toEqual(['text']);
  });
});

describe('a source that names the types of its entries', () => {
  it('is believed; what the words say besides is read, also when the docket is read again', async () => {
    const number = aNumber();
    const done = await bring.file(
      [
        'court,docket_number,case_filed_on,caption,entry_number,filed_on,type,text',
        `wawd,${number},2021-01-11,Larch v. Quarry,1,2021-01-11,motion,MOTION to Seal`,
        `wawd,${number},2021-01-11,Larch v. Quarry,2,2021-01-12,letter,NOTICE re 1 Motion to Seal`,
      ].join('\n'),
    );
    const caseId = caseOf(done);
    const [motion, letter] = await bring.docket(caseId);
    expect(await ask.found(`/filings/${motion?.id ?? ''}`)).toMatchObject({
      type: 'motion',
      reliefSought: [{ kind: 'seal' }],
    });
    expect(letter).toMatchObject({ type: 'letter', relations: [{ to: motion?.id }] });
    const { conclusions } = await ask.found<ReadingResponse>(
      `/entries/${letter?.id ?? ''}/reading`,
    );
    expect(conclusions[0]).toMatchObject({ says: 'letter', rule: 'named by the source' });
    expect(await dockets.reread(caseId)).toMatchObject({ entries: 2, changed: 0 });
  });
});

describe('a long docket', () => {
  it('is read in a number of statements that does not grow with it', async () => {
    const short = await countStatements(nunc.dataSource, () => dockets.broughtIn(aLongDocket(200)));
    const cases: string[] = [];
    const long = await countStatements(nunc.dataSource, async () => {
      cases.push((await dockets.broughtIn(aLongDocket(2_000))).caseId);
    });
    const [caseId = ''] = cases;
    expect(await dockets.reread(caseId, true)).toMatchObject({ entries: 2_000, changed: 0 });
    expect((await stateOf(ask, caseId)).irregularities).toEqual([]);
    expect(short).toBeGreaterThan(10);
    expect(long - short).toBeLessThan(40);
  });

  function aLongDocket(length: number): readonly PageEntry[] {
    return Array.from({ length }, (_, at) => {
      const number = at + 1;
      const text =
        number % 2 === 1
          ? 'MOTION to Compel by Plaintiff Larch Hosting LLC.'
          : `ORDER granting ${number - 1} Motion to Compel. Signed by Judge Adelaide B. Crane.`;
      return { on: '01/12/2021', number, text: `${text} (Entered: 01/12/2021)` };
    });
  }
});
