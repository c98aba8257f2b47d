import type { CaseStatus } from '../../../law/docket/outcomes.js';
import { Day, Flag, Nested, Text, Whole } from '../../../platform/http/fields.js';
import type { DocketStatus, LatestEntry } from '../docket-status.js';
import { NamedCaseResponse, NamedEntryResponse } from './named.response.js';
import { OpenReliefResponse, toOpenReliefResponse } from './open-relief.response.js';

const MANY = 2_147_483_647;
const API = '/api/v1';

/** A number, and the query that lists what it counts. */
export class FigureResponse {
  @Whole(0, MANY) count: number;
  @Text(1000, { description: 'The address of the rows counted.' }) rows: string;
}

/** How many cases stand where. */
export class CaseFiguresResponse {
  @Nested(() => FigureResponse) pending: FigureResponse;
  @Nested(() => FigureResponse) stayed: FigureResponse;
  @Nested(() => FigureResponse) closed: FigureResponse;
  @Nested(() => FigureResponse) notFiled: FigureResponse;
}

/** Requests for relief that no ruling has decided, in cases that are pending or stayed. */
export class OpenReliefFiguresResponse extends FigureResponse {
  @Nested(() => OpenReliefResponse, { list: true, description: 'The oldest first.' })
  oldest: OpenReliefResponse[];

  @Nested(() => FigureResponse, { description: 'Those left undecided when their case was closed.' })
  inClosedCases: FigureResponse;
}

export class LatestEntryResponse {
  @Nested(() => NamedCaseResponse) case: NamedCaseResponse;
  @Nested(() => NamedEntryResponse) entry: NamedEntryResponse;
  @Text(100_000) text: string;
  @Flag() sealed: boolean;
  @Flag() proposed: boolean;
  @Flag() stricken: boolean;
}

/** How all dockets stand. */
export class DocketStatusResponse {
  @Day({ description: 'Today where most of the cases are.' }) asOf: string;
  @Nested(() => CaseFiguresResponse) cases: CaseFiguresResponse;
  @Nested(() => OpenReliefFiguresResponse) openReliefs: OpenReliefFiguresResponse;
  @Nested(() => LatestEntryResponse, { list: true, description: 'Of all cases, the latest first.' })
  latestEntries: LatestEntryResponse[];

  @Nested(() => FigureResponse, {
    description: 'Cases with an entry that could not follow those before it.',
  })
  irregularCases: FigureResponse;
}

export function toDocketStatusResponse(status: DocketStatus): DocketStatusResponse {
  const { asOf, counts, openRequests, openInClosedCases, irregularCases, latestEntries } = status;
  const casesThatAre = (standing: CaseStatus): FigureResponse =>
    figure(counts[standing], `/cases?status=${standing}`);
  return {
    asOf,
    cases: {
      pending: casesThatAre('pending'),
      stayed: casesThatAre('stayed'),
      closed: casesThatAre('closed'),
      notFiled: casesThatAre('not-filed'),
    },
    openReliefs: {
      ...figure(openRequests.total, '/open-reliefs'),
      oldest: openRequests.rows.map(toOpenReliefResponse),
      inClosedCases: figure(openInClosedCases.total, '/open-reliefs?inClosedCases=true'),
    },
    latestEntries: latestEntries.map(toLatestEntryResponse),
    irregularCases: figure(irregularCases, '/cases?irregular=true'),
  };
}

function figure(count: number, rows: string): FigureResponse {
  return { count, rows: `${API}${rows}` };
}

function toLatestEntryResponse(latest: LatestEntry): LatestEntryResponse {
  const { entry, text, sealed, proposed, struck } = latest;
  return { case: latest.case, entry, text, sealed, proposed, stricken: struck };
}
