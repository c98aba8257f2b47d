import type { EntryType } from '../../docket/entry-types.js';
import { typeFits } from '../../docket/entry-types.js';
import type { LinkKind, TextContext } from '../reading.js';
import type { Segments } from '../segment-text.js';
import { ORDER_WORDS } from './document-words.js';
import type { EntryReference } from './entry-reference.js';
import { priorEntry } from './known-numbers.js';

const OPPOSING = /\bin opposition\b|\bopposing\b|\bin response\b/;

/**
 * How a brief, declaration or exhibit stands to the entry it names: it supports it, a declaration in
 * opposition answers it; a brief about an order or a complaint supports neither.
 */
export function kindOfSupport(
  { lower, main }: Segments,
  context: TextContext,
  type: EntryType,
  reference: EntryReference,
): LinkKind {
  const words = lower.slice(main.start, reference.start);
  if (OPPOSING.test(words)) return 'responds-to';
  if (words.includes('support')) return 'supports';
  return mayBeSupported(reference, context, type === 'exhibit') ? 'supports' : 'concerns';
}

function mayBeSupported(
  { title, number }: EntryReference,
  context: TextContext,
  byExhibit: boolean,
): boolean {
  const prior = priorEntry(context, number);
  if (title !== null && ORDER_WORDS.has(title.word)) return false;
  if (prior !== null && typeFits('ruling', prior.type)) return false;
  return byExhibit || (prior?.type !== 'complaint' && title?.word !== 'complaint');
}
