import 'reflect-metadata';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { v5 } from 'uuid';
import { CasesService } from '../../../src/cases/cases.service.js';
import { CaseDeadlinesService } from '../../../src/deadlines/case/case-deadlines.service.js';
import { RefreshCase } from '../../../src/deadlines/case/refresh-case.js';
import type { DatedEntry, DocketFacts } from '../../../src/law/deadlines/docket-facts.js';
import { openApp } from '../../../src/open-app.js';
import { PartiesService } from '../../../src/parties/parties.service.js';
import { readSettings } from '../../../src/platform/config/read-settings.js';
import { Opened } from '../../../src/platform/start-up/opened.js';
import { median } from '../imports/median.js';

/** Milliseconds, the median of all rounds. */
export interface StoredFigures {
  /** Load, work out, compare with what is stored and note it: the refresh after a write to the case. */
  readonly refreshMs: number;
  /** Load and work out, as a page of the case asks for it. */
  readonly readMs: number;
  readonly deadlines: number;
}

/** How many rounds count, and how many come before them. */
interface Rounds {
  readonly rounds: number;
  readonly warmUp: number;
}

/** The deadlines of a case on record, worked out again and again in the database it lies in. */
export async function measureStored(facts: DocketFacts, rounds: Rounds): Promise<StoredFigures> {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'nunc-bench-deadlines-'));
  const settings = readSettings({
    NUNC_DATA_DIR: dataDir,
    LOG_LEVEL: 'silent',
    NUNC_SAMPLE: 'off',
  });
  const opened = new Opened();
  try {
    const app = await openApp(settings, opened);
    return await measure(app, await putOnRecord(app, facts), rounds);
  } finally {
    await opened.close();
    fs.rmSync(dataDir, { recursive: true, force: true });
  }
}

async function measure(
  app: NestFastifyApplication,
  caseId: string,
  { rounds, warmUp }: Rounds,
): Promise<StoredFigures> {
  const dataSource = app.get(DataSource);
  const refresh = app.get(RefreshCase, { strict: false });
  const service = app.get(CaseDeadlinesService, { strict: false });
  const took = { refresh: [] as number[], read: [] as number[] };
  let deadlines = 0;
  // The first of those that warm up stores every deadline.
  for (let round = -warmUp; round < rounds; round += 1) {
    await dataSource.query('UPDATE cases SET change = change + 1 WHERE id = $1', [caseId]);
    const refreshed = await timed(() =>
      dataSource.transaction((manager) => refresh.refresh(manager, caseId)),
    );
    const read = await timed(() => service.ofCase(caseId));
    deadlines = read.answer.deadlines.length;
    if (round < 0) continue;
    took.refresh.push(refreshed.ms);
    took.read.push(read.ms);
  }
  return { refreshMs: median(took.refresh), readMs: median(took.read), deadlines };
}

async function timed<T>(
  work: () => Promise<T>,
): Promise<{ readonly ms: number; readonly answer: T }> {
  const began = performance.now();
  const answer = await work();
  return { ms: performance.now() - began, answer };
}

async function putOnRecord(app: NestFastifyApplication, facts: DocketFacts): Promise<string> {
  const cases = app.get(CasesService, { strict: false });
  const parties = app.get(PartiesService, { strict: false });
  const body = {
    courtId: 'wawd',
    docketNumber: '2:21-cv-04242',
    caption: 'Marlow Freight LLC v. Harrow & Pike',
    filedOn: facts.filedOn,
  };
  const { id: caseId } = await cases.enter(body, undefined);
  const ids = new Map<string, string>();
  for (const role of ['plaintiff', 'defendant'] as const) {
    const party = { name: `The ${role}`, role, kind: 'organization' } as const;
    ids.set(role, (await parties.add(caseId, party, undefined)).id);
  }
  await app.get(DataSource).transaction(async (manager) => {
    for (const dated of facts.entries)
      await insertEntry(manager, caseId, toRecord(dated, caseId, ids));
  });
  return caseId;
}

/** The entry with ids as the database wants them: those of the parties, and one for each entry and relief. */
function toRecord(dated: DatedEntry, caseId: string, ids: ReadonlyMap<string, string>): DatedEntry {
  return JSON.parse(JSON.stringify(dated), (_key, value: unknown) => {
    if (typeof value !== 'string') return value;
    return ids.get(value) ?? (value.startsWith('entry-') ? v5(value, caseId) : value);
  }) as DatedEntry;
}

async function insertEntry(
  manager: EntityManager,
  caseId: string,
  { entry, service }: DatedEntry,
): Promise<void> {
  const { id, sequence, kind, type, filedOn, relations, ...rest } = entry;
  const facts = JSON.stringify({ ...rest, service });
  await manager.query(
    `INSERT INTO docket_entries (id, case_id, sequence, kind, type, text, filed_on, relations, facts)
     VALUES ($1, $2, $3, $4, $5, $5, $6, $7, $8)`,
    [id, caseId, sequence, kind, type, filedOn, JSON.stringify(relations), facts],
  );
}
