import fs from 'node:fs';
import path from 'node:path';
import { SOURCE_KINDS } from '../../src/imports/snapshot/source-kinds.js';
import type { SourceKind } from '../../src/imports/snapshot/source-kinds.js';
import { inputsIn } from '../corpus/corpus-files.js';
import { KIND_OF_FOLDER } from '../corpus/kind-folders.js';
import { Chance } from './chance.js';
import { INVENTED_FILES } from './invented-files.js';
import { MUTATIONS } from './mutations.js';

/** A file to be spoilt. The results that are expected are files to read as well: dockets in JSON. */
export interface WholeFile {
  readonly name: string;
  readonly courtId: string;
  readonly kind: SourceKind;
  /** Its bytes, one character for each (ISO-8859-1). */
  text(): string;
}

/** A spoilt file, what it is read as, and the story of it. */
export interface SpoiltFile {
  readonly bytes: Uint8Array;
  readonly courtId: string;
  readonly kind: SourceKind;
  readonly told: string;
}

const NAMES = Object.keys(MUTATIONS);
const COURTS = ['nysd', 'casb', 'txnb', 'nhb', 'ca9', 'cadc', 'jpml', '', 'no such court'];
const MOST_MUTATIONS = 3;

/**
 * The files of a corpus, one list for each of its folders and kinds, so that small kinds are not left out. With
 * them come invented files of the kinds that a corpus lacks. None when it has no files at all.
 */
export function wholeFiles(corpus: string): WholeFile[][] {
  const folders = Object.entries(KIND_OF_FOLDER).filter(([name]) =>
    fs.existsSync(path.join(corpus, name)),
  );
  const listed = folders.flatMap(([name, kind]) => [
    filesIn(corpus, name, kind, ['.html', '.xml', '.txt']),
    filesIn(corpus, name, 'juriscraper-json', ['.json']),
  ]);
  const filled = listed.filter((files) => files.length > 0);
  return filled.length === 0 ? [] : [...filled, ...INVENTED_FILES.map((file) => [file])];
}

function filesIn(
  corpus: string,
  name: string,
  kind: SourceKind,
  extensions: string[],
): WholeFile[] {
  return inputsIn(path.join(corpus, name), extensions).map((file) => ({
    name: `${name}/${file.name}`,
    courtId: file.courtId,
    kind,
    text: () => fs.readFileSync(file.path, 'latin1'),
  }));
}

/** The spoilt file of a number: the same one for the same seed, number and corpus. */
export function spoiltFile(
  files: readonly (readonly WholeFile[])[],
  seed: number,
  number: number,
): SpoiltFile {
  const chance = new Chance(seed, number);
  const file = chance.of(chance.of(files));
  const other = chance.of(chance.of(files)).text();
  const names = Array.from({ length: 1 + chance.below(MOST_MUTATIONS) }, () => chance.of(NAMES));
  const text = names.reduce(
    (spoilt, name) => MUTATIONS[name]?.(spoilt, chance, other) ?? spoilt,
    file.text(),
  );
  const kind = chance.once(4) ? chance.of(SOURCE_KINDS) : file.kind;
  const courtId = chance.once(6) ? chance.of(COURTS) : file.courtId;
  const told = `${file.name}, ${names.join(', then ')}, read as ${kind} of "${courtId}"`;
  return { bytes: Buffer.from(text, 'latin1'), courtId, kind, told };
}
