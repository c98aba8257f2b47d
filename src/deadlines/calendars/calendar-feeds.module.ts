import { Module } from '@nestjs/common';
import { CaseDeadlinesModule } from '../case/case-deadlines.module.js';
import { FeedDeadlinesRepository } from './feed-deadlines.repository.js';
import { FeedsController } from './feeds.controller.js';
import { FeedsReader } from './feeds.reader.js';

/** The calendars themselves, at secret addresses outside the base path of the interface. */
@Module({
  imports: [CaseDeadlinesModule],
  controllers: [FeedsController],
  providers: [FeedDeadlinesRepository, FeedsReader],
})
export class CalendarFeedsModule {}
