import type { EntryType } from '../../docket/entry-types.js';
import type { Act, Read, ReadFiler, TextContext } from '../reading.js';
import type { Segments } from '../segment-text.js';
import { appearedFor } from './appeared-for.js';
import { isCounsel, isFilingUser } from './counsel.js';
import type { FoundNames } from './found-names.js';
import { findLeads, ownLead, type Lead } from './find-leads.js';
import { letterSenders } from './letter-senders.js';
import { firstInCaption } from './caption.js';
import { foldName, partyOf } from './party-names.js';
import { namedByPossessive } from './possessives.js';
import { principals } from './principals.js';
import { namesFrom, type PrintedName } from './read-names.js';
import { smallName } from './small-name.js';
import type { Span } from '../span.js';

const BEHALF = /\bon\s+behalf\s+of\s+/g;
const OWN_BEHALF =
  /^(?:(?:him|her|it|my|one)self|themselves|all\s+(?:those|other|persons|similarly)|others?|a\s+class|its\b)/;
/** Another entry begins: its own words name who filed that one. */
const OTHER_ENTRY =
  /\bre:?\s|\b\d{1,4}\]?\s+(?:\p{L}+\s+){0,2}(?:motion|order|complaint|response)/u;
const LONGEST_BEHALF = 200;

/** The place that names who files, with the names. */
type NamedLead = Lead & FoundNames;

/**
 * Who files an entry, as printed and one by one: `MOTION to Seal by Marlow Freight LLC, Ada Winslow.` has two
 * filers. Roles before a name are dropped; counsel, and those an entry is filed "as to", are no filers. In an
 * appearance the filers are the parties appeared for. Empty where the act is not a party's or nobody is named.
 */
export function readFilers(
  segments: Segments,
  context: TextContext,
  type: EntryType,
  act: Act,
): readonly Read<ReadFiler>[] {
  if (act !== 'party') return [];
  const found =
    type === 'appearance' ? appearedFor(segments, context) : filersOf(segments, context, type);
  const isOnly = found.names.length === 1;
  const seen = new Set<string>();
  return found.names.flatMap((name) => {
    const printed = asPrinted(segments.text.slice(name.start, name.end));
    if (isOnly && name.partyId !== null && printed !== '') return [filerOf(name, printed, found)];
    const folded = foldName(printed).join(' ');
    if (printed === '' || seen.has(folded)) return [];
    seen.add(folded);
    const partyId = name.partyId ?? partyOf(folded, context.parties);
    return [filerOf({ start: name.start, end: name.end, partyId }, printed, found)];
  });
}

function filerOf(
  { start, end, partyId }: Omit<PrintedName, 'hasRole'>,
  name: string,
  { rule }: FoundNames,
): Read<ReadFiler> {
  const sure = rule !== 'possessive' && rule !== 'letter from';
  return { value: { name, partyId }, evidence: { start, end, rule: `filer: ${rule}`, sure } };
}

/** A name on one line, without its article. */
function asPrinted(name: string): string {
  const line = /\s\s|[^\S ]/.test(name) ? name.replace(/\s+/g, ' ') : name;
  const bare = line.includes('&amp;') ? line.replaceAll('&amp;', '&') : line;
  return (bare.startsWith('the ') ? bare.slice(4) : bare).trim();
}

function filersOf(segments: Segments, context: TextContext, type: EntryType): FoundNames {
  const lead = namedLead(segments, context);
  if (lead !== null) {
    const behalf = behalfAfter(segments, context, lead);
    if (behalf !== null) return behalf;
    const names = lead.names.filter(
      (name) => !isEsquire(segments, name) && !isCounsel(segments, context, type, name),
    );
    return behalfBefore(segments, context, lead) ?? { names, rule: lead.words };
  }
  return (
    principals(segments, context, type) ??
    letterSenders(segments, context, type) ??
    firstInCaption(segments, context, type) ??
    behalfAfter(segments, context, null) ??
    namedByPossessive(segments, context) ?? { names: [], rule: 'none' }
  );
}

function isNameOfUser(segments: Segments, { start, end }: Span): boolean {
  return isFilingUser(segments, segments.text.slice(start, end));
}

/** `filed by Kay Winslow, Esq.`: counsel, by the title of the profession. */
function isEsquire({ lower }: Segments, { start, end }: Span): boolean {
  return (
    /\besq(?:uire)?\.?$/.test(lower.slice(start, end)) || ESQUIRE.test(lower.slice(end, end + 12))
  );
}

const ESQUIRE = /^,?\s+esq/;

/** `Opposition on behalf of Ada Winslow Filed by Kay Holm`: counsel named alone after the party. */
function behalfBefore(
  segments: Segments,
  context: TextContext,
  lead: NamedLead,
): FoundNames | null {
  const { text, lower, main } = segments;
  const places = behalves(lower, { start: main.start, end: lead.start });
  if (places.length === 0 || !lead.names.every((name) => isNameOfUser(segments, name))) return null;
  for (const at of places) {
    const names = namesFrom(text, at, lead.start, context.parties);
    if (names.length > 0) return { names, rule: 'on behalf of' };
  }
  return null;
}

/** The place that names who filed this entry, with the names; a place without a name is passed over. */
function namedLead(segments: Segments, context: TextContext): NamedLead | null {
  let leads = findLeads(segments);
  for (let lead = ownLead(segments, leads); lead !== null; lead = ownLead(segments, leads)) {
    const names = namesFrom(segments.text, lead.end, segments.main.end, context.parties);
    if (names.length > 0) return withNames(lead, names);
    const nameless = lead.start;
    leads = leads.filter(({ start }) => start !== nameless);
  }
  return null;
}

function withNames({ start, end, words, own }: Lead, names: FoundNames['names']): NamedLead {
  return { start, end, words, own, names, rule: words };
}

/** `Filed by Orrin Mills of Mills & Roe on behalf of Ada Winslow`: the party, not counsel. */
function behalfAfter(
  segments: Segments,
  context: TextContext,
  lead: Lead | null,
): FoundNames | null {
  const { text, lower, main } = segments;
  const start = lead?.end ?? main.start;
  const end = lead === null ? main.end : Math.min(main.end, start + LONGEST_BEHALF);
  for (const at of behalves(lower, { start, end })) {
    const printed = namesFrom(text, at, main.end, context.parties);
    const names = printed.length > 0 ? printed : smallName(segments, at);
    if (names.length > 0) return { names, rule: 'on behalf of' };
  }
  return null;
}

/** The places of a part of an entry where names follow `on behalf of`, up to where another entry begins. */
function behalves(lower: string, { start, end }: Span): readonly number[] {
  const words = lower.slice(start, end);
  if (!words.includes('behalf')) return [];
  const otherEntry = OTHER_ENTRY.exec(words)?.index ?? Infinity;
  const places: number[] = [];
  BEHALF.lastIndex = 0;
  for (let match = BEHALF.exec(words); match !== null; match = BEHALF.exec(words)) {
    const at = start + BEHALF.lastIndex;
    if (OWN_BEHALF.test(lower.slice(at, at + 24))) continue;
    if (otherEntry < match.index) break;
    places.push(at);
  }
  return places;
}
