import type { Span } from '../span.js';
import { hasOwnSubject } from './requests-before.js';
import type { Clause, Governed } from './ruling-group.js';
import { referencesBetween, wordsBetween } from './ruling-group.js';

/**
 * Where in its sentence a ruling word without a number would name its object: after `denying` up to the
 * next ruling word or semicolon, before `is DENIED` from the last one, or from its own subject on, `the motion`
 * in `12 Motion is opposed, and the motion is DENIED`.
 */
export function objectOf(
  clause: Clause,
  governed: Governed,
  before: Governed | undefined,
  after: Governed | undefined,
): Span {
  const { start, end } = clause.sentence;
  return governed.isActive
    ? objectAfter(clause, governed, after?.group.start ?? end)
    : objectBefore(clause, governed, before?.group.end ?? start);
}

function objectAfter({ sentence }: Clause, { group }: Governed, limit: number): Span {
  const semicolon = wordsBetween(sentence, group.end, limit).indexOf(';');
  return { start: group.end, end: semicolon === -1 ? limit : group.end + semicolon };
}

function objectBefore(clause: Clause, { group }: Governed, from: number): Span {
  const last = referencesBetween(clause, from, group.start).at(-1);
  const words = wordsBetween(clause.sentence, from, group.start);
  const marks = last !== undefined && hasOwnSubject(clause, last, group) ? /[,;:]|\band\b/g : /;/g;
  const mark = [...words.matchAll(marks)].at(-1)?.index ?? -1;
  return { start: from + mark + 1, end: group.start };
}
