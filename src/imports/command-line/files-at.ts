import fs from 'node:fs';
import path from 'node:path';
import { CannotStart } from '../../platform/config/cannot-start.js';
import type { UploadPart } from '../../platform/http/uploads/upload.js';

/** A place on the command line that cannot be read. */
export class CannotRead extends CannotStart {}

/** The files a place names: itself, or all in the folder and its folders, by name; `-` is standard input. */
export function filesAt(place: string): readonly string[] {
  if (place === '-') return [place];
  const stat = statOf(place);
  if (!stat.isDirectory()) return [place];
  const files = fs
    .readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  if (files.length === 0) throw new CannotRead(`There is no file in ${place}.`);
  return files;
}

/** The files as an upload brings them, each read as it is asked for. */
export async function* partsOf(files: readonly string[]): AsyncGenerator<UploadPart> {
  for (const file of files) {
    const bytes = file === '-' ? process.stdin : fs.createReadStream(file);
    yield await Promise.resolve({ kind: 'file', name: path.basename(file), bytes });
  }
}

function statOf(place: string): fs.Stats {
  try {
    return fs.statSync(place);
  } catch {
    throw new CannotRead(`${place} is no file and no folder that can be read.`);
  }
}
