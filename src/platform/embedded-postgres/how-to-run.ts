import { spawnSync } from 'node:child_process';
import os from 'node:os';
import { CannotStart } from '../config/cannot-start.js';
import { programPath } from './binaries.js';
import type { Program } from './binaries.js';

const NOBODY = 65_534;
const ROOT = 0;
const VERSION = /\(PostgreSQL\) (\d+)/;

export interface User {
  readonly uid: number;
  readonly gid: number;
}

/** How PostgreSQL's programs are run here. */
export interface Runner {
  readonly how: 'direct' | 'user-namespace' | 'other-user';
  readonly native: string;
  /** The major version of the programs. */
  readonly major: string;
  /** The user to whom the files of the cluster must belong, where it is not the present one. */
  readonly owner: User | undefined;
}

export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly options: Partial<User> & { readonly cwd: string; readonly windowsHide: true };
}

/**
 * PostgreSQL refuses to run as root. For root it runs in a user namespace, where it sees another
 * user number but reaches the same files, those of a home closed to others included; no user has to
 * be created. Where namespaces are refused (some containers), or where the cluster belongs to
 * somebody else already, it runs as another user.
 */
export function howToRun(native: string, dataOwner: User | undefined): Runner {
  const refusals: string[] = [];
  for (const candidate of candidates(native, dataOwner)) {
    const { file, args, options } = command(candidate, 'postgres', ['--version']);
    const answer = spawnSync(file, args, { ...options, encoding: 'utf8' });
    if (answer.error !== undefined) {
      refusals.push(answer.error.message);
      continue;
    }
    const major = VERSION.exec(answer.stdout)?.[1];
    if (major !== undefined) return { ...candidate, major };
    refusals.push(answer.stderr.trim().split('\n')[0] ?? '');
  }
  throw new CannotStart(
    `The embedded PostgreSQL in '${native}' does not run on this machine ` +
      `(${refusals.join('; ')}). Set DATABASE_URL to a PostgreSQL of your own` +
      (isRoot() ? ', or start Nunc as an ordinary user.' : '.'),
  );
}

/** `program` with `args`, the way `runner` runs it. */
export function command(
  runner: Omit<Runner, 'major'>,
  program: Program,
  args: readonly string[],
): Command {
  const file = programPath(runner.native, program);
  // A server that lives on must not keep the folder of whoever started it from being removed.
  const options = { cwd: runner.native, windowsHide: true } as const;
  switch (runner.how) {
    case 'direct':
      return { file, args, options };
    case 'user-namespace': {
      const user = [`--map-user=${NOBODY}`, `--map-group=${NOBODY}`];
      return { file: 'unshare', args: ['--user', ...user, '--', file, ...args], options };
    }
    case 'other-user':
      return { file, args, options: { ...options, ...runner.owner } };
  }
}

function candidates(native: string, dataOwner: User | undefined): Omit<Runner, 'major'>[] {
  const direct = { how: 'direct', native, owner: undefined } as const;
  const inNamespace = { how: 'user-namespace', native, owner: undefined } as const;
  if (!isRoot()) return hasName() ? [direct] : [inNamespace, direct];
  const asOther = { how: 'other-user', native } as const;
  if (dataOwner === undefined) {
    return [inNamespace, { ...asOther, owner: { uid: NOBODY, gid: NOBODY } }];
  }
  return dataOwner.uid === ROOT ? [inNamespace] : [{ ...asOther, owner: dataOwner }];
}

/** Some containers run as a bare number, and initdb insists on a name. */
function hasName(): boolean {
  try {
    return os.userInfo().username !== '';
  } catch {
    return false;
  }
}

function isRoot(): boolean {
  return process.getuid?.() === ROOT;
}
