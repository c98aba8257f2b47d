import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { askServer } from './ask-server.js';
import type { Keeper } from './ask-server.js';
import type { ClusterFiles } from './cluster-files.js';
import { command } from './how-to-run.js';
import type { Runner } from './how-to-run.js';
import { readPidFile } from './pid-file.js';
import { serverArguments } from './server-settings.js';

const POLL_MS = 10;
const LOG_LIMIT = 10_000_000;

export interface Cluster {
  readonly files: ClusterFiles;
  readonly runner: Runner;
  readonly password: string;
}

/** What became of an attempt to start the server. */
export type Launch =
  | { readonly kind: 'ready'; readonly port: number; readonly keeper: Keeper }
  | { readonly kind: 'port-taken' }
  | { readonly kind: 'held'; readonly by: 'pid-file' | 'shared-memory' }
  | { readonly kind: 'failed'; readonly why: string };

/** Starts a server for `cluster` on a free port and waits until it is ready or has given up. */
export async function launchServer(cluster: Cluster, deadline: number): Promise<Launch> {
  const { files, runner, password } = cluster;
  const port = await freePort();
  const log = openLog(cluster);
  const { file, args, options } = command(runner, 'postgres', serverArguments(files.data, port));
  // Detached: the server outlives this process, and Ctrl-C in the terminal is not for it.
  const stdio = ['ignore', log.handle, log.handle] as const;
  const child = spawn(file, args, { ...options, stdio: [...stdio], detached: true });
  const end = watchEnd(child);
  try {
    while (Date.now() < deadline) {
      if (end.how !== undefined) return explain(end.how, linesOf(log, child.pid));
      const pidFile = readPidFile(files);
      if (pidFile?.ready === true && pidFile.pid === child.pid) {
        const answer = await askServer(files, port, password);
        if (answer.kind === 'ours') return { kind: 'ready', port, keeper: answer.keeper };
        if (answer.kind === 'stranger') return { kind: 'failed', why: answer.why };
      }
      await sleep(POLL_MS);
    }
    child.kill('SIGINT');
    return { kind: 'failed', why: 'it was not ready in time' };
  } finally {
    child.unref();
    fs.closeSync(log.handle);
  }
}

/** A port that was free on 127.0.0.1 a moment ago. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  });
}

interface Log {
  readonly path: string;
  readonly handle: number;
  /** Where the lines of this attempt begin. */
  readonly start: number;
}

function openLog({ files, runner: { owner } }: Cluster): Log {
  const length = fs.statSync(files.log, { throwIfNoEntry: false })?.size ?? 0;
  if (length > LOG_LIMIT) fs.renameSync(files.log, `${files.log}.old`);
  const handle = fs.openSync(files.log, 'a', 0o600);
  if (owner !== undefined) fs.fchownSync(handle, owner.uid, owner.gid);
  return { path: files.log, handle, start: fs.fstatSync(handle).size };
}

/** The lines that process `pid` wrote; all of this attempt's if it died before it signed any. */
function linesOf(log: Log, pid: number | undefined): string[] {
  const lines = fs.readFileSync(log.path).subarray(log.start).toString('utf8').split('\n');
  const signed = lines.filter((line) => line.includes(` [${String(pid)}] `));
  return signed.length > 0 ? signed : lines.filter((line) => line !== '');
}

function watchEnd(child: ChildProcess): { how: string | undefined } {
  const end: { how: string | undefined } = { how: undefined };
  child.on('error', (error) => (end.how = error.message));
  child.on(
    'exit',
    (code, signal) => (end.how = `it ended with ${signal ?? `code ${String(code)}`}`),
  );
  return end;
}

function explain(how: string, lines: readonly string[]): Launch {
  const text = lines.join('\n');
  if (/lock file "postmaster\.pid" (already exists|is empty)/.test(text)) {
    return { kind: 'held', by: 'pid-file' };
  }
  if (text.includes('pre-existing shared memory block'))
    return { kind: 'held', by: 'shared-memory' };
  if (text.includes('could not create any TCP/IP sockets')) return { kind: 'port-taken' };
  const fatal = lines.filter((line) => /FATAL|PANIC|ERROR/.test(line)).at(-1) ?? lines.at(-1);
  return { kind: 'failed', why: fatal === undefined ? how : fatal.replace(/^.*?\] /, '') };
}
