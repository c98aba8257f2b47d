import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CasesModule } from '../cases/cases.module.js';
import { CounselController } from './counsel.controller.js';
import { CounselEntity } from './counsel.entity.js';
import { CounselService } from './counsel.service.js';
import { PartiesController } from './parties.controller.js';
import { PartiesService } from './parties.service.js';
import { PartyEntity } from './party.entity.js';

@Module({
  imports: [CasesModule, TypeOrmModule.forFeature([PartyEntity, CounselEntity])],
  controllers: [PartiesController, CounselController],
  providers: [PartiesService, CounselService],
  exports: [PartiesService, CounselService],
})
export class PartiesModule {}
