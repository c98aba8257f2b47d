import type { Span } from './span.js';

/**
 * Every group in parentheses that stands in no other, in order, parentheses included: two for
 * `(a (b)) c (d)`. A parenthesis without its partner is left out, and does not hide the groups after it.
 */
export function topLevelGroups(text: string): Span[] {
  const opened: number[] = [];
  const groups: Span[] = [];
  let open = text.indexOf('(');
  let close = open === -1 ? -1 : text.indexOf(')', open);
  while (close !== -1) {
    while (open !== -1 && open < close) {
      opened.push(open);
      open = text.indexOf('(', open + 1);
    }
    const start = opened.pop();
    if (start !== undefined) {
      while ((groups.at(-1)?.start ?? -1) > start) groups.pop();
      groups.push({ start, end: close + 1 });
    }
    close = text.indexOf(')', close + 1);
  }
  return groups;
}
