import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { clusterFiles } from './cluster-files.js';
import type { ClusterFiles } from './cluster-files.js';
import { readPidFile, removeStalePidFile } from './pid-file.js';

const STARTING = '4711\n/data\n1795172149\n33175\n\n127.0.0.1\n  5367357        11\nstarting\n';
const READY = STARTING.replace('starting', 'ready   ');
const ANOTHER = READY.replace('4711', '4712');

describe('the pid file of the embedded server', () => {
  let home: string;
  let files: ClusterFiles;
  beforeEach(() => {
    home = fs.mkdtempSync(path.join(os.tmpdir(), 'nunc-pid-'));
    files = clusterFiles(home);
    fs.mkdirSync(files.data, { recursive: true });
  });
  afterEach(() => {
    fs.rmSync(home, { recursive: true });
  });

  it.each([
    ['of a server that is ready', READY, { pid: 4711, port: 33175, ready: true }],
    ['of one that starts', STARTING, { pid: 4711, port: 33175, ready: false }],
    ['of which half is written', '4711\n/data\n', { pid: 4711, port: undefined, ready: false }],
    ['without content', '', { pid: 0, port: undefined, ready: false }],
  ])('is understood: one %s', (_, text, expected) => {
    fs.writeFileSync(files.pidFile, text);
    expect(readPidFile(files)).toEqual({ text, ...expected });
  });

  it('need not be there', () => {
    expect(readPidFile(files)).toBeUndefined();
  });

  it('is removed when its server is dead', () => {
    fs.writeFileSync(files.pidFile, READY);
    const stale = readPidFile(files);
    if (stale !== undefined) removeStalePidFile(files, stale);
    expect(fs.readdirSync(files.data)).toEqual([]);
  });

  it('of a server that started in the meantime is left', () => {
    fs.writeFileSync(files.pidFile, READY);
    const stale = readPidFile(files);
    fs.writeFileSync(files.pidFile, ANOTHER);
    if (stale !== undefined) removeStalePidFile(files, stale);
    expect(fs.readdirSync(files.data)).toEqual(['postmaster.pid']);
    expect(fs.readFileSync(files.pidFile, 'utf8')).toBe(ANOTHER);
  });
});
