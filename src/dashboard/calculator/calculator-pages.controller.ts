import { Controller, Get, Query, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { ReadyText } from '../../platform/http/answers.js';
import { PageFilter } from '../pages/page.filter.js';
import { CalculatorPagesService } from './calculator-pages.service.js';
import { CalculatorQuery } from './calculator.query.js';

const UNPROCESSABLE = 422;

/** The page on which anyone works out a date. */
@ApiExcludeController()
@UseFilters(PageFilter)
@Controller('calculator')
export class CalculatorPagesController {
  constructor(private readonly pages: CalculatorPagesService) {}

  @Get()
  async showCalculator(
    @Query() query: CalculatorQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReadyText> {
    const { answer, isRefused } = await this.pages.show(query);
    if (isRefused) reply.code(UNPROCESSABLE);
    return answer;
  }
}
