import type { CaseResponse } from '../src/cases/dto/case.response.js';
import type { ListedCaseResponse } from '../src/search/dto/case-list.response.js';
import { CASE_SORTS } from '../src/search/dto/cases.query.js';
import { appUnderTest } from './support/app-under-test.js';
import type { AppUnderTest } from './support/app-under-test.js';
import { Ask } from './support/ask.js';
import { enterEntry, file, fileSeeking, refusalOf, rule } from './support/docket-records.js';
import { addParty, enterCase } from './support/records.js';
import { expectStatesStoredAsFolded } from './support/stored-states.js';

let nunc: AppUnderTest;
let ask: Ask;

beforeAll(async () => {
  nunc = await appUnderTest({ today: '2021-03-02' });
  ask = new Ask(nunc);
});

afterAll(async () => {
  await nunc.close();
});

/** The captions of the cases that a query finds, all pages of it. */
async function captions(query: string, limit = 500): Promise<string[]> {
  const sign = query === '' ? '' : '&';
  const found = await ask.all<CaseResponse>(`/cases?${query}${sign}limit=${limit}`);
  return found.map(({ caption }) => caption);
}

const q = (parameters: Record<string, string>): string =>
  new URLSearchParams(parameters).toString();

describe('the list of cases', () => {
  it('tells of each where its docket leaves it', async () => {
    const entered = await enterCase(ask, { caption: 'Told Case' });
    await fileSeeking(ask, entered.id, 'stay', { filedOn: '2021-01-12' });
    await fileSeeking(ask, entered.id, 'seal', { filedOn: '2021-01-13' });
    await rule(ask, entered.id, { filedOn: '2021-01-20', movesCaseTo: 'stayed' });
    const [listed] = await ask.all<ListedCaseResponse>('/cases?q=told');
    expect(listed).toEqual({
      ...entered,
      ...{ status: 'stayed', statusSince: '2021-01-20', outcome: null },
      ...{ lastActivityOn: '2021-01-20', entryCount: 3, openReliefCount: 2 },
    });
    expect(Object.keys(listed ?? {}).slice(0, -6)).toEqual(Object.keys(entered));
  });

  it('tells how a closed case ended, and of one without a docket that nothing happened', async () => {
    const { id } = await enterCase(ask, { caption: 'Ended Case' });
    await file(ask, id, { type: 'stipulation', closesCase: 'settled', filedOn: '2021-02-02' });
    await enterCase(ask, { caption: 'Silent Case' });
    const [ended] = await ask.all('/cases?q=ended');
    expect(ended).toMatchObject({
      status: 'closed',
      statusSince: '2021-02-02',
      outcome: 'settled',
    });
    const [silent] = await ask.all('/cases?q=silent');
    expect(silent).toMatchObject({ status: 'pending', lastActivityOn: null, entryCount: 0 });
  });
});

