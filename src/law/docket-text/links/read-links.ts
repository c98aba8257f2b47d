import type { CitingEntry } from '../dispositions/citing-entry.js';
import type { LinkKind, Read, ReadLink } from '../reading.js';
import type { EntryReference } from './entry-reference.js';
import { isCitedNext } from './list-of-cited.js';
import { isByAuthority, linkKind } from './link-kind.js';

/** The more specific first. */
const SPECIFIC: readonly LinkKind[] = [
  'decides',
  'withdraws',
  'amends',
  'replies-to',
  'responds-to',
  'supports',
  'concerns',
];

/**
 * The entries that an entry names by number, one link each, in the order they are first named:
 * `REPLY re 12 MOTION to Seal per 14 Order` replies to 12 and concerns 14. Where a number stands
 * there twice the more specific kind is taken. `20-1` is the entry 20.
 */
export function readLinks(entry: CitingEntry): readonly Read<ReadLink>[] {
  const { references } = entry;
  if (references.length === 0) return [];
  const { segments, context, type, act, rulings } = entry;
  const decided = decidedBy(entry);
  const linking = { segments, context, type, act, references, rulings, decided };
  const links = new Map<string, Read<ReadLink>>();
  let isPrincipal: boolean | null = null;
  let last: EntryReference | null = null;
  for (const reference of references) {
    const goesOn = last !== null && isCitedNext(last, reference, segments.lower);
    last = reference;
    isPrincipal = isOfPrincipal(reference, isPrincipal, goesOn);
    const kind = linkKind(linking, reference, isPrincipal === true);
    const link = linkOf(reference, kind);
    const known = links.get(reference.number);
    if (known === undefined || isMoreSpecific(link, known)) links.set(reference.number, link);
  }
  return [...links.values()];
}

const NOTHING: ReadonlySet<string> = new Set();

/** A motion that a judge refers or puts off is decided; one that a clerk tells to be referred is not. */
function decidedBy({ act, rulings }: CitingEntry): ReadonlySet<string> {
  if (act !== 'court' || rulings.length === 0) return NOTHING;
  return new Set(rulings.flatMap(({ to }) => to ?? []));
}

/** The first that is named, and what goes on with its list; null before any was named but as authority. */
function isOfPrincipal(
  reference: EntryReference,
  before: boolean | null,
  goesOn: boolean,
): boolean | null {
  if (isByAuthority(reference)) return before === null ? null : false;
  return before === null || (before && (reference.listed || goesOn));
}

function linkOf({ number, start, end, form }: EntryReference, kind: LinkKind): Read<ReadLink> {
  const evidence = { start, end, rule: `link.${form}.${kind}`, sure: true };
  return { value: { to: number, kind }, evidence };
}

function isMoreSpecific(link: Read<ReadLink>, known: Read<ReadLink>): boolean {
  return SPECIFIC.indexOf(link.value.kind) < SPECIFIC.indexOf(known.value.kind);
}
