import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const LOADER = path.join(__dirname, '..', 'support', 'run-typescript.cjs');
const COMMAND = path.join(__dirname, 'main.ts');
const NOT_FOUND = '<html><body><table><tr><td>Case not found.</td></tr></table></body></html>';

let root = '';
beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'nunc-corpus-'));
  put('not-dockets/wawd_1.html', NOT_FOUND);
  put('not-dockets/wawd_1.json', '{}');
});
afterEach(() => {
  fs.rmSync(root, { recursive: true, force: true });
});

function put(name: string, text: string): void {
  fs.mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  fs.writeFileSync(path.join(root, name), text);
}

function corpus(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['-r', LOADER, COMMAND, ...args], { encoding: 'utf8' });
}

it('the corpus command counts the files of each kind and how many are as expected', () => {
  put('dockets-district/wawd_2.html', NOT_FOUND);
  put('dockets-district/wawd_2.json', '{"docket_number": "2:24-cv-00001"}');
  const { status, stdout } = corpus(root, '--json');
  const { kinds } = JSON.parse(stdout) as { readonly kinds: Record<string, object> };
  expect(status).toBe(0);
  expect(Object.keys(kinds)).toEqual(['dockets-district', 'not-dockets']);
  expect(kinds['not-dockets']).toMatchObject({ files: 1, strict: 1 });
  expect(kinds['dockets-district']).toMatchObject({
    files: 1,
    strict: 0,
    fields: { docketNumber: { right: 0, expected: 1 }, refusals: { right: 0, expected: 1 } },
  });
});

it('the corpus command tells the first field of each file that is not as expected, and holds kinds to a rate', () => {
  put('not-dockets/wawd_1.json', '{"docket_number": "2:24-cv-00001"}');
  expect(corpus(root).status).toBe(0);
  const { status, stdout, stderr } = corpus(root, '--min', 'strict=0.5');
  expect(status).toBe(1);
  expect(stdout).toContain('wawd_1.html $.docket_number: expected "2:24-cv-00001", got nothing');
  expect(stderr).toContain('not-dockets: strict is 0 of 1, below 0.5');
});

it('the corpus command reads a folder that is itself one kind', () => {
  const { status, stdout } = corpus(path.join(root, 'not-dockets'), '--min', '1.0');
  expect(status).toBe(0);
  expect(stdout).toMatch(/not-dockets +\| +1 \| +1 \|/);
});

it('the corpus command tells by its content what a file in a folder of an unknown name is', () => {
  put('pages-of-mine/wawd_1.html', NOT_FOUND);
  put('pages-of-mine/wawd_1.json', '{}');
  const { status, stdout } = corpus(root, '--min', '1.0');
  expect(status).toBe(0);
  expect(stdout).toContain('pages-of-mine');
});

describe('the corpus command ends with 2 and says why', () => {
  it('when a result that is expected is missing', () => {
    put('not-dockets/wawd_9.html', NOT_FOUND);
    const { status, stderr } = corpus(root, '--json');
    expect(status).toBe(2);
    expect(stderr).toMatch(/wawd_9\.json is missing/);
  });

  it('when a result that is expected is broken', () => {
    put('not-dockets/wawd_1.json', '{');
    const { status, stderr } = corpus(root);
    expect(status).toBe(2);
    expect(stderr).toMatch(/wawd_1\.json is no JSON/);
  });

  it.each([
    ['when there is no such folder', ['nowhere'], 'nowhere is no folder'],
    ['without a folder', [], 'folder'],
    ['for a rate that is none', [os.tmpdir(), '--min', '2'], 'is no threshold'],
    ['for an option it does not have', [os.tmpdir(), '--fast'], '--fast'],
  ])('%s', (_, args, why) => {
    const { status, stderr } = corpus(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(why);
  });
});
