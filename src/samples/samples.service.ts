import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PARLER_V_AWS } from './parler-v-aws/parler-v-aws.js';
import { RecordOfCases } from './put-on-record.js';
import type { Names } from './put-on-record.js';
import type { Sample } from './sample.js';

const SAMPLES: readonly Sample[] = [PARLER_V_AWS];
const ROUTE = 'sample';

@Injectable()
export class SamplesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly record: RecordOfCases,
  ) {}

  /**
   * Puts every sample on record that was never loaded; with `again`, also one that was removed. A load cut short goes
   * on where it stopped: each step is carried out once. What people changed since stays as it is. Answers the names
   * of the samples loaded now.
   */
  async load(again = false): Promise<string[]> {
    const loaded: string[] = [];
    for (const sample of SAMPLES) {
      if (await this.isDone(sample.name, again)) continue;
      await this.putOnRecord(sample);
      loaded.push(sample.name);
    }
    return loaded;
  }

  private async isDone(name: string, again: boolean): Promise<boolean> {
    const [row] = await this.dataSource.query<{ removed: boolean }[]>(
      `SELECT removed_at IS NOT NULL AS removed FROM samples WHERE name = $1`,
      [name],
    );
    return row !== undefined && !(again && row.removed);
  }

  private async putOnRecord({ name, steps }: Sample): Promise<void> {
    const names: Names = new Map();
    for (const [index, step] of steps.entries()) {
      const repeat = { key: `${name}:${index}`, route: ROUTE, digest: name };
      await this.record.put(step, names, repeat, name);
    }
    await this.dataSource.query(
      `INSERT INTO samples (name, loaded_at) VALUES ($1, now())
       ON CONFLICT (name) DO UPDATE SET loaded_at = excluded.loaded_at, removed_at = NULL`,
      [name],
    );
  }
}
