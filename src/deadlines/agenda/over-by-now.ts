/**
 * SQL: whether the day, or the hour, of a row `d` of `deadlines` is over at the instant that the SQL `now` gives, at the
 * court `ct`. The words are those of `settle`: a day is over when the next begins, an hour when it has struck.
 */
export function isOver(now: string): string {
  return `CASE WHEN d.due_at IS NULL THEN d.due_on < (${now} AT TIME ZONE ct.time_zone)::date ELSE d.due_at < ${now} END`;
}

/** SQL: where a row `d` of `deadlines` stands at that instant. */
export function statusAt(now: string): string {
  return `CASE WHEN d.lapses_to IS NOT NULL AND ${isOver(now)} THEN d.lapses_to ELSE d.status END`;
}
