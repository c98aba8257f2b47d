import type { EntryReference } from '../links/entry-reference.js';

const RELATED =
  /\brelated doc|\(re:|[.)]\s+re:\s*\[?$|\b(?:granted|denied|moot|stricken)\s?[([]+#?\s?$/;
const LISTED = /motions? terminated:\s*\[?$/;
const BRACKETED = /[.;:\])-]\s*,?\s*\[#?$/;
const NEAR = 25;

/**
 * Whether a number stands where a court's system adds what the whole entry is about:
 * `(RE: related document(s)4 Application …)`, `The motion is GRANTED. [23-1]`, `GRANTED. Judge Roe, 24 (ab)`.
 */
export function isRelated(lower: string, { start, form, lead }: EntryReference): boolean {
  const before = lower.slice(Math.max(0, start - NEAR), start);
  if (RELATED.test(before)) return true;
  if (form === 'trailing') return lead.separated;
  return form === 'bracketed' && BRACKETED.test(before);
}

/** `Motions terminated: 22 MOTION …` names what was decided before. */
export function isListedAsDecided(lower: string, { start }: EntryReference): boolean {
  return LISTED.test(lower.slice(Math.max(0, start - NEAR), start));
}
