import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CourtEntity } from './court.entity.js';
import { CourtsController } from './courts.controller.js';
import { CourtsService } from './courts.service.js';
import { JudgeEntity } from './judge.entity.js';
import { JudgesController } from './judges.controller.js';
import { JudgesService } from './judges.service.js';
import { LegalStandardEntity } from './legal-standard.entity.js';
import { StandardFactorEntity } from './standard-factor.entity.js';
import { StandardsController } from './standards.controller.js';
import { StandardsService } from './standards.service.js';

/** Courts, judges and the legal standards they apply. */
@Module({
  imports: [
    TypeOrmModule.forFeature([CourtEntity, JudgeEntity, LegalStandardEntity, StandardFactorEntity]),
  ],
  controllers: [CourtsController, JudgesController, StandardsController],
  providers: [CourtsService, JudgesService, StandardsService],
  exports: [CourtsService, JudgesService, StandardsService],
})
export class CourtsModule {}
