/** What Postgres keeps no text with: the character zero, and halves of characters. */
const UNSTORABLE = /\0|\p{Surrogate}/gu;

/**
 * The same value, its texts without what the database could not keep. Pages and XML have no such characters once they
 * are read; JSON can spell them.
 */
export function storable<T>(value: T): T {
  return cleaned(value) as T;
}

function cleaned(value: unknown): unknown {
  if (typeof value === 'string')
    return value.search(UNSTORABLE) < 0 ? value : value.replace(UNSTORABLE, '');
  if (Array.isArray(value)) return value.map(cleaned);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleaned(inner)]));
}
