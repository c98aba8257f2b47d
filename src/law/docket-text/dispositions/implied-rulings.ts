import type { EntryType } from '../../docket/entry-types.js';
import { REQUEST_WORDS } from '../links/document-words.js';
import type { EntryReference } from '../links/entry-reference.js';
import type { TextContext } from '../reading.js';
import type { Segments } from '../segment-text.js';
import type { Span } from '../span.js';
import { doesAsAsked } from './as-asked.js';
import { grantsRelated } from './related-orders.js';
import type { Ruling } from './ruling.js';

const ADMITTED = /\badmi(?:tt|ss)|\bto appear pro hac vice\b/;
const SO_ORDERED =
  /\bendorsement:\s*(?:the )?(?:application |request |motion )?(?:is )?so ordered\b/;
const SO_ORDERED_ON = /^(?:\S+\s+){0,3}so ordered[\s:,-]*(?:re|as to|on)\b:? \[?\d/;
const AGREED_REQUEST =
  /^(?:[\w-]+ ){0,3}order\W+(?:in (?:light|view|consideration) of|upon|having considered|pursuant to|on) [^.;\d]{0,40}\b(?:consent|joint|unopposed|agreed|stipulated) (?:motion|request|application)\b(?! ?[[(]| \d)/;
const IT_IS_ORDERED = /\bit is (?:hereby |so |further )*ordered\b/;
const OF_DISMISSAL =
  /^(?!in light|pursuant|per\b).*\b(?:order|judgment) (?:of|for) (?:\w+ )?(?:dismissal|discontinuance)\b/;
const RULING_TYPES: ReadonlySet<EntryType> = new Set([
  ...(['order', 'text-order', 'judgment', 'scheduling-order', 'hearing-notice'] as const),
]);
const HEADING = 160;

/**
 * What an order does though no word says so: an order that admits counsel pro hac vice grants what was
 * asked, so does "ENDORSEMENT: So ordered." on a letter and `ORDER to Continue Trial re 12 Motion to Continue`;
 * an order of dismissal dismisses.
 */
export function impliedRulings(
  segments: Segments,
  references: readonly EntryReference[],
  context: TextContext,
  type: EntryType,
): readonly Ruling[] {
  if (!RULING_TYPES.has(type)) return [];
  const { lower, main } = segments;
  const end = Math.min(main.end, main.start + HEADING);
  const heading = lower.slice(main.start, end);
  const span = { start: main.start, end };
  if (type !== 'judgment') {
    if (isAgreedRequest(heading, lower, main.end)) return [implied(span, null, 'granted')];
    if (isAllowed(heading, lower)) return [implied(span, onlyRequest(references), 'granted')];
    const asked = doesAsAsked(segments, references, context);
    const granted = asked ?? grantsRelated(segments, references, context);
    if (granted !== null) return [implied(granted, granted.number, 'granted')];
  }
  return OF_DISMISSAL.test(heading) ? [implied(span, null, 'dismissed')] : [];
}

/** `In light of plaintiff's consent motion for time, it is hereby ordered that …`. */
function isAgreedRequest(heading: string, lower: string, end: number): boolean {
  const request = AGREED_REQUEST.exec(heading);
  return request !== null && IT_IS_ORDERED.test(lower.slice(request[0].length, end));
}

function isAllowed(heading: string, lower: string): boolean {
  if (heading.includes('pro hac vice') && ADMITTED.test(heading)) return true;
  if (SO_ORDERED_ON.test(heading)) return true;
  return heading.includes('endorse') && SO_ORDERED.test(lower);
}

function implied({ start, end }: Span, to: string | null, outcome: Ruling['outcome']): Ruling {
  const rule = `disposition.implied-${outcome}`;
  const manner = { inPart: false, isActive: false, isShared: false };
  return { start, end, to, outcome, rule, sure: false, ...manner };
}

function onlyRequest(references: readonly EntryReference[]): string | null {
  const asked = references.filter(({ title }) => title !== null && REQUEST_WORDS.has(title.word));
  const numbers = new Set(asked.map(({ number }) => number));
  return numbers.size === 1 ? (asked[0]?.number ?? null) : null;
}
