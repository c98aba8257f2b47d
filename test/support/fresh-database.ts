import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** How the global setup tells the test processes where its server is and what to copy. */
export const SERVER_VARIABLE = 'TEST_RUN_SERVER_URL';
export const TEMPLATE_VARIABLE = 'TEST_RUN_TEMPLATE';

export interface FreshDatabase {
  /** As its owner. The server under test acts as `nunc_runtime` in it by itself. */
  readonly url: string;
  drop(): Promise<void>;
}

/** A migrated database without rows, for one test file alone. Close what uses it, then drop it. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const template = variable(TEMPLATE_VARIABLE);
  const name = `${template.replace('template', 'test')}_${randomBytes(4).toString('hex')}`;
  await onServer(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY file_copy`);
  return {
    url: withDatabase(variable(SERVER_VARIABLE), name),
    drop: () => onServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

/** A database without a single table, for the tests of the migrations. */
export async function emptyDatabase(): Promise<FreshDatabase> {
  const run = variable(TEMPLATE_VARIABLE).replace('template', 'test');
  const name = `${run}_${randomBytes(4).toString('hex')}`;
  await onServer(`CREATE DATABASE ${name}`);
  return {
    url: withDatabase(variable(SERVER_VARIABLE), name),
    drop: () => onServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

/** Runs `statement` as an administrator of the test server, outside any test's database. */
export async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: variable(SERVER_VARIABLE) });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** `server` with another database. */
export function withDatabase(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

function variable(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: was Jest's global setup skipped?`);
  return value;
}
