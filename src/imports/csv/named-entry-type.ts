import { ENTRY_KINDS, typeFits } from '../../law/docket/entry-types.js';
import type { EntryKind } from '../../law/docket/entry-types.js';
import { shortened } from '../json-file/said-day.js';
import type { EntryReading } from '../snapshot/entry-reading.js';
import type { SaidRow } from './said-row.js';

type Named = Pick<EntryReading, 'namedKind' | 'namedType'>;

const NEITHER: Named = { namedKind: null, namedType: null };

/**
 * The kind and the type of an entry where the row names them in Nunc's own words ("Text order" is `text-order`). A type
 * alone tells its kind. Words of no list, and a type that its kind does not have, name nothing and are noted.
 */
export function namedEntryType(row: SaidRow): Named {
  const kind = ownWord(row.words('kind'));
  const type = ownWord(row.words('type'));
  if (kind !== null && !isKind(kind)) {
    row.warn('kind', `"${shortened(kind)}" is no kind of entry: ${ENTRY_KINDS.join(', ')} are.`);
    return type === null ? NEITHER : withType(row, type, ENTRY_KINDS);
  }
  if (type === null) return { ...NEITHER, namedKind: kind };
  return withType(row, type, kind === null ? ENTRY_KINDS : [kind]);
}

function withType(row: SaidRow, type: string, kinds: readonly EntryKind[]): Named {
  const kind = kinds.find((one) => typeFits(one, type));
  if (kind !== undefined) return { namedKind: kind, namedType: type };
  const [only] = kinds;
  const of = kinds.length === 1 && only !== undefined ? `a ${only}` : 'an entry';
  row.warn('type', `"${shortened(type)}" is no type of ${of} that Nunc knows.`);
  return kinds.length === 1 ? { ...NEITHER, namedKind: only ?? null } : NEITHER;
}

function ownWord(words: string | null): string | null {
  return words === null ? null : words.toLowerCase().replace(/[ _-]+/g, '-');
}

function isKind(word: string): word is EntryKind {
  return (ENTRY_KINDS as readonly string[]).includes(word);
}
