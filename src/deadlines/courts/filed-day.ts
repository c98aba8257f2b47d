import type { FiledCourtDay } from '../rules/files/filed-court-day.js';
import type { CourtDayResponse } from './dto/court-day.response.js';

/** A day of a file as the interface tells it. */
export function toFiledDay(day: FiledCourtDay): CourtDayResponse {
  const { courtId, on, kind, name, reason, sources } = day;
  return {
    id: null,
    courtId,
    on,
    kind,
    name,
    reason: reason ?? null,
    sources: sources ?? [],
    origin: 'file',
    withdrawnAt: null,
    withdrawnBecause: null,
    version: 1,
    recordedAt: null,
  };
}
