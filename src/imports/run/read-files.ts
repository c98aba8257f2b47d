import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { SourcedCase } from '../merge/group-cases.js';
import { courtOf } from '../recognise/court-of-source.js';
import { readSource } from '../recognise/read-source.js';
import { recognise } from '../recognise/recognise.js';
import { refuse } from '../snapshot/reading.js';
import type { Reading } from '../snapshot/reading.js';
import type { SourceKind } from '../snapshot/source-kinds.js';
import { bytesOf, listFiles, noteReading } from '../store/files.repository.js';
import type { ReceivedFile } from '../store/files.repository.js';
import type { ImportEntity } from '../store/import.entity.js';

interface Taken {
  readonly kind: SourceKind | null;
  readonly courtId: string | null;
  readonly because: string;
  readonly reading: Reading;
}

/** Reads the files of an import, one at a time, and notes what came of each. */
@Injectable()
export class ReadFiles {
  constructor(private readonly dataSource: DataSource) {}

  /** The cases that the files tell of, in their order; a file that cannot be read tells of none and says why. */
  async read(
    { id, kind, courtId }: Pick<ImportEntity, 'id' | 'kind' | 'courtId'>,
    between: () => Promise<void>,
  ): Promise<readonly SourcedCase[]> {
    const { manager } = this.dataSource;
    const sourced: SourcedCase[] = [];
    for (const file of await listFiles(manager, id)) {
      await between();
      const bytes = await bytesOf(manager, id, file.ordinal);
      const taken = await this.take(bytes, file, { kind, courtId });
      const { reading } = taken;
      const warnings = reading.ok ? reading.snapshot.warnings : [];
      const problem = reading.ok ? null : reading.refusal;
      await noteReading(manager, id, file.ordinal, { ...taken, problem, warnings });
      if (reading.ok) sourced.push(...sourcedCases(file, reading.snapshot));
    }
    return sourced;
  }

  private async take(
    bytes: Buffer,
    { name }: ReceivedFile,
    told: { readonly kind: SourceKind | null; readonly courtId: string | null },
  ): Promise<Taken> {
    const known =
      told.kind === null
        ? recognise(bytes)
        : { kind: told.kind, because: 'It was said to be one.' };
    if (known.kind === null) {
      const reading = refuse('not-recognised', { detail: known.because });
      return { ...known, courtId: told.courtId, reading };
    }
    const court =
      told.courtId === null
        ? courtOf(bytes, known.kind, name)
        : { courtId: told.courtId, because: 'The court was said.' };
    const because = `${known.because} ${court.because}`;
    const { reading } = await readSource(bytes, { kind: known.kind, courtId: court.courtId ?? '' });
    const withCourt = reading.ok ? insistOnCourt(reading, court.courtId, court.because) : reading;
    return { kind: known.kind, courtId: court.courtId, because, reading: withCourt };
  }
}

/** A reading all of whose cases have a court, or the refusal that says that none is told. */
function insistOnCourt(
  reading: Extract<Reading, { ok: true }>,
  courtId: string | null,
  because: string,
): Reading {
  const homeless = reading.snapshot.cases.some((one) => (one.courtId ?? courtId) === null);
  if (!homeless) return reading;
  return refuse('not-recognised', {
    detail: `The file does not tell which court it is of. ${because} Say the court's id, such as wawd.`,
  });
}

function sourcedCases(
  { ordinal, name }: ReceivedFile,
  snapshot: Extract<Reading, { ok: true }>['snapshot'],
): SourcedCase[] {
  const { kind, cases } = snapshot;
  return cases.map((reading) => ({
    file: ordinal,
    name,
    kind,
    courtId: reading.courtId ?? snapshot.courtId,
    reading,
  }));
}
