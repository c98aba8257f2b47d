import type { EntryType } from '../../docket/entry-types.js';
import { typeFits } from '../../docket/entry-types.js';
import type { EntryReference } from '../links/entry-reference.js';
import { findReferences } from '../links/find-references.js';
import type { Act, TextContext } from '../reading.js';
import type { Segments } from '../segment-text.js';
import { findRulings } from './find-rulings.js';
import type { Ruling } from './ruling.js';
import { rulingsOfType } from './rulings-of-type.js';

/** An entry with the numbers it names and what it rules: what its links and its dispositions rest on. */
export interface CitingEntry {
  readonly segments: Segments;
  readonly context: TextContext;
  readonly type: EntryType;
  readonly act: Act;
  readonly references: readonly EntryReference[];
  readonly rulings: readonly Ruling[];
}

/**
 * Finds the numbers of other entries in the text, and the rulings an entry of its type can make:
 * `ORDER granting 12 Motion` names 12 and grants it. A paper rules nothing; a clerk's entry only refers motions.
 */
export function citingEntry(
  segments: Segments,
  context: TextContext,
  type: EntryType,
  act: Act,
): CitingEntry {
  const references = findReferences(segments, context);
  const rulings = mayRule(segments, type)
    ? rulingsOfType(findRulings(segments, references, context), segments, references, context, type)
    : [];
  return { segments, context, type, act, references, rulings };
}

/** `Order **NOT SIGNED** Granting Motion`: a form that the judge sent back rules nothing. */
const NOT_SIGNED = /\border\b\W{0,6}(?:not (?:signed|entered|approved)|unsigned)\b/;
const HEADING = 120;

function mayRule({ lower, main }: Segments, type: EntryType): boolean {
  if (!typeFits('ruling', type) && !(typeFits('clerk', type) && lower.includes('referred')))
    return false;
  return !NOT_SIGNED.test(lower.slice(main.start, main.start + HEADING));
}
