import { Module } from '@nestjs/common';
import { DocketModule } from '../docket/docket.module.js';
import { FilingsModule } from '../filings/filings.module.js';
import { RulingsController } from './rulings.controller.js';
import { RulingsRepository } from './rulings.repository.js';
import { RulingsService } from './rulings.service.js';

@Module({
  imports: [DocketModule, FilingsModule],
  controllers: [RulingsController],
  providers: [RulingsRepository, RulingsService],
  exports: [RulingsService],
})
export class RulingsModule {}
