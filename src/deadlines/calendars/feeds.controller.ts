import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ReadyText } from '../../platform/http/answers.js';
import { digestOf } from '../../platform/http/repeat-key.js';
import { FEEDS_PATH, ownAddress, tokenOf } from './feed-address.js';
import { FeedsReader } from './feeds.reader.js';

/** Programs ask again by themselves; within these five minutes they need not. */
const A_WHILE = 'private, max-age=300';
const CALENDAR_TYPE = 'text/calendar; charset=utf-8';

/** What a calendar program reads, by an address that is secret. */
@ApiTags('Calendars')
@Controller(FEEDS_PATH)
export class FeedsController {
  constructor(private readonly feeds: FeedsReader) {}

  /** `:file` is the token and `.ics`. */
  @Get(':file')
  @ApiProduces('text/calendar')
  @ApiOkResponse({ description: 'The deadlines as a calendar (RFC 5545).', type: String })
  async read(
    @Param('file') file: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReadyText> {
    const text = await this.feeds.read(tokenOf(file), ownAddress(request));
    reply.header('cache-control', A_WHILE);
    return new ReadyText(text, digestOf(text), CALENDAR_TYPE);
  }
}
