import fs from 'node:fs';
import path from 'node:path';

const MANIFEST = 'package.json';

/** The version of Nunc, from its package.json: the nearest one above, from the sources as from `dist`. */
export function versionOfNunc(): string {
  let folder = __dirname;
  while (!fs.existsSync(path.join(folder, MANIFEST))) folder = path.dirname(folder);
  const manifest = JSON.parse(fs.readFileSync(path.join(folder, MANIFEST), 'utf8')) as {
    version: string;
  };
  return manifest.version;
}
