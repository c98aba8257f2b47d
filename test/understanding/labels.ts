import fs from 'node:fs';
import path from 'node:path';
import type { EntryType } from '../../src/law/docket/entry-types.js';
import type { Act } from '../../src/law/docket-text/reading.js';

/** What a careful clerk says that an entry is: one object of a label file. */
export interface Label {
  readonly i: number;
  readonly type: EntryType;
  readonly act: Act;
  readonly reliefs: readonly string[];
  readonly filers: readonly string[];
  readonly links: readonly { readonly to: string; readonly kind: string }[];
  readonly dispositions: readonly { readonly to: string | null; readonly outcome: string }[];
  readonly deadlines: readonly { readonly what: string; readonly on: string }[];
  readonly hearings: readonly { readonly what: string; readonly at: string }[];
  readonly closesCase: boolean;
  readonly sealed: boolean;
  readonly sure: 'yes' | 'no';
}

/** The labels of one docket, in the order of its entries. */
export interface DocketLabels {
  readonly docket: string;
  readonly labels: readonly Label[];
}

/** The labels of a folder of label files, or of one file. */
export function readLabels(place: string): DocketLabels[] {
  const files = fs.statSync(place).isDirectory() ? jsonFiles(place) : [place];
  return files.flatMap((file) => {
    const read = JSON.parse(fs.readFileSync(file, 'utf8')) as DocketLabels | DocketLabels[];
    return Array.isArray(read) ? read : [read];
  });
}

/** The JSON files of a folder, by name. */
export function jsonFiles(folder: string): string[] {
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => path.join(folder, name));
}
