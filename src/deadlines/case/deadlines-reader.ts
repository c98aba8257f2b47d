import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Page } from '../../platform/http/page.js';
import { printCursor, readCursor } from '../../platform/http/page.js';
import { notFound } from '../../platform/problems/machine-problems.js';
import { Problem } from '../../platform/problems/problem.js';
import type { CaseDeadlines, StoredDeadline } from './case-deadlines.js';
import { DeadlineRefresh } from './deadline-refresh.js';
import { deadlineId } from './deadline-id.js';
import { DeriveCase } from './derive-case.js';
import type { DeadlinesOfCaseQuery } from './dto/deadlines.query.js';
import type { DeadlineResponse } from './dto/deadline.response.js';
import { ProjectionRepository } from './projection.repository.js';
import { toDeadlineResponse } from './to-deadline-response.js';

/** One deadline, among all of its case. */
export interface FoundDeadline {
  readonly among: CaseDeadlines;
  readonly deadline: StoredDeadline;
}

/** Reads the deadlines of one case: always worked out afresh, as of any day. */
@Injectable()
export class DeadlinesReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly refresh: DeadlineRefresh,
    private readonly derive: DeriveCase,
    private readonly projection: ProjectionRepository,
  ) {}

  /** Those of a case as of now, or the end of another day. @throws {Problem} not-found */
  async ofCase(caseId: string, asOf: string | null = null): Promise<CaseDeadlines> {
    const { manager } = this.dataSource;
    // A deadline that somebody has seen can be spoken of: it must be on record by then.
    await this.refresh.ensure(caseId);
    const loaded = await this.derive.load(manager, caseId);
    const at = this.derive.moment(loaded, asOf);
    const versions = await this.projection.versions(manager, caseId);
    const deadlines = this.derive.derive(loaded, at).map((one) => {
      const stored = versions.get(one.key) ?? { id: deadlineId(caseId, one.key), version: 1 };
      return { ...one, ...stored };
    });
    const { court, given } = loaded.facts;
    return {
      ...{ caseId, court, given, sealed: loaded.sealed },
      ...{ asOf: at.today, today: this.derive.moment(loaded).today, now: at.now },
      deadlines: deadlines.toSorted(inOrder),
    };
  }

  /** A page of those of a case. @throws {Problem} not-found, invalid-request for a cursor that is none of the list */
  async page(caseId: string, query: DeadlinesOfCaseQuery): Promise<Page<DeadlineResponse>> {
    const { status, asOf = null, limit, cursor } = query;
    const among = await this.ofCase(caseId, asOf);
    const after = cursor === undefined ? null : placeOf(cursor);
    const asked = among.deadlines.filter(
      (one) =>
        (status === undefined || status.includes(one.settled.status)) &&
        (after === null || compare(keyOf(one), after) > 0),
    );
    const shown = asked.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: shown.map((one) => toDeadlineResponse(one, among)),
      next: asked.length > limit && last !== undefined ? printCursor(keyOf(last)) : null,
    };
  }

  /** One deadline as of now. @throws {Problem} not-found, also when it no longer follows from the docket */
  async find(id: string): Promise<FoundDeadline> {
    const stored = await this.projection.find(this.dataSource.manager, id);
    if (stored === null) throw notFound('deadline', id);
    const among = await this.ofCase(stored.caseId);
    const deadline = among.deadlines.find((one) => one.id === id);
    if (deadline === undefined) throw notFound('deadline', id);
    return { among, deadline };
  }
}

type Place = readonly [due: string, title: string, id: string];

/** After every date. */
const NO_DATE = '~';

function keyOf({ due, title, id }: StoredDeadline): Place {
  return [due ?? NO_DATE, title, id];
}

function compare(a: Place, b: Place): number {
  const at = [0, 1, 2].find((place) => a[place] !== b[place]);
  if (at === undefined) return 0;
  return (a[at] ?? '') < (b[at] ?? '') ? -1 : 1;
}

function inOrder(a: StoredDeadline, b: StoredDeadline): number {
  return compare(keyOf(a), keyOf(b));
}

function placeOf(cursor: string): Place {
  const [due, title, id] = readCursor(cursor, 3);
  if (typeof due === 'string' && typeof title === 'string' && typeof id === 'string') {
    return [due, title, id];
  }
  const detail = 'Given is the cursor of another list; permitted is `next` of the page before.';
  throw new Problem('invalid-request', `cursor: ${detail}`, [{ pointer: '/cursor', detail }]);
}
