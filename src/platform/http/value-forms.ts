const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,3})?(Z|[+-](0\d|1[0-5]):[0-5]\d)$/;
const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

/** Whether `value` is text with something to read in it, of at most `maxLength` characters. */
export function isText(value: unknown, maxLength: number): value is string {
  if (typeof value !== 'string' || value.trim() === '') return false;
  return value.length <= maxLength || Array.from(value).length <= maxLength;
}

/** Whether `value` is a day that exists, from 0001-01-01 to 9999-12-31. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !DAY.test(value) || value.startsWith('0000')) return false;
  const midnight = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(value);
}

/** Whether `value` is a day, a time and an offset, all of which exist. */
export function isInstant(value: unknown): value is string {
  return typeof value === 'string' && isDay(INSTANT.exec(value)?.[1]);
}

export function isUuid(value: unknown): value is string {
  return typeof value === 'string' && UUID.test(value);
}

/** Whether `value` is an object with named fields, not a list and not null. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
