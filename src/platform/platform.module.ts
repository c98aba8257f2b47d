import { Global, Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ClockModule } from './clock/clock.module.js';
import type { Settings } from './config/read-settings.js';
import { SETTINGS } from './config/settings.js';
import { Commands } from './database/commands.js';
import { runtimeDataSourceOptions } from './database/data-sources.js';
import { DatabaseHealth } from './health/database-health.js';
import { HealthController } from './health/health.controller.js';
import { Jobs } from './jobs/jobs.js';

/** What every module needs of the machine: settings, the clock, the database, commands. */
@Global()
@Module({})
export class PlatformModule {
  static with(settings: Settings, databaseUrl: string): DynamicModule {
    return {
      module: PlatformModule,
      imports: [ClockModule, TypeOrmModule.forRoot(runtimeDataSourceOptions(databaseUrl))],
      controllers: [HealthController],
      providers: [{ provide: SETTINGS, useValue: settings }, Commands, DatabaseHealth, Jobs],
      exports: [SETTINGS, Commands, Jobs],
    };
  }
}
