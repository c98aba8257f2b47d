import fs from 'node:fs';
import path from 'node:path';
import type { IsInstant } from './differences.js';

/** An input of the corpus and where the result that is expected of it stands. */
export interface CorpusFile {
  readonly name: string;
  readonly path: string;
  /** What the file name begins with, up to the first underscore or full stop: the CM/ECF id of the court. */
  readonly courtId: string;
  readonly expectedPath: string;
}

/** The folder of court pages that lies beside the repository, or null where there is none. */
export function corpusBesideRepository(): string | null {
  const folder = path.join(repository(), '..', 'shared', 'corpus');
  return fs.existsSync(folder) ? folder : null;
}

/** The inputs of a folder whose names end in one of the extensions (`.html`), in the order of their names. */
export function inputsIn(folder: string, extensions: readonly string[]): CorpusFile[] {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .filter((name) => extensions.includes(path.extname(name).toLowerCase()))
    .sort()
    .map((name) => ({
      name,
      path: path.join(folder, name),
      courtId: courtOf(name),
      expectedPath: path.join(folder, `${path.parse(name).name}.json`),
    }));
}

/** The result that is expected of a file. @throws when it is missing or is no JSON, saying which file */
export function expectedOf(file: CorpusFile): unknown {
  try {
    return JSON.parse(fs.readFileSync(file.expectedPath, 'utf8'));
  } catch (error) {
    const why = error instanceof SyntaxError ? `is no JSON (${error.message})` : 'is missing';
    throw new Error(`${file.expectedPath} ${why}`, { cause: error });
  }
}

/** In feeds the day an entry was filed is a moment; everywhere else it is a day and compared as it stands. */
export function instantsOf(folder: string): IsInstant {
  if (folder !== 'rss') return () => false;
  return (steps) => steps.at(-3) === 'docket_entries' && steps.at(-1) === 'date_filed';
}

function courtOf(name: string): string {
  return /^[^_.]*/.exec(name)?.[0] ?? '';
}

/** The nearest folder above this file with a package.json: the compiled file lies deeper than its source. */
function repository(): string {
  let folder = __dirname;
  while (!fs.existsSync(path.join(folder, 'package.json'))) {
    if (path.dirname(folder) === folder) throw new Error('The repository has no package.json');
    folder = path.dirname(folder);
  }
  return folder;
}
