import { readDocketNumber } from '../../law/citations/read-docket-number.js';
import { docketNumberKey } from '../../law/citations/docket-number.js';
import { identityLockKey } from '../../law/cases/same-identity.js';
import type { CaseReading } from '../snapshot/case-reading.js';
import type { Warning } from '../snapshot/docket-snapshot.js';
import type { SourceKind } from '../snapshot/source-kinds.js';
import { combineAll, oneSource } from './combine-readings.js';
import { numberOf, pacerCaseIdOf } from './plan-header.js';

/** What one file of an import says of one case; a file may say it in several readings. */
export interface SourcedCase {
  /** The ordinal of the file in the import. */
  readonly file: number;
  readonly name: string;
  readonly kind: SourceKind;
  readonly courtId: string;
  readonly reading: CaseReading;
}

/** All that an import says of one case, to be planned at once. */
export interface CaseGroup {
  readonly courtId: string;
  /** The kind of the source whose header counts. */
  readonly kind: SourceKind;
  /** The readings as one. Places name the file where there are several. */
  readonly reading: CaseReading;
  /** The kind of source that each entry's text comes from, in the order of the reading's entries. */
  readonly entryKinds: readonly SourceKind[];
  readonly warnings: readonly Warning[];
  /** What it was put together from, in the order given. */
  readonly sources: readonly SourcedCase[];
}

/**
 * The cases of an import, each once, in the order in which they are first named. Readings of one court are of one case
 * when their docket numbers are (an office that only one prints is no difference, where it fits one case alone), or
 * when one has no number and PACER's id of the case is the same. Two numbers are never one case, whatever the id.
 */
export function groupCases(sources: readonly SourcedCase[]): readonly CaseGroup[] {
  const severalFiles = new Set(sources.map(({ file }) => file)).size > 1;
  const lines = new Map<string, SourcedCase[]>();
  const keyOf = caseKeys(sources);
  sources.forEach((source, at) => {
    const key = keyOf(source, at);
    const line = lines.get(key);
    if (line === undefined) lines.set(key, [source]);
    else line.push(source);
  });
  return [...lines.values()].map((line) => groupOf(line, severalFiles));
}

function groupOf(sources: readonly SourcedCase[], severalFiles: boolean): CaseGroup {
  const files = new Map<number, SourcedCase[]>();
  for (const source of sources) {
    const ofFile = files.get(source.file);
    if (ofFile === undefined) files.set(source.file, [source]);
    else ofFile.push(source);
  }
  const told = [...files.values()].map((ofFile) => {
    const readings = ofFile.map(({ reading, name }) =>
      severalFiles ? within(name, reading) : reading,
    );
    return oneSource(ofFile[0]?.kind ?? 'docket-report', readings);
  });
  const { kind, reading, rows, warnings } = combineAll(told);
  return {
    courtId: sources[0]?.courtId ?? '',
    kind,
    reading: { ...reading, entries: rows.map((row) => row.reading) },
    entryKinds: rows.map((row) => row.kind),
    ...{ warnings, sources },
  };
}

const LONGEST_NAME = 100;

/** The reading with its file named in every place. */
function within(name: string, reading: CaseReading): CaseReading {
  const file = name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME)}…`;
  const placed = <T extends { readonly place: string }>(row: T): T => ({
    ...row,
    place: `${file} ${row.place}`,
  });
  return {
    ...reading,
    entries: reading.entries.map(placed),
    parties: reading.parties?.map(placed) ?? null,
  };
}

type KeyOf = (source: SourcedCase, at: number) => string;

/** A key for every reading, the same for readings of one case. */
function caseKeys(sources: readonly SourcedCase[]): KeyOf {
  const offices = new Map<string, Set<string>>();
  const byPacerId = new Map<string, Set<string>>();
  for (const source of sources) {
    const number = numberKeyOf(source);
    if (number === null) continue;
    if (number.hasOffice) add(offices, number.withoutOffice, number.key);
  }
  const settled = (source: SourcedCase): string | null => {
    const number = numberKeyOf(source);
    if (number === null) return null;
    const [only, ...others] = offices.get(number.withoutOffice) ?? [];
    return number.hasOffice || only === undefined || others.length > 0 ? number.key : only;
  };
  for (const source of sources) {
    const key = settled(source);
    const id = pacerKeyOf(source);
    if (key !== null && id !== null) add(byPacerId, id, key);
  }
  return (source, at) => {
    const key = settled(source);
    if (key !== null) return key;
    const id = pacerKeyOf(source);
    const [only, ...others] = id === null ? [] : (byPacerId.get(id) ?? []);
    if (only !== undefined && others.length === 0) return only;
    return id ?? `reading ${at}`;
  };
}

interface NumberKey {
  readonly key: string;
  readonly withoutOffice: string;
  readonly hasOffice: boolean;
}

function numberKeyOf({ courtId, reading }: SourcedCase): NumberKey | null {
  const printed = numberOf(reading);
  if (printed === null) return null;
  const number = readDocketNumber(printed);
  return {
    key: `${courtId} ${docketNumberKey(number)}`,
    withoutOffice: `${courtId} ${identityLockKey(number)}`,
    hasOffice: number.grammar === 'federal' && number.office !== null,
  };
}

function pacerKeyOf({ courtId, reading }: SourcedCase): string | null {
  const id = pacerCaseIdOf(reading);
  return id === null ? null : `${courtId} PACER ${id}`;
}

function add(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key) ?? new Set();
  sets.set(key, set.add(value));
}