describe('a case is found', () => {
  let judgeId: string;

  beforeAll(async () => {
    const judge = { name: 'Öykü Brass', courtId: 'cand' };
    ({ id: judgeId } = await ask.made<{ id: string }>('/judges', judge));
    const { id } = await enterCase(ask, {
      courtId: 'cand',
      docketNumber: '3:20-cv-07811-OB',
      caption: 'Élan Rope Works v. 100%_Cotton\\Mills',
      filedOn: '2020-11-05',
      assignedJudgeId: judgeId,
    });
    const { id: other } = await enterCase(ask, {
      courtId: 'cand',
      docketNumber: '5:20-cv-07811',
      caption: 'In re Twine',
      filedOn: '2020-11-06',
      referredJudgeId: judgeId,
    });
    await addParty(ask, id, { name: 'Elan Holding', aliases: ['Straße "Rope"', 'Hemp\\Line'] });
    await addParty(ask, other, { name: 'Sisal Traders', aliases: [] });
    await enterCase(ask, {
      courtId: 'wa-king-superior',
      docketNumber: '21-2-02856-6 SEA',
      caption: 'State Case',
      filedOn: '2021-01-05',
    });
    await rule(ask, other, { filedOn: '2020-12-01', closesCase: 'dismissed' });
  });

  const ROPE = 'Élan Rope Works v. 100%_Cotton\\Mills';
  const TWINE = 'In re Twine';

  it.each<[string, Record<string, string>, string[]]>([
    ['by its court', { court: 'cand' }, [TWINE, ROPE]],
    ['by its number as printed', { docketNumber: '3:20-cv-07811-OB' }, [ROPE]],
    ['by its number with another judge', { docketNumber: '3:20-CV-7811 (XYZ)' }, [ROPE]],
    ['of any office by a number without one', { docketNumber: 'C20-7811' }, [TWINE, ROPE]],
    ['by a state court’s number', { docketNumber: 'No. 21-2-02856-6  sea' }, ['State Case']],
    ['by number and court', { docketNumber: '21-2-02856-6 SEA', court: 'cand' }, []],
    ['by where it stands', { status: 'closed', court: 'cand' }, [TWINE]],
    ['by words of its judge’s name, in any case', { judge: 'ÖYKÜ brass' }, [TWINE, ROPE]],
    ['by no judge of another name', { judge: 'brass tacks' }, []],
    ['by words of a party’s name', { party: 'HOLDING elan' }, [ROPE]],
    ['by words of an alias', { party: 'straße' }, [ROPE]],
    ['by words of name and alias together', { party: 'elan rope' }, [ROPE]],
    ['not by words of two parties', { party: 'elan sisal' }, []],
    ['by a sign in an alias', { party: '"rope"' }, [ROPE]],
    ['by a backslash in an alias', { party: 'hemp\\line' }, [ROPE]],
    ['not by the signs between aliases', { party: '","' }, []],
    ['from a day on, which counts', { court: 'cand', filedFrom: '2020-11-06' }, [TWINE]],
    ['to a day, which counts', { court: 'cand', filedTo: '2020-11-05' }, [ROPE]],
    ['by words of the caption', { q: 'ROPE élan' }, [ROPE]],
    ['by words of caption, number and party', { q: 'twine 07811 sisal' }, [TWINE]],
    ['by its number in another form', { q: '3:20cv7811' }, [ROPE]],
    ['by short words', { q: 're in' }, [TWINE]],
    ['by signs that are wildcards elsewhere', { q: '100%_c' }, [ROPE]],
    ['by a backslash', { q: 'cotton\\' }, [ROPE]],
  ])('%s', async (_, query, expected) => {
    expect(await captions(q(query))).toEqual(expected);
  });

  it('by the id of its judge, in either case', async () => {
    expect(await captions(`judge=${judgeId}`)).toEqual([TWINE, ROPE]);
    expect(await captions(`judge=${judgeId.toUpperCase()}`)).toEqual([TWINE, ROPE]);
    expect(await captions('judge=00000000-0000-7000-8000-000000000000')).toEqual([]);
  });

  it.each(['%', '_', '\\', '%_\\', "'", '"', '--', '](', '$1', '%%%'])(
    'by the sign %j only where the sign stands',
    async (sign) => {
      const inParty = 'straße "rope" hemp\\line elan holding'.includes(sign);
      const inCase = inParty || ROPE.includes(sign);
      expect(await captions(q({ q: sign, court: 'cand' }))).toEqual(inCase ? [ROPE] : []);
      expect(await captions(q({ party: sign, court: 'cand' }))).toEqual(inParty ? [ROPE] : []);
      expect(await captions(q({ judge: sign, court: 'cand' }))).toEqual([]);
    },
  );

  it('by an amended name, and no longer by the one before', async () => {
    const { id, version } = await enterCase(ask, { caption: 'Firstname Case' });
    await ask.patch(`/cases/${id}`, version, { caption: 'Secondname Case' });
    expect(await captions('q=firstname')).toEqual([]);
    expect(await captions('q=secondname')).toEqual(['Secondname Case']);
  });

  it('by an irregular docket', async () => {
    const { id } = await enterCase(ask, { caption: 'Crooked Case' });
    await file(ask, id, { type: 'complaint', text: 'COMPLAINT' });
    await file(ask, id, { type: 'complaint', text: 'COMPLAINT again' });
    expect(await captions('irregular=true')).toEqual(['Crooked Case']);
    expect(await captions('irregular=false&q=crooked')).toEqual([]);
  });
});

describe('a search is refused', () => {
  it.each([
    ['by a parameter nobody knows', 'judges=x', '/judges'],
    ['with a standing there is none of', 'status=open', '/status'],
    ['with a day that is none', 'filedFrom=2021-02-30', '/filedFrom'],
    ['in an order there is none of', 'sort=-caption', '/sort'],
    ['with too many words', 'q=a+b+c+d+e+f+g+h+i+j+k', '/q'],
    ['with very long text', `party=${'x'.repeat(201)}`, '/party'],
    ['with a very long number', `docketNumber=${'1'.repeat(81)}`, '/docketNumber'],
    ['with nothing to look for', 'q=+', '/q'],
    ['with U+0000', 'q=%00', '/q'],
    ['with two of a filter', 'court=wawd&court=cand', '/court'],
    ['with a cursor that is none', 'cursor=x', '/cursor'],
    ['beyond the largest page', 'limit=501', '/limit'],
  ])('%s', async (_, query, pointer) => {
    expect(refusalOf(await ask.get(`/cases?${query}`))).toBe(`400 invalid-request ${pointer}`);
  });

  it.each([
    ['of another order', 'sort=caption', '-filedOn'],
    ['with a day that is none', '', 'x'],
  ])('with a cursor %s', async (_, query, sort) => {
    const id = '00000000-0000-7000-8000-000000000000';
    const values = sort === 'x' ? ['-filedOn', '2021-02-30', id] : [sort, '2021-02-03', id];
    const cursor = Buffer.from(JSON.stringify(values)).toString('base64url');
    const answer = await ask.get(`/cases?${query}&cursor=${cursor}`);
    expect(refusalOf(answer)).toBe('400 invalid-request /cursor');
  });

  it('never with a failure of the server, whatever the text', async () => {
    for (const text of ['😀'.repeat(200), '\\'.repeat(200), '%_'.repeat(99), "');--", 'ﬁ']) {
      for (const name of ['q', 'party', 'judge']) {
        expect((await ask.get(`/cases?${q({ [name]: text })}`)).status).toBe(200);
      }
    }
    expect((await ask.get(`/cases?${q({ docketNumber: '\u{fdfa}'.repeat(80) })}`)).status).toBe(
      200,
    );
  });
});

