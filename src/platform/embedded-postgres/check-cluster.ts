import fs from 'node:fs';
import path from 'node:path';
import { CannotStart } from '../config/cannot-start.js';
import type { ClusterFiles } from './cluster-files.js';
import { errorCode } from '../config/error-code.js';
import type { Runner, User } from './how-to-run.js';

/** To whom an existing cluster belongs; undefined if there is none. */
export function ownerOf(files: ClusterFiles): User | undefined {
  try {
    return fs.statSync(files.data);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    if (code === 'EACCES' || code === 'EPERM') throw notReadable(files);
    throw error;
  }
}

/**
 * The password of the cluster, once it is certain that this PostgreSQL can serve it.
 *
 * @throws {CannotStart} if it is another user's, another major version's, or not whole
 */
export function checkCluster(files: ClusterFiles, runner: Runner): string {
  checkOwner(files, runner);
  const made = read(files, path.join(files.data, 'PG_VERSION'));
  if (made !== runner.major) {
    throw new CannotStart(
      `The data in '${files.folder}' was made by PostgreSQL ${made}, and this version of Nunc ` +
        `brings PostgreSQL ${runner.major}, which cannot read it. Start the version of Nunc that ` +
        'made it, or set NUNC_DATA_DIR to another folder.',
    );
  }
  return read(files, files.password);
}

function checkOwner(files: ClusterFiles, { owner }: Runner): void {
  const present = owner?.uid ?? process.geteuid?.();
  const uid = ownerOf(files)?.uid;
  if (present === undefined || uid === undefined || uid === present) return;
  throw new CannotStart(
    `The data in '${files.folder}' belongs to another user (number ${uid}; Nunc runs as number ` +
      `${present}). Start Nunc as that user, or set NUNC_DATA_DIR to another folder.`,
  );
}

function read(files: ClusterFiles, file: string): string {
  try {
    return fs.readFileSync(file, 'utf8').trim();
  } catch (error) {
    const code = errorCode(error);
    if (code === 'EACCES' || code === 'EPERM') throw notReadable(files);
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error;
    throw new CannotStart(
      `The folder '${files.folder}' is not a whole database: '${path.relative(files.home, file)}' ` +
        'is missing. Put it back, or move the folder away and start with an empty database.',
    );
  }
}

function notReadable(files: ClusterFiles): CannotStart {
  return new CannotStart(
    `Nunc may not read its data in '${files.folder}'. Start Nunc as the user to whom the folder ` +
      'belongs, or set NUNC_DATA_DIR to another folder.',
  );
}
