import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { CourtCalendarResponse } from '../src/deadlines/courts/dto/court-day.response.js';
import type { RuleResponse } from '../src/deadlines/rules/dto/rule.response.js';
import { appUnderTest } from './support/app-under-test.js';
import type { AppUnderTest } from './support/app-under-test.js';
import { Ask, problemOf } from './support/ask.js';
import { anExample, aRule } from './support/own-rules.js';

describe('the files of NUNC_RULES_DIR', () => {
  const folders: string[] = [];
  afterAll(() => {
    for (const folder of folders) fs.rmSync(folder, { recursive: true });
  });

  /** A folder that holds these files, each what JSON or text is given. */
  function folderWith(files: Readonly<Record<string, unknown>>): string {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nunc-rules-'));
    folders.push(folder);
    for (const [name, content] of Object.entries(files)) {
      const text = typeof content === 'string' ? content : JSON.stringify(content);
      fs.writeFileSync(path.join(folder, name), text);
    }
    return folder;
  }

  const start = (folder: string): Promise<AppUnderTest> =>
    appUnderTest({ today: '2025-06-16', settings: { NUNC_RULES_DIR: folder } });

  it('add rules and court days, which nobody changes through the interface', async () => {
    const second = aRule({
      id: 'own-second',
      trigger: { words: 'x', day: 'due', after: 'own-first' },
    });
    const folder = folderWith({
      'b.json': { rules: [aRule({ id: 'own-first' })] },
      'a.json': [second],
      'days.json': {
        courtDays: [{ courtId: 'wawd', on: '2023-05-22', kind: 'inaccessible', name: 'Ice' }],
      },
      'notes.txt': 'not for Nunc',
    });
    const own = await start(folder);
    try {
      const other = new Ask(own);
      const ids = (await other.all<RuleResponse>('/rules?own=true')).map(({ id }) => id);
      expect(ids).toEqual(['own-first', 'own-second']);
      const retire = { effectiveTo: '2025-01-01', reason: 'x' };
      expect(problemOf(await other.post('/rules/own-first/retire', retire))).toBe('rule-not-own');
      expect(problemOf(await other.post('/rules', aRule({ id: 'own-first' })))).toBe(
        'rule-version-overlaps /effectiveFrom',
      );
      const { given } = await other.found<CourtCalendarResponse>(
        '/courts/wawd/days?from=2023-05-01&to=2023-05-31',
      );
      expect(given).toMatchObject([{ id: null, origin: 'file', name: 'Ice', sources: [] }]);
      const said = { ruleId: 'frcp-12-a-1-a-i', triggerOn: '2023-05-01', courtId: 'wawd' };
      expect((await other.post('/deadlines/from-rule', said)).body).toMatchObject({
        due: '2023-05-23',
      });
    } finally {
      await own.close();
    }
  });

  it.each<[why: string, content: unknown, sentence: RegExp]>([
    ['is no JSON', '{', /^torts\.json in NUNC_RULES_DIR cannot be read as JSON: /],
    ['holds neither list', { rule: [] }, /^torts\.json in NUNC_RULES_DIR is not as required; /],
    [
      'holds a rule that is none',
      [aRule(), 7],
      /^torts\.json in NUNC_RULES_DIR, rule at index 1, permitted is an object\.$/,
    ],
    [
      'holds a rule with a slip of the pen',
      [{ ...aRule(), tittle: 'x' }],
      /^torts\.json in NUNC_RULES_DIR, rule at index 0, \/tittle: There is no such field;/,
    ],
    [
      'holds a rule that does not come out',
      { rules: [aRule(), aRule({ example: anExample({ due: '2024-11-29' }) })] },
      /^torts\.json in NUNC_RULES_DIR, rule at index 1, \/example\/due: .*2024-12-02/,
    ],
    [
      'holds a reckoning without its part',
      [aRule({ reckoning: { by: 'condition' } })],
      /^torts\.json in NUNC_RULES_DIR, rule at index 0, \/reckoning\/(period|until): /,
    ],
    [
      'holds two versions of one time',
      [aRule({ id: 'own-twice' }), aRule({ id: 'own-twice' })],
      /^torts\.json in NUNC_RULES_DIR, rule at index 0, \/effectiveFrom: A version of own-twice/,
    ],
    [
      'holds a day of no court',
      { courtDays: [{ courtId: 'nowhere', on: '2023-05-22', kind: 'inaccessible', name: 'Ice' }] },
      /^torts\.json in NUNC_RULES_DIR, court day at index 0, \/courtId: There is no court nowhere\.$/,
    ],
    [
      'holds a day of no calendar',
      { courtDays: [{ courtId: 'wawd', on: '2101-01-01', kind: 'inaccessible', name: 'Ice' }] },
      /^torts\.json in NUNC_RULES_DIR, court day at index 0, \/on: /,
    ],
  ])('stop the start when one %s', async (_why, content, sentence) => {
    const failure = await start(folderWith({ 'torts.json': content })).catch(
      (error: unknown) => error,
    );
    expect(failure).toHaveProperty('name', 'CannotStart');
    expect((failure as Error).message).toMatch(sentence);
  });

  it('stop the start when the folder is not there', async () => {
    const failure = await start('/nowhere/at/all').catch((error: unknown) => error);
    expect((failure as Error).message).toMatch(/^NUNC_RULES_DIR is '\/nowhere\/at\/all'/);
  });
});
