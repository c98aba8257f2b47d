import { refuse } from '../snapshot/reading.js';
import type { Refused } from '../snapshot/reading.js';
import { decodeText } from './decode-text.js';

export type OpenedJson = { readonly ok: true; readonly value: unknown } | Refused;

/**
 * The parts a file may be made of: objects, lists and values, counted by the signs that stand between them. A docket of
 * ten thousand entries has a tenth of that; a file of nothing but braces would take gigabytes to hold.
 */
const MOST: readonly (readonly [sign: string, count: number])[] = [
  ['{', 1_000_000],
  ['[', 3_000_000],
  [',', 10_000_000],
];

/**
 * The value of a JSON file, or why it is none. A file of one JSON value a line (as programs save one page of answers
 * after another) is the list of its values. Marks of byte order are left out.
 */
export function openJson(bytes: Uint8Array): OpenedJson {
  if (hasTooManyParts(bytes)) {
    return refuse('too-large', { detail: 'The JSON file is made of more parts than Nunc reads.' });
  }
  const text = decodeText(bytes);
  const first = /\S/.exec(text)?.[0];
  if (first === undefined) return refuse('nothing-to-read', { detail: 'The file is empty.' });
  if (first !== '{' && first !== '[') {
    const detail = 'A JSON file begins with a brace or a square bracket; this one does not.';
    return refuse('not-this-kind', { detail });
  }
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (error) {
    return linesOf(text) ?? notJson(text, error);
  }
}

function hasTooManyParts(bytes: Uint8Array): boolean {
  const counts = new Uint32Array(256);
  for (const byte of bytes) counts[byte] = (counts[byte] ?? 0) + 1;
  return MOST.some(([sign, most]) => (counts[sign.charCodeAt(0)] ?? 0) > most);
}

/** The values of a file that has one on each line, or null where some line is none. */
function linesOf(text: string): OpenedJson | null {
  const values: unknown[] = [];
  for (let from = 0; from < text.length;) {
    const feed = text.indexOf('\n', from);
    const end = feed < 0 ? text.length : feed;
    const line = text.slice(from, end).trim();
    from = end + 1;
    if (line === '') continue;
    try {
      values.push(JSON.parse(line));
    } catch {
      return null;
    }
  }
  return { ok: true, value: values };
}

function notJson(text: string, error: unknown): Refused {
  const message = error instanceof Error ? error.message : '';
  const position = Number(/at position (\d+)/.exec(message)?.[1] ?? -1);
  if (/end of JSON|Unterminated/.test(message) || position >= text.trimEnd().length) {
    return refuse('malformed', { detail: 'The JSON file breaks off before its end.' });
  }
  const place = position < 0 ? null : `line ${lineAt(text, position)}`;
  return refuse('malformed', { detail: 'The file is not valid JSON.', place });
}

function lineAt(text: string, position: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < position; at = text.indexOf('\n', at + 1)) {
    line += 1;
  }
  return line;
}
