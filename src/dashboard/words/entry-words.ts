import type { EntryKind } from '../../law/docket/entry-types.js';

const WHO: Readonly<Record<EntryKind, string>> = {
  filing: 'filed',
  ruling: 'by the court',
  clerk: 'by the clerk',
  unread: 'not read yet',
};

/** Whose act an entry is, in a word or two. */
export function kindWords(kind: EntryKind): string {
  return WHO[kind];
}
