import { Controller, Get, Post, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ReadyText } from '../../platform/http/answers.js';
import { TakesFiles } from '../../platform/http/uploads/takes-files.js';
import { UuidParam } from '../../platform/http/uuid-param.js';
import { deadlineAddress } from '../addresses.js';
import { PageFilter } from '../pages/page.filter.js';
import { readForm } from '../pages/read-form.js';
import { DeadlinePagesService } from './deadline-pages.service.js';

const SEE_OTHER = 303;

/** The pages that explain a deadline, and on which people say what became of it. */
@ApiExcludeController()
@UseFilters(PageFilter)
@Controller('deadlines')
export class DeadlinePagesController {
  constructor(private readonly pages: DeadlinePagesService) {}

  @Get(':deadlineId')
  showDeadline(@UuidParam('deadlineId') deadlineId: string): Promise<ReadyText> {
    return this.pages.show(deadlineId);
  }

  @Post(':deadlineId/amend')
  @TakesFiles()
  async amend(
    @UuidParam('deadlineId') deadlineId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const refused = await this.pages.amend(deadlineId, await readForm(request));
    if (refused === null) void reply.redirect(deadlineAddress(deadlineId), SEE_OTHER);
    else void reply.code(refused.status).send(refused.answer);
  }
}
