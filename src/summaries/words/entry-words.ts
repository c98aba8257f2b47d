import type { EntryType } from '../../law/docket/entry-types.js';

const SPECIAL: Partial<Record<EntryType, string>> = {
  discovery: 'discovery paper',
  jury: 'jury paper',
  'other-paper': 'paper',
  'other-court': 'court entry',
  'other-clerk': 'clerk’s entry',
  'text-order': 'text-only order',
  'report-and-recommendation': 'report and recommendation',
  'clerk-judgment': 'clerk’s judgment or default',
  'clerk-notice': 'clerk’s notice',
  'appeals-court': 'paper of the court of appeals',
  'case-assignment': 'assignment of the case',
  'deadline-entry': 'entry setting deadlines',
  unread: 'entry nobody has read',
};

/** What an entry is, without article: `motion`, `notice of appeal`. */
export function entryNoun(type: EntryType): string {
  return SPECIAL[type] ?? type.replaceAll('-', ' ');
}

/** The words with their article: `an order`, `a notice`. */
export function withArticle(words: string): string {
  return `${/^[aeiou]/iu.test(words) ? 'an' : 'a'} ${words}`;
}
