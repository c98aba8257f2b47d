import { Body, Controller, Get, HttpCode, HttpStatus, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DocketService } from '../docket/docket.service.js';
import { DocketEntryResponse } from '../docket/dto/docket-entry.response.js';
import { Answers } from '../platform/http/answers.js';
import { IfMatch } from '../platform/http/if-match.js';
import { idAfter, toPage } from '../platform/http/keyset.js';
import type { Page } from '../platform/http/page.js';
import { UuidParam } from '../platform/http/uuid-param.js';
import { notFound } from '../platform/problems/machine-problems.js';
import { CorrectReadingRequest } from './dto/correct-reading.request.js';
import { ReadingResponse, toReadingResponse } from './dto/reading.response.js';
import { RereadQuery } from './dto/reread.query.js';
import { RereadingResponse, toRereadingResponse } from './dto/rereading.response.js';
import { ReviewPage, toReviewResponse } from './dto/review.response.js';
import type { ReviewResponse } from './dto/review.response.js';
import { ReviewsQuery } from './dto/reviews.query.js';
import { ReadingsReader } from './readings-reader.js';
import { ReadingsService } from './readings.service.js';
import { ReviewsService } from './reviews.service.js';

@ApiTags('Readings')
@Controller()
export class ReadingsController {
  constructor(
    private readonly reader: ReadingsReader,
    private readonly readings: ReadingsService,
    private readonly reviews: ReviewsService,
    private readonly docket: DocketService,
  ) {}

  @Get('entries/:entryId/reading')
  @Answers(ReadingResponse)
  async find(@UuidParam('entryId') entryId: string): Promise<ReadingResponse> {
    const stored = await this.reader.find(entryId);
    if (stored === null) throw notFound('reading of an entry', entryId);
    return toReadingResponse(stored);
  }

  @Get('reviews')
  @Answers(ReviewPage)
  async list(@Query() query: ReviewsQuery): Promise<Page<ReviewResponse>> {
    const { limit, cursor, case: caseId = null } = query;
    const after = cursor === undefined ? null : idAfter(cursor);
    const items = await this.reader.reviews({ caseId, after, limit: limit + 1 });
    return toPage(items.map(toReviewResponse), limit, ({ entryId }) => [entryId]);
  }

  @Post('entries/:entryId/reading/accept')
  @HttpCode(HttpStatus.OK)
  @Answers(DocketEntryResponse)
  async accept(
    @UuidParam('entryId') entryId: string,
    @IfMatch() version: number,
  ): Promise<DocketEntryResponse> {
    await this.reviews.accept(entryId, version);
    return this.docket.find(entryId);
  }

  @Post('entries/:entryId/reading/dismiss')
  @HttpCode(HttpStatus.OK)
  @Answers(DocketEntryResponse)
  async dismiss(
    @UuidParam('entryId') entryId: string,
    @IfMatch() version: number,
  ): Promise<DocketEntryResponse> {
    await this.reviews.dismiss(entryId, version);
    return this.docket.find(entryId);
  }

  @Post('entries/:entryId/reading/correct')
  @HttpCode(HttpStatus.OK)
  @Answers(DocketEntryResponse)
  async correct(
    @UuidParam('entryId') entryId: string,
    @IfMatch() version: number,
    @Body() { type }: CorrectReadingRequest,
  ): Promise<DocketEntryResponse> {
    await this.reviews.correct(entryId, version, type);
    return this.docket.find(entryId);
  }

  @Post('cases/:caseId/reread')
  @HttpCode(HttpStatus.OK)
  @Answers(RereadingResponse)
  async reread(
    @UuidParam('caseId') caseId: string,
    @Query() { dryRun = false }: RereadQuery,
  ): Promise<RereadingResponse> {
    return toRereadingResponse(await this.readings.reread(caseId, { dryRun }));
  }
}