describe('the pages of the list', () => {
  const SAME = 'Same Caption v. Same Caption';
  const LONG = `${'Ünusually long '.repeat(40)}caption`;

  beforeAll(async () => {
    const court = { courtId: 'nysd' };
    for (const serial of [3, 1, 2]) {
      const docketNumber = `1:21-cv-0000${serial}`;
      await enterCase(ask, { ...court, docketNumber, caption: SAME, filedOn: '2021-02-01' });
    }
    const named = ['álder', 'Alder', 'birch', 'Zebra', 'apple', LONG, `${LONG} again`];
    for (const [index, caption] of named.entries()) {
      const docketNumber = `1:20-cv-0000${index + 1}`;
      const filedOn = `2020-12-0${(index % 3) + 1}`;
      const { id } = await enterCase(ask, { ...court, docketNumber, caption, filedOn });
      if (index % 2 === 0) await enterEntry(ask, id, { filedOn: '2021-01-11' });
    }
  });

  it.each(CASE_SORTS)('in the order %s never skip or repeat a case', async (sort) => {
    const whole = await ask.all<CaseResponse>(`/cases?court=nysd&sort=${sort}&limit=500`);
    expect(new Set(whole.map(({ id }) => id)).size).toBe(10);
    for (const limit of [1, 3, 9, 10]) {
      const paged = await ask.all<CaseResponse>(`/cases?court=nysd&sort=${sort}&limit=${limit}`);
      expect(paged).toEqual(whole);
    }
  });

  it('follow the order asked for', async () => {
    const days = (sort: string, field: 'filedOn' | 'lastActivityOn') =>
      ask
        .all<ListedCaseResponse>(`/cases?court=nysd&sort=${sort}`)
        .then((cases) => cases.map((one) => one[field] ?? ''));
    const filed = await days('filedOn', 'filedOn');
    expect(filed).toEqual(filed.toSorted());
    expect(await days('-filedOn', 'filedOn')).toEqual(filed.toReversed());
    const moved = await days('lastActivityOn', 'lastActivityOn');
    expect(moved).toEqual(moved.toSorted());
    expect(moved[0]).toBe('');
    expect(await days('-lastActivityOn', 'lastActivityOn')).toEqual(moved.toReversed());
    const numbers = (await ask.all<CaseResponse>('/cases?court=nysd&sort=docketNumber')).map(
      ({ docketNumberNormal }) => docketNumberNormal,
    );
    expect(numbers).toEqual(numbers.toSorted());
  });

  it('have captions as people sort names', async () => {
    const expected = ['Alder', 'álder', 'apple', 'birch', SAME, SAME, SAME, LONG, `${LONG} again`];
    expect(await captions('court=nysd&sort=caption', 4)).toEqual([...expected, 'Zebra']);
  });

  it('keep the filters, and tell the way to the next one', async () => {
    const { body, headers } = await ask.get('/cases?court=nysd&q=same&limit=2');
    const { items, next } = body as { items: CaseResponse[]; next: string };
    expect(items).toHaveLength(2);
    expect(headers.link).toBe(
      `</api/v1/cases?court=nysd&q=same&limit=2&cursor=${next}>; rel="next"`,
    );
  });

  it('show a case entered meanwhile at most once, and leave none out', async () => {
    const first = await ask.found<{ items: CaseResponse[]; next: string }>(
      '/cases?court=nysd&sort=caption&limit=4',
    );
    await enterCase(ask, { courtId: 'nysd', docketNumber: '1:20-cv-00400', caption: 'Aardvark' });
    const rest = await ask.all<CaseResponse>(
      `/cases?court=nysd&sort=caption&limit=100&cursor=${first.next}`,
    );
    expect(rest.map(({ caption }) => caption)).toEqual([
      ...[SAME, SAME, SAME, LONG, `${LONG} again`, 'Zebra'],
    ]);
  });
});

describe('the stored state of every case', () => {
  it('is its docket, folded', async () => {
    expect(await expectStatesStoredAsFolded(nunc)).toBeGreaterThan(15);
  });
});
