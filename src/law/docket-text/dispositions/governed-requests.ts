import type { EntryReference } from '../links/entry-reference.js';
import { isActive } from './group-position.js';
import { hasOwnSubject, requestsBefore } from './requests-before.js';
import { requestsAfter } from './requests-after.js';
import { wordsBetween } from './ruling-group.js';
import type { Clause, Governed, VerbGroup } from './ruling-group.js';
import { REQUEST } from './ruling-words.js';

const SHARING = new Set(['granted', 'denied', 'moot', 'deferred']);

/**
 * Each group of ruling words of a sentence with the requests it governs. A number is governed once: in
 * `granting 12 Motion, 14 Motion is DENIED` the first has `12`, the second `14`.
 */
export function governedRequests(
  clause: Clause,
  groups: readonly VerbGroup[],
): readonly Governed[] {
  const done: Governed[] = [];
  let from = clause.sentence.start;
  for (const [index, group] of groups.entries()) {
    const next = groups[index + 1] ?? null;
    const governed = governedBy(clause, group, next, { from, last: done.at(-1) ?? null });
    done.push(governed);
    from = Math.max(group.end, governed.isActive ? (governed.requests.at(-1)?.end ?? 0) : 0);
  }
  return done;
}

interface Reached {
  readonly from: number;
  readonly last: Governed | null;
}

function governedBy(
  clause: Clause,
  group: VerbGroup,
  next: VerbGroup | null,
  { from, last }: Reached,
): Governed {
  const free = requestsBefore(clause, group, from).length;
  const active = isActive(clause, group, free);
  const requests = active
    ? withoutSubjectOf(
        clause,
        next,
        requestsAfter(clause, group, next?.start ?? clause.sentence.end),
      )
    : requestsBefore(clause, group, from);
  if (requests.length > 0 || last === null || !isShared(clause, group, next, { from, last })) {
    return { group, requests, isActive: active, isShared: false };
  }
  return { group, requests: last.requests, isActive: active, isShared: true };
}

/** Leaves the last of a list to the ruling word that follows and needs it: `14` in `granting 12, 14 is DENIED`. */
function withoutSubjectOf(
  clause: Clause,
  next: VerbGroup | null,
  requests: readonly EntryReference[],
): readonly EntryReference[] {
  const [first, ...others] = requests;
  const last = others.at(-1);
  if (next === null || first === undefined || last === undefined) return requests;
  if (!needsSubject(clause, next, last)) return requests;
  const words = wordsBetween(clause.sentence, first.end, next.start);
  const semicolon = words.lastIndexOf(';');
  if (semicolon !== -1) return requests.filter(({ start }) => start < first.end + semicolon);
  if (/\b(?:are|were)\s+(?:\w+\s+)?$/.test(words)) return [first];
  const ofOwn = requests.findLastIndex(({ form }) => form !== 'joined');
  return requests.slice(0, Math.max(1, ofOwn));
}

function needsSubject(clause: Clause, next: VerbGroup, last: EntryReference): boolean {
  return !isActive(clause, next, 1) && !hasOwnSubject(clause, last, next);
}

/** `GRANTED as to Count 1 and DENIED as to Count 2`: nothing else is named that could be denied. */
function isShared(
  clause: Clause,
  group: VerbGroup,
  next: VerbGroup | null,
  { from, last }: { readonly from: number; readonly last: Governed },
): boolean {
  if (last.requests.length === 0 || !SHARING.has(group.first.outcome)) return false;
  const between = wordsBetween(clause.sentence, Math.max(from, last.group.end), group.start);
  if (between.includes(';')) return false;
  if (!last.isActive || group.first.position !== 'after') return !REQUEST.test(between);
  const end = next?.start ?? clause.sentence.end;
  return !REQUEST.test(wordsBetween(clause.sentence, group.end, end));
}
