import type { ValueTransformer } from 'typeorm';

/** A `timestamptz` column as ISO 8601 text with its offset, as requests and answers have it. */
export const INSTANT_AS_TEXT: ValueTransformer = {
  to: (text: string | null) => text,
  from: (instant: Date | null) => instant?.toISOString() ?? null,
};
