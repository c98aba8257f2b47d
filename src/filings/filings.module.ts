import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DocketModule } from '../docket/docket.module.js';
import { FilingEntity, FilingPartyEntity, FilingServiceEntity } from './filing.entity.js';
import { ReliefEntity } from './relief.entity.js';
import { FilingsController } from './filings.controller.js';
import { FilingsRepository } from './filings.repository.js';
import { FilingsService } from './filings.service.js';
import { ReadFilingsRepository } from './read-filings.repository.js';

@Module({
  imports: [
    DocketModule,
    TypeOrmModule.forFeature([FilingEntity, FilingPartyEntity, FilingServiceEntity, ReliefEntity]),
  ],
  controllers: [FilingsController],
  providers: [FilingsRepository, FilingsService, ReadFilingsRepository],
  exports: [FilingsService, ReadFilingsRepository],
})
export class FilingsModule {}
