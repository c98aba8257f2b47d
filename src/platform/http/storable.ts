import type { FieldError } from '../problems/problem.js';
import { pointerTo } from './pointer.js';

const DEEPEST = 32;
const MOST_ELEMENTS = 10_000;
const MOST_FIELDS = 1_000;
const LONE_SURROGATE = /\p{Surrogate}/u;
/** Names that every object has from birth: as fields of a request they confuse more than they say. */
const BORN_WITH = new Set(Object.getOwnPropertyNames(Object.prototype));

/** Why Postgres cannot keep `text`, or undefined. */
export function textFault(text: string): string | undefined {
  if (text.includes('\u0000')) {
    return 'Given is text with the character U+0000, which no text may hold.';
  }
  if (LONE_SURROGATE.test(text)) {
    return 'Given is text with half a character (a lone surrogate); permitted is well-formed Unicode.';
  }
  return undefined;
}

/**
 * The first thing in `value`, at whatever depth, that can neither be stored nor be a field of a
 * request; `name` is that of the parameter `value` came in, if it is one.
 */
export function findUnstorable(value: unknown, name?: string): FieldError | undefined {
  const found = faultIn(value, 0);
  if (found === undefined) return undefined;
  const path = name === undefined ? found.path : [name, ...found.path];
  return { pointer: pointerTo(path), detail: found.detail };
}

interface Found {
  readonly path: readonly (string | number)[];
  readonly detail: string;
}

function faultIn(value: unknown, depth: number): Found | undefined {
  if (typeof value === 'string') return here(textFault(value));
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth === DEEPEST) return here(`Given is more than ${DEEPEST} lists and objects deep.`);
  return Array.isArray(value) ? faultInList(value, depth) : faultInObject(value, depth);
}

function faultInList(list: readonly unknown[], depth: number): Found | undefined {
  if (list.length > MOST_ELEMENTS) {
    return here(`Given is a list of ${list.length}; permitted are at most ${MOST_ELEMENTS}.`);
  }
  for (const [index, element] of list.entries()) {
    const found = faultIn(element, depth + 1);
    if (found !== undefined) return at(index, found);
  }
  return undefined;
}

function faultInObject(object: object, depth: number): Found | undefined {
  const fields = Object.entries(object);
  if (fields.length > MOST_FIELDS) {
    return here(`Given are ${fields.length} fields; permitted are at most ${MOST_FIELDS}.`);
  }
  for (const [name, value] of fields) {
    const found = here(nameFault(name)) ?? faultIn(value, depth + 1);
    if (found !== undefined) return at(name, found);
  }
  return undefined;
}

function nameFault(name: string): string | undefined {
  return BORN_WITH.has(name) ? 'There is no such field.' : textFault(name);
}

function here(detail: string | undefined): Found | undefined {
  return detail === undefined ? undefined : { path: [], detail };
}

function at(step: string | number, { path, detail }: Found): Found {
  return { path: [step, ...path], detail };
}
