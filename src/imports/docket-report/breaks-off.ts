const END = /<\/(?:body|html)/gi;
const BEGINS = /<(?:body|html)[\s>]/i;
const ROW = /<t[dr][\s>]/i;
/** Pages end in the last of their source, unless something was put behind it. */
const TAIL = 2_000;

/**
 * Whether the source of a page breaks off: it begins a body and does not end one below its last row. Where a page was
 * saved without a body, its tables tell, of which every one must have ended.
 */
export function sourceBreaksOff(source: string): boolean {
  const end = lastEnd(source.slice(-TAIL)) ?? lastEnd(source);
  if (end !== null && !ROW.test(end)) return false;
  return BEGINS.test(source) || tagsOf(source, /<table[\s>]/gi) > tagsOf(source, /<\/table[\s>]/gi);
}

/** What stands from the last end of a body on; null where none ends. */
function lastEnd(source: string): string | null {
  const last = Array.from(source.matchAll(END)).at(-1);
  return last === undefined ? null : source.slice(last.index);
}

function tagsOf(source: string, tag: RegExp): number {
  return Array.from(source.matchAll(tag)).length;
}
