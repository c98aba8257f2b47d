import { Global, Module } from '@nestjs/common';
import { Clock } from './clock.js';

/** Every module needs the day, so none has to import this. */
@Global()
@Module({ providers: [Clock], exports: [Clock] })
export class ClockModule {}
