/** The kinds of docket entry: what a party files, what the court enters, what the clerk notes, and what nobody has read. */
export const ENTRY_KINDS = ['filing', 'ruling', 'clerk', 'unread'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** What a party, counsel, witness or non-party files. */
export const PAPERS = [
  'complaint',
  'amended-complaint',
  'indictment',
  'answer',
  'counterclaim',
  'motion',
  'response',
  'reply',
  'brief',
  'declaration',
  'exhibit',
  'notice',
  'appearance',
  'notice-of-appeal',
  'notice-of-removal',
  'notice-of-dismissal',
  'stipulation',
  'proposed-order',
  'proof-of-service',
  'disclosure-statement',
  'report',
  'discovery',
  'letter',
  'jury',
  'bond',
  'plea',
  'consent',
  'other-paper',
] as const;
export type Paper = (typeof PAPERS)[number];

/** What a judge decides, orders or presides over. */
export const COURT_ACTS = [
  'order',
  'text-order',
  'opinion',
  'report-and-recommendation',
  'judgment',
  'scheduling-order',
  'minute-entry',
  'hearing-notice',
  'warrant',
  'other-court',
] as const;
export type CourtAct = (typeof COURT_ACTS)[number];

/** What the clerk's office, a reporter, an appeals court or the marshal puts on the docket. */
export const CLERK_ACTS = [
  'summons',
  'case-assignment',
  'deadline-entry',
  'clerk-notice',
  'transcript',
  'fee',
  'appeals-court',
  'mail-returned',
  'transfer',
  'clerk-judgment',
  'other-clerk',
] as const;
export type ClerkAct = (typeof CLERK_ACTS)[number];

export const UNREAD = ['unread'] as const;

export type EntryType = Paper | CourtAct | ClerkAct | 'unread';

/** The types an entry of each kind may have. */
export const TYPES_OF_KIND = {
  filing: PAPERS,
  ruling: COURT_ACTS,
  clerk: CLERK_ACTS,
  unread: UNREAD,
} as const satisfies Record<EntryKind, readonly EntryType[]>;

/** Every type of entry, of whatever kind. */
export const ENTRY_TYPES: readonly EntryType[] = ENTRY_KINDS.flatMap((kind) => [
  ...TYPES_OF_KIND[kind],
]);

/** Whether an entry of `kind` may be of `type`: `typeFits('ruling', 'motion')` is false. */
export function typeFits(kind: EntryKind, type: string): type is EntryType {
  return (TYPES_OF_KIND[kind] as readonly string[]).includes(type);
}
