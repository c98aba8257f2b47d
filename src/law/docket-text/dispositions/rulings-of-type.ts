import type { EntryType } from '../../docket/entry-types.js';
import { typeFits } from '../../docket/entry-types.js';
import type { EntryReference } from '../links/entry-reference.js';
import type { TextContext } from '../reading.js';
import type { Segments } from '../segment-text.js';
import { impliedRulings } from './implied-rulings.js';
import type { Ruling } from './ruling.js';

const ORDERED = /\border(?:ed)?\b[^.;]{0,80}$/;
const NO_LONGER = /\bno longer referred\b/;

/**
 * The rulings that an entry of that type can make: a clerk's entry only refers motions, a report and
 * recommendation rules only where it is an order too, an order admitting counsel grants what was asked
 * though no word says so.
 */
export function rulingsOfType(
  rulings: readonly Ruling[],
  segments: Segments,
  references: readonly EntryReference[],
  context: TextContext,
  type: EntryType,
): readonly Ruling[] {
  if (!typeFits('ruling', type)) {
    if (NO_LONGER.test(segments.lower)) return [];
    return rulings.filter(({ outcome, to }) => outcome === 'referred' && to !== null);
  }
  if (type === 'report-and-recommendation') {
    return rulings.filter((ruling) => ruling.isActive && isOrdered(segments, ruling));
  }
  return rulings.length > 0 ? rulings : impliedRulings(segments, references, context, type);
}

function isOrdered({ lower }: Segments, { start }: Ruling): boolean {
  return ORDERED.test(lower.slice(Math.max(0, start - 100), start));
}
