import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { CannotStart } from '../config/cannot-start.js';
import { filesIn } from './cluster-files.js';
import type { ClusterFiles } from './cluster-files.js';
import { errorCode, reason } from '../config/error-code.js';
import { command } from './how-to-run.js';
import type { Runner } from './how-to-run.js';

export const SUPERUSER = 'nunc';

const UNFINISHED = 'postgres.new-';
const ABANDONED_AFTER_MS = 10 * 60 * 1000;
// The second is for systems without the first; words beyond ASCII are then told apart less well.
const CHARACTER_TYPES = ['C.UTF-8', 'C'];

const run = promisify(execFile);

/**
 * Makes the cluster unless it is there; true if this call has made it. It is made in a folder beside
 * and then renamed, so of two processes one wins and the other takes the winner's; and a process
 * killed midway leaves nothing but that folder, which a later start removes.
 */
export async function initialise(files: ClusterFiles, runner: Runner): Promise<boolean> {
  sweepUnfinished(files.home);
  if (fs.existsSync(files.folder)) return false;

  makeHome(files.home, runner);
  const folder = fs.mkdtempSync(path.join(files.home, UNFINISHED));
  try {
    const unfinished = filesIn(files.home, folder);
    writePassword(unfinished, runner);
    await runInitdb(unfinished, runner);
    return moveIntoPlace(folder, files);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function makeHome(home: string, { owner }: Runner): void {
  try {
    // Another user who is to run the server has to pass through; the cluster itself is closed.
    fs.mkdirSync(home, { recursive: true, mode: owner === undefined ? 0o700 : 0o755 });
    fs.accessSync(home, fs.constants.W_OK | fs.constants.X_OK);
  } catch (error) {
    throw new CannotStart(
      `Nunc cannot keep its data in '${home}': ${reason(error)}. ` +
        'Set NUNC_DATA_DIR to a folder that it may write.',
    );
  }
}

function writePassword(files: ClusterFiles, { owner }: Runner): void {
  const password = randomBytes(24).toString('base64url');
  fs.writeFileSync(files.password, password, { mode: 0o600, flag: 'wx', flush: true });
  if (owner === undefined) return;
  // initdb reads the file and writes beside it, as the other user.
  for (const file of [files.password, files.folder]) fs.chownSync(file, owner.uid, owner.gid);
}

async function runInitdb(files: ClusterFiles, runner: Runner): Promise<void> {
  let failure: unknown;
  for (const characterType of CHARACTER_TYPES) {
    const { file, args, options } = command(runner, 'initdb', [
      `--pgdata=${files.data}`,
      `--username=${SUPERUSER}`,
      `--pwfile=${files.password}`,
      '--auth=scram-sha-256',
      // Said outright, or the LANG of whoever starts first decides for ever.
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      `--lc-ctype=${characterType}`,
    ]);
    try {
      await run(file, args, options);
      return;
    } catch (error) {
      failure ??= error;
    }
  }
  throw new CannotStart(`PostgreSQL could not make a database in '${files.home}': ${why(failure)}`);
}

function why(failure: unknown): string {
  const { stderr } = failure as { stderr?: string };
  const line = stderr?.split('\n').find((text) => /error|fatal|could not/i.test(text));
  return line ?? reason(failure);
}

/** False if another process was there first. */
function moveIntoPlace(folder: string, files: ClusterFiles): boolean {
  try {
    fs.renameSync(folder, files.folder);
  } catch (error) {
    if (fs.existsSync(files.data)) return false;
    throw error;
  }
  syncFolder(files.home);
  return true;
}

/** The rename outlasts a power cut only when the folder itself has reached the disk. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = fs.openSync(folder, 'r');
  fs.fsyncSync(handle);
  fs.closeSync(handle);
}

/** Age, not the maker's process number, tells an abandoned folder: containers share volumes. */
function sweepUnfinished(home: string): void {
  for (const name of namesIn(home)) {
    if (!name.startsWith(UNFINISHED)) continue;
    const folder = path.join(home, name);
    const changed = fs.statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - changed > ABANDONED_AFTER_MS) removeIfPermitted(folder);
  }
}

function removeIfPermitted(folder: string): void {
  try {
    fs.rmSync(folder, { recursive: true, force: true });
  } catch (error) {
    // Another user's leaving: it takes room and does no other harm.
    if (!['EACCES', 'EPERM'].includes(errorCode(error))) throw error;
  }
}

function namesIn(folder: string): string[] {
  try {
    return fs.readdirSync(folder);
  } catch (error) {
    if (['ENOENT', 'EACCES', 'ENOTDIR'].includes(errorCode(error))) return [];
    throw error;
  }
}
