import type { Segments } from '../segment-text.js';
import type { Span } from '../span.js';
import { NOT_FILERS } from './name-words.js';

/** The words after which the names of filers come: `end` is where the first name may begin. */
export interface Lead extends Span {
  readonly words: 'filed by' | 'by';
  /** `Document filed by`, `Filed by`: words of the system's own, which name the filer of this entry. */
  readonly own: boolean;
}

const BY = /\b(?:(?:document\s)?filed\s{1,3}by:?\s{0,9}|(?:entered\s|submitted\s)?by:?\s+)/g;
const GLUED =
  /(?:forfeiture|motion|order|complaint|response|document|judgment|time|support|notice|dismiss|answer|reply|extension|discovery|evidence|counsel|appearance|plea|sentence|hearing|statement|brief|memorandum|declaration|exhibits?|report|stipulation|conference|leave|file|seal|compel|amend|list)by\s+(?=[a-z])/;
/** `byAda Winslow`. */
const GLUED_NAME = /\bby(?=\p{Lu}\p{Ll}|\p{Lu}{2})/u;
/** The first letters of the words of a court. */
const MAY_BE_COURT = new Set('csdu');
const COURT =
  /^(?:(?:chief|senior|district|u\.?s\.?|united states)\s+){1,3}(?:magistrate\s|bankruptcy\s)?(?:judge|court|marshal|probation)/;
/** What others did, named within the title: `acknowledgment sent by`, `statements made by`. */
const DONE_BY =
  /\b(?:sent|signed|served|made|taken|offered|asserted|used|issued|paid|prepared|approved|ordered|owned|given|required|caused|produced|provided|represented|supported|followed|received|adopted|granted|verified|appointed|retained|conducted|completed|performed|committed|alleged|raised|obtained|held|accompanied|joined|authored|written|sworn)\s$/;
const NEXT_WORD = /[^\s,;:()]+/y;
/** Another entry named by its number or its title: what follows may be that entry's own words. */
const REFERENCE =
  /\b(?:re:?|to|regarding|of|on|as to|supporting)\s+(?:\[|doc\.?\s|dkt\.?\s|document\s)?\d{1,4}(?:-\d+)?\b\]?|\bre:?\s+(?:motion|order|complaint|document)|\brelated document|\[\d{1,4}\]/;
/** The title of another entry without its number. */
const TITLE_ALONE = /\bin\s(?:opposition\sto|support\sof)\smotion\b/;
const MOST_LEADS = 40;

/** Every place of the principal words where names of filers may begin, in order. */
export function findLeads(segments: Segments): readonly Lead[] {
  const { main, lower } = segments;
  const words = lower.slice(main.start, main.end);
  const leads: Lead[] = [];
  if (!words.includes('by')) return leads;
  BY.lastIndex = 0;
  for (let match = BY.exec(words); match !== null; match = BY.exec(words)) {
    const start = main.start + match.index;
    const lead = leadAt(segments, { start, end: main.start + BY.lastIndex });
    if (lead !== null) leads.push(lead);
    if (leads.length >= MOST_LEADS) break;
  }
  return leads.length > 0 ? leads : gluedLeads(segments, words);
}

/** The lead that the words at a place are; null where no filer of this entry follows. */
function leadAt(segments: Segments, { start, end }: Span): Lead | null {
  const { text, lower } = segments;
  if (isInGroup(segments, start) || isNoFiler(lower, end)) return null;
  const filed = /filed|submitted|entered/.test(lower.slice(start, end));
  if (!filed && DONE_BY.test(lower.slice(Math.max(0, start - 16), start))) return null;
  const own = filed && /^(?:Document|Filed)/.test(text.slice(start, start + 8));
  return { start, end, words: filed ? 'filed by' : 'by', own };
}

/** `Order of Forfeitureby Ada Winslow`. */
function gluedLeads({ text, main }: Segments, words: string): readonly Lead[] {
  const match = GLUED.exec(words) ?? GLUED_NAME.exec(text.slice(main.start, main.end));
  if (match === null) return [];
  const start = main.start + match.index;
  return [{ start, end: main.start + match.index + match[0].length, words: 'by', own: false }];
}

/**
 * The lead that names who filed this entry, where several stand: the system's own words; else one before
 * any other entry is named; else the last.
 */
export function ownLead(segments: Segments, leads: readonly Lead[]): Lead | null {
  if (leads.length < 2) return leads[0] ?? null;
  const stated = leads.findLast((lead) => lead.own);
  if (stated !== undefined) return stated;
  const words = segments.lower.slice(segments.main.start, segments.main.end);
  const numbered = leadsBefore(leads, segments, REFERENCE.exec(words));
  const before = leadsBefore(numbered, segments, TITLE_ALONE.exec(words));
  const first = before[0];
  if (first !== undefined && isBesideTitle(segments, first)) return first;
  return before.at(-1) ?? numbered.at(-1) ?? leads.at(-1) ?? null;
}

function leadsBefore(
  leads: readonly Lead[],
  { main }: Segments,
  reference: RegExpExecArray | null,
): readonly Lead[] {
  if (reference === null) return leads;
  return leads.filter((lead) => lead.start < main.start + reference.index);
}

/** `MOTION by Ada Winslow to admit the statements made by …`. */
function isBesideTitle({ lower, main }: Segments, lead: Lead): boolean {
  const title = lower.slice(main.start, lead.start);
  return title.length < 60 && !/\s(?:to|for|of|re)\s/.test(title);
}

/** Whether a place lies within a group in parentheses; the groups stand in order. */
function isInGroup({ parentheses }: Segments, at: number): boolean {
  let low = 0;
  let high = parentheses.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parentheses[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return (parentheses[low]?.start ?? at) < at;
}

function isNoFiler(lower: string, at: number): boolean {
  NEXT_WORD.lastIndex = at;
  const word = NEXT_WORD.exec(lower)?.[0] ?? '';
  if (MAY_BE_COURT.has(lower.charAt(at)) && COURT.test(lower.slice(at, at + 60))) return true;
  return /^\d/.test(word) || NOT_FILERS.has(withoutStop(word));
}

function withoutStop(word: string): string {
  return /[.’']/.test(word.charAt(word.length - 1)) ? word.replace(/[.’']+$/, '') : word;
}
