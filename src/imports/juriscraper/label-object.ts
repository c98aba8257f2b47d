import { labelKey } from '../court-text/label-key.js';
import { readDay } from '../court-text/read-day.js';
import type { LabelReading } from '../snapshot/printed.js';
import type { JsonObject } from './json-value.js';

/**
 * Labels and their values as juriscraper gives them: under the key that `names` has for the label's own, or under its
 * own; of two with one key the later. What stands under a key that begins with `date_` is a day or null.
 */
export function labelObject(
  labels: readonly LabelReading[],
  names: Readonly<Record<string, string>>,
): JsonObject {
  return Object.fromEntries(
    labels.flatMap(({ label, value }) => {
      const own = labelKey(label);
      const key = Object.hasOwn(names, own) ? (names[own] ?? own) : own;
      if (key === '') return [];
      return [[key, key.startsWith('date_') ? readDay(value) : value]];
    }),
  );
}
