import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { Problem } from '../../platform/problems/problem.js';
import { DeadlineRefresh } from '../case/deadline-refresh.js';
import { findOpenFeed } from './calendars.repository.js';
import type { OpenFeed } from './calendars.repository.js';
import { FeedDeadlinesRepository } from './feed-deadlines.repository.js';
import { digestOfToken, isFeedToken } from './feed-token.js';
import { toCalendar } from './to-calendar.js';
import { toDeadlineShown } from './to-deadline-shown.js';

/** How long a reader of all cases waits at most for what is to be worked out anew; the rest comes the next time. */
const PATIENCE_MS = 2000;

/** Reads calendars by their tokens. */
@Injectable()
export class FeedsReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly refresh: DeadlineRefresh,
    private readonly deadlines: FeedDeadlinesRepository,
  ) {}

  /**
   * The calendar that a token opens, as it is now.
   *
   * @throws {Problem} not-found, in the same words whether there never was such a calendar or is none any more
   */
  async read(token: string | null, base: string | null): Promise<string> {
    const { name, caseId } = await this.open(token);
    await this.bringUpToDate(caseId);
    const rows = await this.deadlines.ofCase(caseId);
    const deadlines = rows.map((row) => toDeadlineShown(row, this.clock));
    return toCalendar({ name, base, deadlines });
  }

  private async bringUpToDate(caseId: string | null): Promise<void> {
    if (caseId === null) await this.refresh.refreshStale({ atMostMs: PATIENCE_MS });
    else await this.refresh.ensure(caseId);
  }

  private async open(token: string | null): Promise<OpenFeed> {
    const isToken = token !== null && isFeedToken(token);
    const feed = isToken ? await findOpenFeed(this.dataSource.manager, digestOfToken(token)) : null;
    if (feed === null) throw new Problem('not-found', 'There is no calendar at this address.');
    return feed;
  }
}
