import { spawnSync } from 'node:child_process';
import path from 'node:path';

interface User {
  readonly uid?: number;
  readonly gid?: number;
}

const NOBODY = { uid: 65_534, gid: 65_534 };

/**
 * A user without rights for a test's process: `nobody`, if the tests run as root and `nobody` may
 * read the project; otherwise whoever runs the tests.
 */
export function ordinaryUser(): User {
  if (process.getuid?.() !== 0) return {};
  const script = `require(${JSON.stringify(path.resolve(__dirname, '../../package.json'))})`;
  return spawnSync(process.execPath, ['-e', script], NOBODY).status === 0 ? NOBODY : {};
}
