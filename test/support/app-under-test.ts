import type { Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import supertest from 'supertest';
import { DataSource } from 'typeorm';
import { AppModule, underBasePath } from '../../src/app.module.js';
import { setUpApp } from '../../src/app.setup.js';
import { loadReferenceData } from '../../src/courts/reference-data.js';
import { Clock } from '../../src/platform/clock/clock.js';
import { readSettings } from '../../src/platform/config/read-settings.js';
import { createAdapter } from '../../src/platform/http/adapter.js';
import { PinoLogger } from '../../src/platform/logging/pino-logger.js';
import { fillDatabase } from '../../src/platform/start-up/prepare-database.js';
import { freshDatabase } from './fresh-database.js';

/** A clock that stands still: at noon in Seattle, on a day that a test can change. */
export class FixedClock extends Clock {
  constructor(public day: string) {
    super();
  }

  override now(): Date {
    return new Date(`${this.day}T20:00:00Z`);
  }
}

export interface AppUnderTest {
  readonly app: NestFastifyApplication;
  /** Asks the app, over real HTTP: `http.get('/api/v1/courts').expect(200)`. */
  readonly http: ReturnType<typeof supertest>;
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  /** The app's own, as `nunc_runtime`. */
  readonly dataSource: DataSource;
  /** The database, as its owner. */
  readonly ownerUrl: string;
  readonly clock: FixedClock;
  close(): Promise<void>;
}

export interface AppOptions {
  /** The day it is in Seattle. */
  today?: string;
  /** As in the environment: `{ NUNC_TRUSTED_NETWORK: 'on' }`. */
  settings?: NodeJS.ProcessEnv;
  /** Modules of the test, beside those of the app. */
  modules?: Type[];
}

/** The whole app on a database of its own. Close it at the end of the test file. */
export async function appUnderTest(options: AppOptions = {}): Promise<AppUnderTest> {
  const { today = '2026-11-20', settings = {}, modules = [] } = options;
  const database = await freshDatabase();
  await fillDatabase(database.url, loadReferenceData);
  const clock = new FixedClock(today);
  const testing = await Test.createTestingModule({
    imports: [
      AppModule.with(readSettings({ LOG_LEVEL: 'silent', ...settings }), database.url),
      underBasePath(modules),
      ...modules,
    ],
  })
    .overrideProvider(Clock)
    .useValue(clock)
    .compile();
  const app = testing.createNestApplication<NestFastifyApplication>(createAdapter(), {
    logger: new PinoLogger('fatal'),
    bodyParser: false,
  });
  setUpApp(app);
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  return {
    app,
    http: supertest(url),
    url,
    dataSource: app.get(DataSource),
    ownerUrl: database.url,
    clock,
    close: async () => {
      await app.close();
      await database.drop();
    },
  };
}
