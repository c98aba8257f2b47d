import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { SourcedCase } from '../merge/group-cases.js';
import type { Reading } from '../snapshot/reading.js';
import { bytesOf, listFiles, noteReading } from '../store/files.repository.js';
import type { ReceivedFile } from '../store/files.repository.js';
import type { ImportEntity } from '../store/import.entity.js';
import { takeApart } from './take-apart.js';

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
      const taken = await takeApart(bytes, { name: file.name, kind, courtId });
      const { reading } = taken;
      const warnings = reading.ok ? reading.snapshot.warnings : [];
      const problem = reading.ok ? null : reading.refusal;
      await noteReading(manager, id, file.ordinal, { ...taken, problem, warnings });
      if (reading.ok) sourced.push(...sourcedCases(file, reading.snapshot));
    }
    return sourced;
  }
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
