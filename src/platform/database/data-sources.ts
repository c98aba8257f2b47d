import './date-as-text.js';
import { Logger } from '@nestjs/common';
import type { TypeOrmModuleOptions } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { DataSourceOptions } from 'typeorm';
import { reason } from '../config/error-code.js';
import { migrationClasses } from './migration-classes.js';

/** As whom the server reads and writes. It owns nothing: it cannot change the schema. */
export const RUNTIME_ROLE = 'nunc_runtime';

const POOL_SIZE = 20;

// Said by every session, because a server of somebody's own may have other defaults.
const EVERY_SESSION = ['timezone=UTC', 'datestyle=ISO,YMD', 'search_path=public'];
const RUNTIME_SESSION = [
  `role=${RUNTIME_ROLE}`,
  ...EVERY_SESSION,
  // A query, or a transaction that was forgotten, must not hold its locks for ever.
  'statement_timeout=30s',
  'idle_in_transaction_session_timeout=60s',
];

/** What the sessions of `nunc_runtime` set on connecting, for a driver's `options`. */
export const RUNTIME_SESSION_OPTIONS = startupOptions(RUNTIME_SESSION);

/**
 * For `TypeOrmModule.forRootAsync`: a pool of at most `poolSize` sessions that act as `nunc_runtime`
 * in the database at `url`. `checkDatabase` tells beforehand, in words, whether they can.
 */
export function runtimeDataSourceOptions(url: string, poolSize = POOL_SIZE): TypeOrmModuleOptions {
  return {
    ...options(url, RUNTIME_SESSION),
    poolSize,
    autoLoadEntities: true,
    // The database was there a moment ago; to try again for half a minute would only hide a fault.
    toRetry: () => false,
    // An idle connection that breaks is replaced; the log should still know.
    poolErrorHandler: (error: unknown) => {
      new Logger('Database').warn(`A connection broke: ${reason(error)}`);
    },
  };
}

/** The database at `url` as its owner, with the migrations; not yet connected. */
export function ownerDataSource(url: string): DataSource {
  return new DataSource({
    ...options(url, EVERY_SESSION),
    poolSize: 1,
    migrations: migrationClasses(),
    migrationsTableName: 'migrations',
  });
}

function options(url: string, session: readonly string[]): PostgresOptions {
  return {
    type: 'postgres',
    url,
    applicationName: 'nunc',
    synchronize: false,
    // The others print to the console; what fails is thrown, and logged by whoever catches it.
    logger: 'debug',
    // Migrations create what is needed; the runtime role could not.
    installExtensions: false,
    uuidExtension: 'pgcrypto',
    connectTimeoutMS: 10_000,
    extra: { options: startupOptions(session), keepAlive: true },
  };
}

type PostgresOptions = Extract<DataSourceOptions, { type: 'postgres' }>;

function startupOptions(session: readonly string[]): string {
  return session.map((setting) => `-c ${setting}`).join(' ');
}
