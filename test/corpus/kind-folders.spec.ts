import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { kindFolders } from './kind-folders.js';

let root = '';
beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'nunc-corpus-'));
});
afterEach(() => {
  fs.rmSync(root, { recursive: true, force: true });
});

function put(...names: string[]): void {
  for (const name of names) {
    fs.mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    fs.writeFileSync(path.join(root, name), '{}');
  }
}

describe('a folder of court pages', () => {
  it('holds one kind in each sub-folder, whatever lies beside them', () => {
    put('README.md', 'LICENSE.txt', 'rss/nysb_1.xml', 'rss/nysb_1.json', 'own-pages/casb.html');
    expect(kindFolders(root).map(({ name, kind }) => [name, kind])).toEqual([
      ['own-pages', null],
      ['rss', 'rss-feed'],
    ]);
  });

  it('is itself a kind when it has inputs with their results', () => {
    put('claims-register/casb_1.html', 'claims-register/casb_1.json');
    const [only, ...others] = kindFolders(path.join(root, 'claims-register'));
    expect(others).toEqual([]);
    expect(only?.kind).toBe('claims-register');
    expect(only?.files.map(({ name, courtId }) => [name, courtId])).toEqual([
      ['casb_1.html', 'casb'],
    ]);
  });

  it('takes the court from the file name, up to the first underscore or full stop', () => {
    put('rss/nysb_1_2.xml', 'rss/ca9.xml');
    const [rss] = kindFolders(root);
    expect(rss?.files.map(({ courtId }) => courtId)).toEqual(['ca9', 'nysb']);
  });

  it('is refused when it is missing, no folder, or empty', () => {
    put('notes/README.md', 'page.html');
    expect(() => kindFolders(path.join(root, 'nowhere'))).toThrow('is no folder');
    expect(() => kindFolders(path.join(root, 'page.html'))).toThrow('is no folder');
    expect(() => kindFolders(path.join(root, 'notes'))).toThrow('has no inputs');
  });
});
