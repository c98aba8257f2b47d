import { Module } from '@nestjs/common';
import { CourtsModule } from '../courts/courts.module.js';
import { DocketModule } from '../docket/docket.module.js';
import { FilingsModule } from '../filings/filings.module.js';
import { RulingsModule } from '../rulings/rulings.module.js';
import { SearchModule } from '../search/search.module.js';
import { CasesToReread } from './command-line/cases-to-reread.js';
import { DocketsOnRecordRepository } from './dockets-on-record.repository.js';
import { EntryReadingsRepository } from './entry-readings.repository.js';
import { ReadJudges } from './read-judges.js';
import { ReadingWriter } from './reading-writer.js';
import { ReadingsReader } from './readings-reader.js';
import { ReadingsController } from './readings.controller.js';
import { ReadingsService } from './readings.service.js';
import { ReviewsService } from './reviews.service.js';

/** What is read in the texts of dockets, and what of it waits for a person. */
@Module({
  imports: [CourtsModule, DocketModule, FilingsModule, RulingsModule, SearchModule],
  controllers: [ReadingsController],
  providers: [
    CasesToReread,
    DocketsOnRecordRepository,
    EntryReadingsRepository,
    ReadJudges,
    ReadingWriter,
    ReadingsReader,
    ReadingsService,
    ReviewsService,
  ],
  exports: [ReadingsReader, ReadingsService, ReviewsService],
})
export class ReadingsModule {}
