import 'reflect-metadata';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { DataSource } from 'typeorm';
import { v7 } from 'uuid';
import { CaseImporter } from '../../../src/imports/run/case-importer.js';
import { groupCases } from '../../../src/imports/merge/group-cases.js';
import type { CaseGroup } from '../../../src/imports/merge/group-cases.js';
import { insertImport } from '../../../src/imports/store/imports.repository.js';
import { openApp } from '../../../src/open-app.js';
import { readSettings } from '../../../src/platform/config/read-settings.js';
import { Opened } from '../../../src/platform/start-up/opened.js';
import { aLargeDocket } from './a-large-docket.js';
import { median } from './median.js';

export const APPLY_BAR = 0.25;
export const GROWTH_BAR = 1.2;
const SMALL = 1_000;
const LARGE = 10_000;

export interface ApplyFigures {
  readonly entries: number;
  readonly applyMs: number;
  /** A bare COPY of the same entry rows into a table that has the indexes and checks of the docket. */
  readonly copyMs: number;
  /** The rate of applying to the rate of that COPY. */
  readonly ratio: number;
  /** The same into a table without any index, which could not be asked for an entry. */
  readonly heapCopyMs: number;
  readonly heapRatio: number;
  /** Time an entry at 10,000 entries to time an entry at 1,000. */
  readonly growth: number;
}

interface Bench {
  readonly app: NestFastifyApplication;
  readonly client: Client;
}

/** Applies a docket of 10,000 entries, again and again as a new case, beside a COPY of the rows that came of it. */
export async function measureApply(
  rounds: number,
  say: (line: string) => void,
): Promise<ApplyFigures> {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'nunc-bench-imports-'));
  const settings = readSettings({ NUNC_DATA_DIR: dataDir, LOG_LEVEL: 'silent' });
  const opened = new Opened();
  try {
    const app = await openApp(settings, opened);
    const { url } = app.get(DataSource).options as { readonly url: string };
    const client = new Client({ connectionString: url });
    await client.connect();
    opened.add(() => client.end());
    return await measure({ app, client }, rounds, say);
  } finally {
    await opened.close();
    fs.rmSync(dataDir, { recursive: true, force: true });
  }
}

async function measure(
  bench: Bench,
  rounds: number,
  say: (line: string) => void,
): Promise<ApplyFigures> {
  await bench.client.query('CREATE TABLE bare (LIKE docket_entries INCLUDING DEFAULTS)');
  await bench.client.query('CREATE TABLE indexed (LIKE docket_entries INCLUDING ALL)');
  const took = {
    apply: [] as number[],
    small: [] as number[],
    copy: [] as number[],
    indexed: [] as number[],
  };
  for (let round = 0; round <= rounds; round += 1) {
    // What a checkpoint costs those who write after it is no part of either.
    await bench.client.query('CHECKPOINT');
    const small = await timeApply(bench, round * 2 + 1, SMALL);
    const large = await timeApply(bench, round * 2 + 2, LARGE);
    const copy = await timeCopy(bench.client, large.caseId, 'bare');
    const indexed = await timeCopy(bench.client, large.caseId, 'indexed');
    say(
      `  apply ${large.ms.toFixed(0)} ms, COPY ${indexed.toFixed(0)} ms, without indexes ${copy.toFixed(0)} ms`,
    );
    if (round === 0) continue; // the first warms up
    took.apply.push(large.ms);
    took.small.push(small.ms);
    took.copy.push(copy);
    took.indexed.push(indexed);
  }
  const applyMs = median(took.apply);
  const [copyMs, heapMs] = [median(took.indexed), median(took.copy)];
  return {
    entries: LARGE,
    applyMs: Math.round(applyMs),
    copyMs: Math.round(copyMs),
    ratio: hundredths(copyMs / applyMs),
    heapCopyMs: Math.round(heapMs),
    heapRatio: hundredths(heapMs / applyMs),
    growth: hundredths(applyMs / LARGE / (median(took.small) / SMALL)),
  };
}

async function timeApply(
  { app, client }: Bench,
  serial: number,
  entries: number,
): Promise<{ readonly ms: number; readonly caseId: string }> {
  const importer = app.get(CaseImporter, { strict: false });
  const { manager } = app.get(DataSource);
  const id = v7();
  await insertImport(manager, { id, apply: true, kind: null, courtId: null });
  await manager.query(
    `INSERT INTO import_files (import_id, ordinal, name, size, sha256) VALUES ($1, 1, 'docket.html', 0, '')`,
    [id],
  );
  const found = { id, answers: {} };
  const group = groupOf(serial, entries);
  const planned = await importer.plan(found, 1, group);
  const started = performance.now();
  await importer.apply(found, 1, group, planned);
  const ms = performance.now() - started;
  const { rows } = await client.query<{ caseId: string; count: string }>(
    `SELECT c.id AS "caseId", count(*) FROM cases c JOIN docket_entries e ON e.case_id = c.id
     WHERE c.imported_in = $1 GROUP BY c.id`,
    [id],
  );
  const [row] = rows;
  if (Number(row?.count) !== entries)
    throw new Error(`Only ${row?.count ?? 0} entries were applied`);
  return { ms, caseId: row?.caseId ?? '' };
}

function groupOf(serial: number, entries: number): CaseGroup {
  const reading = aLargeDocket(serial, entries);
  const source = {
    file: 1,
    name: 'docket.html',
    kind: 'docket-report',
    courtId: 'wawd',
    reading,
  } as const;
  const [group] = groupCases([source]);
  if (group === undefined) throw new Error('The docket made no group');
  return group;
}

/** Copies the rows of a docket, as text that is ready, into an empty table. */
async function timeCopy(
  client: Client,
  caseId: string,
  table: 'bare' | 'indexed',
): Promise<number> {
  const { rows } = await client.query<{ columns: string }>(
    `SELECT string_agg(quote_ident(column_name), ', ') AS columns FROM information_schema.columns
     WHERE table_name = 'docket_entries' AND is_generated = 'NEVER'`,
  );
  const columns = rows[0]?.columns ?? '';
  const lines = await copyText(
    client,
    `SELECT ${columns} FROM docket_entries WHERE case_id = '${caseId}'`,
  );
  await client.query(`TRUNCATE ${table}`);
  const started = performance.now();
  await pipeline(
    Readable.from(lines),
    client.query(copyFrom(`COPY ${table} (${columns}) FROM STDIN`)),
  );
  return performance.now() - started;
}

async function copyText(client: Client, select: string): Promise<readonly Buffer[]> {
  const { to } = await import('pg-copy-streams');
  const chunks: Buffer[] = [];
  for await (const chunk of client.query(
    to(`COPY (${select}) TO STDOUT`),
  ) as AsyncIterable<Buffer>) {
    chunks.push(chunk);
  }
  return [Buffer.concat(chunks)];
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
