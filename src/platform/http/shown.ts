import { isRecord } from './value-forms.js';

const MOST_CHARACTERS = 60;

/** `value` as JSON, clipped: what a message repeats of a request must not be a burden itself. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return JSON.stringify(clipped(value));
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return isRecord(value) ? 'an object' : JSON.stringify(value);
}

/** The first 60 characters of `text`, never half a character. */
export function clipped(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  return `${Array.from(text.slice(0, MOST_CHARACTERS + 1))
    .slice(0, MOST_CHARACTERS)
    .join('')}…`;
}
