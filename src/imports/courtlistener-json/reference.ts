import { textOf } from '../json-file/json-record.js';

const LAST_STEP = /\/([\w-]+)\/?(?:\?[^]*)?$/;

/**
 * The id that a reference stands for, as text: CourtListener refers by address (`.../dockets/123/`), the Internet
 * Archive's copies by the bare id. Null where there is none.
 */
export function referredId(value: unknown): string | null {
  const text = textOf(value).trim();
  if (text === '') return null;
  return text.includes('/') ? (LAST_STEP.exec(text)?.[1] ?? null) : text;
}
