import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DocketModule } from '../docket/docket.module.js';
import { FilingsModule } from '../filings/filings.module.js';
import { DispositionEntity } from './disposition.entity.js';
import { FindingEntity } from './finding.entity.js';
import { RulingEntity } from './ruling.entity.js';
import { ReadRulingsRepository } from './read-rulings.repository.js';
import { RulingsController } from './rulings.controller.js';
import { RulingsRepository } from './rulings.repository.js';
import { RulingsService } from './rulings.service.js';

@Module({
  imports: [
    DocketModule,
    FilingsModule,
    TypeOrmModule.forFeature([RulingEntity, DispositionEntity, FindingEntity]),
  ],
  controllers: [RulingsController],
  providers: [ReadRulingsRepository, RulingsRepository, RulingsService],
  exports: [ReadRulingsRepository, RulingsService],
})
export class RulingsModule {}
