import { Module } from '@nestjs/common';
import { DocketModule } from '../docket/docket.module.js';
import { FilingsController } from './filings.controller.js';
import { FilingsRepository } from './filings.repository.js';
import { FilingsService } from './filings.service.js';

@Module({
  imports: [DocketModule],
  controllers: [FilingsController],
  providers: [FilingsRepository, FilingsService],
  exports: [FilingsService],
})
export class FilingsModule {}
