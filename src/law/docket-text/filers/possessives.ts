import type { TextContext } from '../reading.js';
import type { Segments } from '../segment-text.js';
import type { FoundNames } from './found-names.js';
import { namesFrom, type PrintedName } from './read-names.js';

/** A possessive at the start, or one that a title in capitals follows: `Notice; defendant's MOTION`. */
const POSSESSIVE = /^(?:joint\s+|[a-z]+opposed\s+)?(.{2,90}?)(['’]s|s['’])\s+\P{Ll}/iu;
const BEFORE_TITLE = /[;:–-]\s+([\p{L}. ]{2,60}?)(['’]s|s['’])\s+\p{Lu}{4}/u;

const TITLE = 120;

/**
 * Who files where only the title says so: Ada Winslow in `Defendant Ada Winslow's MOTION to Stay`, the
 * Government in `Government's OPPOSITION`.
 */
export function namedByPossessive(segments: Segments, context: TextContext): FoundNames | null {
  return namedBy(POSSESSIVE, segments, context) ?? namedBy(BEFORE_TITLE, segments, context);
}

function namedBy(
  pattern: RegExp,
  { text, main }: Segments,
  context: TextContext,
): FoundNames | null {
  const title = text.slice(main.start, Math.min(main.end, main.start + TITLE));
  const found = /['’]/.test(title) ? pattern.exec(title) : null;
  if (found === null) return null;
  const [whole, name = '', mark = ''] = found;
  const start = main.start + found.index + whole.indexOf(name);
  const end = start + name.length + (/^s/i.test(mark) ? 1 : 0);
  const names = namesFrom(text, start, end, context.parties);
  const isWhole = names.at(-1)?.end === end && names.every(isKnown);
  return isWhole ? { names, rule: 'possessive' } : null;
}

function isKnown(name: PrintedName): boolean {
  return name.hasRole || name.partyId !== null;
}
