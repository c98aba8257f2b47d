import { Controller, Get, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CourtsService } from '../../courts/courts.service.js';
import type { ImportRowResponse } from '../../imports/dto/import.response.js';
import { ImportsReader } from '../../imports/imports.reader.js';
import { ImportsService } from '../../imports/imports.service.js';
import { PLAN_ACTIONS } from '../../imports/merge/case-plan.js';
import { SOURCE_KIND_NAMES, SOURCE_KINDS } from '../../imports/snapshot/source-kinds.js';
import type { ReadyText } from '../../platform/http/answers.js';
import type { Page } from '../../platform/http/page.js';
import { TakesFiles } from '../../platform/http/uploads/takes-files.js';
import { uploadParts } from '../../platform/http/uploads/upload.js';
import { UuidParam } from '../../platform/http/uuid-param.js';
import { caseAddress, importAddress } from '../addresses.js';
import { htmlAnswer } from '../pages/html-answer.js';
import { PageFilter } from '../pages/page.filter.js';
import { ImportPageQuery } from './import-page.query.js';
import { ImportView } from './import-view.js';
import { ImportsView } from './imports-view.js';
import { toImportLine, toImportPage } from './to-import-page.js';

const SEE_OTHER = 303;
const ROWS = 500;
const EARLIER = 50;
const TO_DO = PLAN_ACTIONS.filter((action) => action !== 'leave');
const ANSWER = 'answer ';

/** The pages on which dockets are brought in. Their forms ask for a plan first. */
@ApiExcludeController()
@UseFilters(PageFilter)
@Controller('imports')
export class ImportPagesController {
  constructor(
    private readonly imports: ImportsService,
    private readonly reader: ImportsReader,
    private readonly courts: CourtsService,
  ) {}

  @Get()
  async showImports(): Promise<ReadyText> {
    const { items } = await this.reader.list({ limit: EARLIER });
    const { items: courts } = await this.courts.list({ limit: 500 });
    const kinds = SOURCE_KINDS.map((id) => ({ id, name: SOURCE_KIND_NAMES[id] }));
    const page = { courts, kinds, earlier: items.map(toImportLine) };
    return htmlAnswer(<ImportsView page={page} />);
  }

  @Post()
  @TakesFiles()
  async receive(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const asked = { dryRun: true, courtId: null, kind: null, name: null };
    const id = await this.imports.receive(uploadParts(request), asked);
    goTo(reply, id);
  }

  @Get(':importId')
  async showImport(
    @UuidParam('importId') importId: string,
    @Query() query: ImportPageQuery,
  ): Promise<ReadyText> {
    const done = await this.reader.find(importId);
    const areAll = query.rows === 'all';
    const rows = await this.rows(importId, areAll, query.cursor);
    const cases = await this.reader.addressesOf(importId);
    const addresses = new Map(cases.map((one) => [one.id, caseAddress(one)]));
    return htmlAnswer(<ImportView page={toImportPage(done, { ...rows, areAll }, addresses)} />);
  }

  @Post(':importId/apply')
  @TakesFiles()
  async apply(
    @UuidParam('importId') importId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const answers: Record<string, boolean> = {};
    for await (const part of uploadParts(request)) {
      if (part.kind !== 'field' || !part.name.startsWith(ANSWER)) continue;
      answers[part.name.slice(ANSWER.length)] = part.value === 'yes';
    }
    await this.imports.apply(importId, answers);
    goTo(reply, importId);
  }

  @Post(':importId/cancel')
  @TakesFiles()
  async cancel(@UuidParam('importId') importId: string, @Res() reply: FastifyReply): Promise<void> {
    await this.imports.cancel(importId);
    goTo(reply, importId);
  }

  private rows(
    importId: string,
    areAll: boolean,
    cursor: string | undefined,
  ): Promise<Page<ImportRowResponse>> {
    return this.reader.rows(importId, {
      limit: ROWS,
      ...(areAll ? {} : { action: [...TO_DO] }),
      ...(cursor === undefined ? {} : { cursor }),
    });
  }
}

function goTo(reply: FastifyReply, importId: string): void {
  void reply.redirect(importAddress(importId), SEE_OTHER);
}
