import { Module } from '@nestjs/common';
import { CourtsModule } from '../courts/courts.module.js';
import { DocketModule } from '../docket/docket.module.js';
import { ImportsModule } from '../imports/imports.module.js';
import { SearchModule } from '../search/search.module.js';
import { AssetsController } from './assets.controller.js';
import { CasePagesController } from './case-pages.controller.js';
import { ImportPagesController } from './imports/import-pages.controller.js';
import { CasePagesService } from './pages/case-pages.service.js';
import { StatusPageController } from './status-page.controller.js';

@Module({
  imports: [CourtsModule, DocketModule, SearchModule, ImportsModule],
  controllers: [AssetsController, StatusPageController, ImportPagesController, CasePagesController],
  providers: [CasePagesService],
})
export class DashboardModule {}
