import { collapse } from './collapse.js';

/** The text collapsed, with no blank before a comma. */
export function tidyCommas(text: string): string {
  return collapse(text).replaceAll(' ,', ',');
}

/** The value with every string in it, at any depth, collapsed and without blanks before commas. */
export function tidyObject<T>(value: T): T {
  return tidied(value) as T;
}

function tidied(value: unknown): unknown {
  if (typeof value === 'string') return tidyCommas(value);
  if (Array.isArray(value)) return value.map(tidied);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, tidied(inner)]));
}
