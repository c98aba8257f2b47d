import fs from 'node:fs';
import path from 'node:path';
import { readCivilDate } from '../../src/law/calendar/civil-date.js';
import type { CivilDate } from '../../src/law/calendar/civil-date.js';
import { jsonFiles } from './labels.js';

/** An entry of a docket file, as far as a reading asks. */
export interface PrintedEntry {
  readonly text: string;
  readonly number: number | null;
  readonly filedOn: CivilDate | null;
}

/** A docket file: the entries in order and who is in the case. */
export interface DocketFile {
  readonly courtId: string | null;
  readonly entries: readonly PrintedEntry[];
  readonly parties: readonly {
    readonly id: string;
    readonly name: string;
    readonly role: string;
  }[];
}

interface RawDocket {
  readonly court_id?: string;
  readonly docket_entries?: readonly {
    readonly description: string;
    readonly document_number: string | number | null;
    readonly date_filed: string | null;
    readonly date_entered?: string | null;
  }[];
  readonly parties?: readonly { readonly name: string; readonly type: string }[];
}

/** Every docket file among `inputs`, files or folders, by its name without `.json`. */
export function docketFiles(inputs: readonly string[]): Map<string, string> {
  const files = inputs.flatMap((input) =>
    fs.statSync(input).isDirectory() ? jsonFiles(input) : [input],
  );
  return new Map(files.map((file) => [path.basename(file, '.json'), file]));
}

/** Reads a docket file of the corpus. */
export function readDocketFile(file: string): DocketFile {
  const raw = JSON.parse(fs.readFileSync(file, 'utf8')) as RawDocket;
  return {
    courtId: raw.court_id ?? null,
    entries: (raw.docket_entries ?? []).map((entry) => ({
      text: entry.description,
      number: numberOf(entry.document_number),
      filedOn: readCivilDate(entry.date_filed ?? entry.date_entered ?? ''),
    })),
    parties: (raw.parties ?? []).map(({ name, type }, at) => ({
      id: `party-${at}`,
      name,
      role: type,
    })),
  };
}

function numberOf(printed: string | number | null): number | null {
  const number = Number.parseInt(String(printed ?? ''), 10);
  return Number.isNaN(number) ? null : number;
}
