import { Controller, Get, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ReadyText } from '../../platform/http/answers.js';
import { TakesFiles } from '../../platform/http/uploads/takes-files.js';
import { UuidParam } from '../../platform/http/uuid-param.js';
import { reviewsAddress } from '../addresses.js';
import { PageFilter } from '../pages/page.filter.js';
import { readForm } from '../pages/read-form.js';
import { placeIn, ReviewPagesService } from './review-pages.service.js';
import type { Answer } from './review-pages.service.js';
import { ReviewsQuery } from './reviews.query.js';

const SEE_OTHER = 303;

/** The page on which people decide what the reader of dockets was not sure of. */
@ApiExcludeController()
@UseFilters(PageFilter)
@Controller('reviews')
export class ReviewPagesController {
  constructor(private readonly pages: ReviewPagesService) {}

  @Get()
  show(@Query() query: ReviewsQuery): Promise<ReadyText> {
    return this.pages.show(query);
  }

  @Post(':entryId/accept')
  @TakesFiles()
  accept(
    @UuidParam('entryId') entryId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.answer(entryId, 'accept', request, reply);
  }

  @Post(':entryId/correct')
  @TakesFiles()
  correct(
    @UuidParam('entryId') entryId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.answer(entryId, 'correct', request, reply);
  }

  @Post(':entryId/dismiss')
  @TakesFiles()
  dismiss(
    @UuidParam('entryId') entryId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.answer(entryId, 'dismiss', request, reply);
  }

  /** After an answer the list goes on where it was: the entry answered is no longer in it. */
  private async answer(
    entryId: string,
    answer: Answer,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    const fields = await readForm(request);
    const { case: caseId = null, after = null } = placeIn(fields);
    const refused = await this.pages.answer(entryId, answer, fields);
    if (refused === null) void reply.redirect(reviewsAddress(caseId, after), SEE_OTHER);
    else void reply.code(refused.status).send(refused.answer);
  }
}
