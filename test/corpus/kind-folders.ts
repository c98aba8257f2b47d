import fs from 'node:fs';
import path from 'node:path';
import type { SourceKind } from '../../src/imports/snapshot/source-kinds.js';
import { inputsIn } from './corpus-files.js';
import type { CorpusFile } from './corpus-files.js';

/** What the inputs of a folder of that name are read as. */
export const KIND_OF_FOLDER: Readonly<Record<string, SourceKind>> = {
  'dockets-district': 'docket-report',
  'dockets-bankruptcy': 'docket-report',
  'dockets-special': 'docket-report',
  'dockets-minimal': 'docket-report',
  'not-dockets': 'docket-report',
  'dockets-appellate': 'appellate-docket',
  'dockets-internet-archive': 'archive-xml',
  'docket-history': 'docket-history',
  'attachment-pages': 'attachment-page',
  'case-query': 'case-query',
  'claims-register': 'claims-register',
  'nef-emails': 'electronic-notice',
  'nef-html': 'electronic-notice',
  'nda-emails': 'electronic-notice',
  rss: 'rss-feed',
};

const INPUTS = ['.html', '.htm', '.xml', '.txt', '.eml', '.csv'];

/** The inputs of one kind. */
export interface KindFolder {
  readonly name: string;
  /** Null when the name of the folder says nothing: then the content of each file tells what it is. */
  readonly kind: SourceKind | null;
  readonly files: readonly CorpusFile[];
}

/**
 * The kinds under a folder: its sub-folders with inputs, in the order of their names, and the folder itself where it
 * holds inputs beside their expected results, or has no sub-folders at all.
 * @throws when there is no such folder or no input in it
 */
export function kindFolders(folder: string): KindFolder[] {
  const root = path.resolve(folder);
  if (!fs.existsSync(root) || !fs.statSync(root).isDirectory()) {
    throw new Error(`${folder} is no folder`);
  }
  const names = fs
    .readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
  const own = kindFolder(root);
  const isKind = names.length === 0 || own.files.some((file) => fs.existsSync(file.expectedPath));
  const found = [
    ...(isKind ? [own] : []),
    ...names.map((name) => kindFolder(path.join(root, name))),
  ];
  const filled = found.filter(({ files }) => files.length > 0);
  if (filled.length === 0) throw new Error(`${folder} has no inputs (${INPUTS.join(', ')})`);
  return filled;
}

function kindFolder(folder: string): KindFolder {
  const name = path.basename(folder);
  const kind = Object.hasOwn(KIND_OF_FOLDER, name) ? KIND_OF_FOLDER[name] : undefined;
  return { name, kind: kind ?? null, files: inputsIn(folder, INPUTS) };
}
