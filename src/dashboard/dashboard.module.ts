import { Module } from '@nestjs/common';
import { DocketModule } from '../docket/docket.module.js';
import { SearchModule } from '../search/search.module.js';
import { AssetsController } from './assets.controller.js';
import { CasePagesController } from './case-pages.controller.js';
import { CasePagesService } from './pages/case-pages.service.js';
import { StatusPageController } from './status-page.controller.js';

@Module({
  imports: [DocketModule, SearchModule],
  controllers: [AssetsController, StatusPageController, CasePagesController],
  providers: [CasePagesService],
})
export class DashboardModule {}
