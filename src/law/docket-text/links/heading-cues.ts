import type { EntryType } from '../../docket/entry-types.js';
import type { LinkKind } from '../reading.js';
import type { Segments } from '../segment-text.js';
import type { Span } from '../span.js';

const HEADING = 90;
const WITHDRAWN = /^(?:\S+ ){0,3}(?:withdrawal|withdrawing|withdraws?)\b/;
const OF_COUNSEL = /\b(?:appearance|attorney|counsel|claims?)\b/;
const AMENDED =
  /^(?:\S+ ){0,4}(?:errat(?:a|um)|addendum|supplement(?! al\b)|correction|(?<!filing of )clarification)\b(?! brief| memorandum| response| declaration| authority)/;
const AMENDED_PAPER = /^(?:\S+ ){0,3}\(?(?:amended|corrected|revised|substituted|modified)\b/;
const AMENDED_COURT =
  /^(?:\S+ ){0,2}(?:amended|corrected) (?:\S+ ){0,2}(?:order|judgment|opinion|minute|report)/;
const MODIFYING =
  /\border\b.*\b(?:modif(?:ying|ies|ication)|amending|amendment|to correct|correcting)\b/;
const CORRECTED =
  /\bdocket error\b|\bmodification of docket\b|\bdocket modification\b|\bcorrective entry\b|\b(?:docket|docket entry|docket text|document) correction\b|\bcorrection (?:of|to|re:?|regarding|made)\b|\bcorrected\b|\bdeleted? document\b|\bcorrecting\b|\b(?:docket )?(?:text|entry) (?:was |has been )?(?:modified|edited|amended)\b/;
/** What is wrong, said by the clerk who mends it; in a notice of deficiency to the filer who must. */
const WRONG =
  /\bincorrect(?:ly)?\b|\b(?:filed|entered|docketed|posted) in error\b|\bhas been (?:deleted|removed|renumbered)\b/;
const DEFICIENT = /\bdeficien|\bre-?fil(?:e|ing)\b/;
const FOR_FILER = /\bplease (?:correct|re-?file|re-?submit)\b|\bmust be (?:corrected|re-?filed)\b/;
/** Where a heading ends and the name of another entry starts. */
const OTHER_NAMED = /\((?:re\b|related\b)|\bre:? [[#]?\d/;

/** The heading of an entry: its first words, in lower case. */
export function headingOf({ lower, main }: Segments): string {
  return lower.slice(main.start, Math.min(main.end, main.start + HEADING)).replace(/\s+/g, ' ');
}

/** The heading up to the number of another entry: what is amended there is that entry. */
export function headingBefore({ lower, main }: Segments, { start }: Span): string {
  const end = Math.max(main.start, Math.min(start, main.start + HEADING));
  return lower.slice(main.start, end).replace(/\s+/g, ' ');
}

/** What the heading of a paper says of the entry it names: `withdraws` for `NOTICE of Withdrawal of Motion re 12`. */
export function headingOfPaper(heading: string): LinkKind | null {
  if (WITHDRAWN.test(heading)) {
    const end = OTHER_NAMED.exec(heading)?.index ?? heading.length;
    if (!OF_COUNSEL.test(heading.slice(0, end))) return 'withdraws';
  }
  return AMENDED.test(heading) ? 'amends' : null;
}

/** `AMENDED JUDGMENT re 40 Judgment` amends the judgment. */
export function isAmendedAct(heading: string): boolean {
  return AMENDED_COURT.test(heading);
}

/** `ORDER modifying conditions of release re 14 Bond` changes what stands there. */
export function isModifyingAct(heading: string): boolean {
  return MODIFYING.test(heading);
}

/** `Second AMENDED Disclosure Statement`. */
export function isAmended(heading: string): boolean {
  return AMENDED_PAPER.test(heading);
}

/** `Please correct and refile`: what is wrong is told, not mended. */
export function isForFiler(text: string): boolean {
  return FOR_FILER.test(text);
}

/** A clerk's correction of an entry, as against a notice that somebody else must correct it. */
export function isCorrection({ lower, main }: Segments, type: EntryType): boolean {
  if (type !== 'clerk-notice' && type !== 'deadline-entry' && type !== 'other-clerk') return false;
  const text = lower.slice(main.start, main.end).slice(0, 600);
  if (isForFiler(text)) return false;
  if (CORRECTED.test(text)) return !text.startsWith('name correction');
  return WRONG.test(text) && !DEFICIENT.test(text);
}
