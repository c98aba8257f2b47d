import 'reflect-metadata';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { v7 } from 'uuid';
import { CasesService } from '../../../src/cases/cases.service.js';
import { insertImport } from '../../../src/imports/store/imports.repository.js';
import { openApp } from '../../../src/open-app.js';
import { PartiesService } from '../../../src/parties/parties.service.js';
import { readSettings } from '../../../src/platform/config/read-settings.js';
import { Opened } from '../../../src/platform/start-up/opened.js';
import { ReadingsService } from '../../../src/readings/readings.service.js';
import { median } from '../imports/median.js';
import { clerkTexts, PARTIES } from './clerk-texts.js';

export interface StoredFigures {
  readonly entries: number;
  /** All entries read, resolved, written and folded, none of them read before. */
  readonly firstMs: number;
  /** The same once more: nothing changes. */
  readonly againMs: number;
  /** The plan alone. */
  readonly planMs: number;
  /** One bare UPDATE of the same rows and one bare SELECT of their texts. */
  readonly bareMs: number;
  readonly firstRatio: number;
  readonly againRatio: number;
}

/** A docket that is read in the database it lies in, each round a new case, beside bare statements on the same rows. */
export async function measureStored(
  entries: number,
  rounds: number,
  say: (line: string) => void,
): Promise<StoredFigures> {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'nunc-bench-readings-'));
  const given = { NUNC_DATA_DIR: dataDir, LOG_LEVEL: 'silent', NUNC_SAMPLE: 'off' };
  const opened = new Opened();
  try {
    return await measure(await openApp(readSettings(given), opened), entries, rounds, say);
  } finally {
    await opened.close();
    fs.rmSync(dataDir, { recursive: true, force: true });
  }
}

async function measure(
  app: NestFastifyApplication,
  entries: number,
  rounds: number,
  say: (line: string) => void,
): Promise<StoredFigures> {
  const readings = app.get(ReadingsService, { strict: false });
  const dataSource = app.get(DataSource);
  const took = {
    plan: [] as number[],
    first: [] as number[],
    again: [] as number[],
    bare: [] as number[],
  };
  // The first round warms up.
  for (let round = 0; round <= rounds; round += 1) {
    const caseId = await putOnRecord(app, round, entries);
    const bare = await timed(() => bareStatements(dataSource, caseId));
    const plan = await timed(() => readings.reread(caseId, { dryRun: true }));
    const first = await timed(() => readings.reread(caseId, { dryRun: false }));
    const again = await timed(() => readings.reread(caseId, { dryRun: false }));
    if (first.answer.changed < entries / 2) throw new Error('The texts were not read');
    if (again.answer.changed > 0) throw new Error('Reading again changed something');
    say(
      `  first ${first.ms.toFixed(0)} ms, again ${again.ms.toFixed(0)} ms, plan ${plan.ms.toFixed(0)} ms, bare ${bare.ms.toFixed(0)} ms`,
    );
    if (round === 0) continue;
    took.bare.push(bare.ms);
    took.plan.push(plan.ms);
    took.first.push(first.ms);
    took.again.push(again.ms);
  }
  const [firstMs, againMs, bareMs] = [median(took.first), median(took.again), median(took.bare)];
  const ratios = { firstRatio: bareMs / firstMs, againRatio: bareMs / againMs };
  return { entries, firstMs, againMs, planMs: median(took.plan), bareMs, ...ratios };
}

async function bareStatements(dataSource: DataSource, caseId: string): Promise<void> {
  await dataSource.query('SELECT id, text FROM docket_entries WHERE case_id = $1', [caseId]);
  await dataSource.query('UPDATE docket_entries SET facts = facts WHERE case_id = $1', [caseId]);
}

async function timed<T>(
  work: () => Promise<T>,
): Promise<{ readonly ms: number; readonly answer: T }> {
  const began = performance.now();
  const answer = await work();
  return { ms: performance.now() - began, answer };
}

async function putOnRecord(
  app: NestFastifyApplication,
  round: number,
  entries: number,
): Promise<string> {
  const cases = app.get(CasesService, { strict: false });
  const parties = app.get(PartiesService, { strict: false });
  const { manager } = app.get(DataSource);
  const body = {
    courtId: 'wawd',
    docketNumber: `2:15-cv-${String(round + 100).padStart(5, '0')}`,
    caption: 'Marlow Freight LLC v. Harrow & Pike, Inc.',
    filedOn: '2015-01-05',
  };
  const { id: caseId } = await cases.enter(body, undefined);
  for (const { name, role } of PARTIES) {
    await parties.add(caseId, { name, role, kind: 'organization' }, undefined);
  }
  const importId = v7();
  await insertImport(manager, { id: importId, apply: true, kind: null, courtId: null });
  const rows = clerkTexts(entries).map((one) => ({ ...one, id: v7() }));
  await manager.query(
    `INSERT INTO docket_entries (id, case_id, imported_in, sequence, kind, type, text, number, filed_on, facts)
     SELECT x.id, $1, $2, x.number, 'unread', 'unread', x.text, x.number, x."filedOn", '{}'
     FROM jsonb_to_recordset($3::jsonb) AS x(id uuid, number int, text text, "filedOn" date)`,
    [caseId, importId, JSON.stringify(rows)],
  );
  await manager.query('UPDATE cases SET last_sequence = $2 WHERE id = $1', [caseId, entries]);
  return caseId;
}
