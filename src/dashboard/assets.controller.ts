import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ReadyText } from '../platform/http/answers.js';
import { REVIEW_SCRIPT } from './reviews/review-script.js';
import { ICON } from './style/icon.js';
import { STYLE_SHEET } from './style/style-sheet.js';

const FOR_EVER = 'public, max-age=31536000, immutable';
const FOR_A_DAY = 'public, max-age=86400';

/** What the pages are dressed in. */
@ApiExcludeController()
@Controller('assets')
export class AssetsController {
  /** The style sheet; under the mark of its own text it never changes. */
  @Get('nunc.css')
  styleSheet(
    @Res({ passthrough: true }) reply: FastifyReply,
    @Query('v') mark?: string,
  ): ReadyText {
    if (mark === STYLE_SHEET.mark) reply.header('cache-control', FOR_EVER);
    return new ReadyText(STYLE_SHEET.text, STYLE_SHEET.mark, 'text/css; charset=utf-8');
  }

  /** The keys of the review page; kept as the style sheet is. */
  @Get('reviews.js')
  reviewScript(
    @Res({ passthrough: true }) reply: FastifyReply,
    @Query('v') mark?: string,
  ): ReadyText {
    if (mark === REVIEW_SCRIPT.mark) reply.header('cache-control', FOR_EVER);
    return new ReadyText(REVIEW_SCRIPT.text, REVIEW_SCRIPT.mark, 'text/javascript; charset=utf-8');
  }

  @Get('icon.svg')
  icon(@Res({ passthrough: true }) reply: FastifyReply): ReadyText {
    reply.header('cache-control', FOR_A_DAY);
    return new ReadyText(ICON, null, 'image/svg+xml; charset=utf-8');
  }
}
