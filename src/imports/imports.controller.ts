import { Body, Controller, Get, HttpCode, HttpStatus, Post, Query, Req, Res } from '@nestjs/common';
import { ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Answers } from '../platform/http/answers.js';
import { PageQuery } from '../platform/http/page.js';
import type { Page } from '../platform/http/page.js';
import { TakesFiles } from '../platform/http/uploads/takes-files.js';
import { uploadParts } from '../platform/http/uploads/upload.js';
import { UuidParam } from '../platform/http/uuid-param.js';
import { ApplyImportRequest } from './dto/apply-import.request.js';
import { ImportQuery } from './dto/import.query.js';
import { ImportPage, ImportResponse, ImportRowPage } from './dto/import.response.js';
import type { ImportRowResponse } from './dto/import.response.js';
import { ImportRowsQuery } from './dto/import-rows.query.js';
import { ImportsReader } from './imports.reader.js';
import { ImportsService } from './imports.service.js';
import { UNFINISHED } from './store/import-status.js';

@ApiTags('Imports')
@Controller('imports')
export class ImportsController {
  constructor(
    private readonly imports: ImportsService,
    private readonly reader: ImportsReader,
  ) {}

  /** 201 when it is done, 202 when it goes on as a job. */
  @Post()
  @TakesFiles()
  @ApiConsumes('multipart/form-data', 'application/octet-stream')
  @Answers(ImportResponse)
  async receive(
    @Req() request: FastifyRequest,
    @Query() query: ImportQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImportResponse> {
    const { dryRun = false, court = null, kind = null, name = null } = query;
    const id = await this.imports.receive(uploadParts(request), {
      dryRun,
      courtId: court,
      kind,
      name,
    });
    const received = await this.reader.find(id);
    reply.header('location', `/api/v1/imports/${id}`);
    reply.status(isUnderWay(received) ? HttpStatus.ACCEPTED : HttpStatus.CREATED);
    return received;
  }

  @Get()
  @Answers(ImportPage)
  list(@Query() query: PageQuery): Promise<Page<ImportResponse>> {
    return this.reader.list(query);
  }

  @Get(':importId')
  @Answers(ImportResponse)
  find(@UuidParam('importId') importId: string): Promise<ImportResponse> {
    return this.reader.find(importId);
  }

  @Get(':importId/rows')
  @Answers(ImportRowPage)
  rows(
    @UuidParam('importId') importId: string,
    @Query() query: ImportRowsQuery,
  ): Promise<Page<ImportRowResponse>> {
    return this.reader.rows(importId, query);
  }

  /** Applies a plan that was made with `dryRun`. */
  @Post(':importId/apply')
  @HttpCode(HttpStatus.OK)
  @Answers(ImportResponse)
  async apply(
    @UuidParam('importId') importId: string,
    @Body() { answers = {} }: ApplyImportRequest,
  ): Promise<ImportResponse> {
    await this.imports.apply(importId, answers);
    return this.reader.find(importId);
  }

  @Post(':importId/cancel')
  @HttpCode(HttpStatus.OK)
  @Answers(ImportResponse)
  async cancel(@UuidParam('importId') importId: string): Promise<ImportResponse> {
    await this.imports.cancel(importId);
    return this.reader.find(importId);
  }
}

function isUnderWay({ status }: ImportResponse): boolean {
  return UNFINISHED.some((one) => one === status);
}
