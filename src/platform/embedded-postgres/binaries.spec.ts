import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { hydrate } from './binaries.js';

const LINKS = [
  { source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' },
  { source: 'native/lib/libpq.so.5.18', target: 'native/lib/postgresql/libpq.so' },
];

/** A package as it lies there when its install script was not run. */
function packageWithoutScript(): { root: string; native: string } {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'nunc-binaries-'));
  const native = path.join(root, 'native');
  fs.mkdirSync(path.join(native, 'lib/postgresql'), { recursive: true });
  fs.mkdirSync(path.join(native, 'bin'));
  fs.writeFileSync(path.join(native, 'lib/libpq.so.5.18'), 'the library');
  for (const program of ['postgres', 'initdb', 'pg_ctl']) {
    fs.writeFileSync(path.join(native, 'bin', program), '', { mode: 0o644 });
  }
  fs.writeFileSync(path.join(native, 'pg-symlinks.json'), JSON.stringify(LINKS));
  return { root, native };
}

describe('the PostgreSQL of a package whose install script was not run', () => {
  let root: string;
  let native: string;
  beforeEach(() => ({ root, native } = packageWithoutScript()));
  afterEach(() => {
    fs.rmSync(root, { recursive: true });
  });

  const state = (): unknown[] => [
    ...LINKS.map(({ target }) => fs.readlinkSync(path.join(root, target))),
    ...fs.readdirSync(path.join(native, 'bin')).map((name) => {
      const { mode, ctimeMs } = fs.statSync(path.join(native, 'bin', name));
      return [name, mode & 0o777, ctimeMs];
    }),
  ];

  it('gets the links of its libraries and may be executed', () => {
    hydrate(native);
    for (const { target } of LINKS) {
      expect(fs.readFileSync(path.join(root, target), 'utf8')).toBe('the library');
    }
    for (const program of ['postgres', 'initdb', 'pg_ctl']) {
      expect(fs.statSync(path.join(native, 'bin', program)).mode & 0o777).toBe(0o755);
    }
  });

  it('can be moved with its folder afterwards: the links are relative', () => {
    hydrate(native);
    expect(LINKS.map(({ target }) => fs.readlinkSync(path.join(root, target)))).toEqual([
      'libpq.so.5.18',
      '../libpq.so.5.18',
    ]);
  });

  it('is not written to when nothing is missing', () => {
    hydrate(native);
    const before = state();
    hydrate(native);
    expect(state()).toEqual(before);
  });

  it('is completed where a former attempt was cut short', () => {
    fs.symlinkSync('libpq.so.5.18', path.join(native, 'lib/libpq.so.5'));
    hydrate(native);
    expect(fs.existsSync(path.join(native, 'lib/postgresql/libpq.so'))).toBe(true);
  });

  it('needs no list of links: some systems have none', () => {
    fs.rmSync(path.join(native, 'pg-symlinks.json'));
    hydrate(native);
    expect(fs.statSync(path.join(native, 'bin/postgres')).mode & 0o111).toBe(0o111);
  });
});
