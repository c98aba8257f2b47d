import { countsFrom } from '../../law/docket/docket-order.js';
import type { EntryFacts } from '../case-page-facts.js';
import { linksTo } from '../entry-names.js';
import type { EntryNames } from '../entry-names.js';
import { day } from '../layout/links.js';
import type { Warning } from './entry-page.js';

const NOT_READ = 'Not read yet: what this entry asks or decides is not in the figures.';
const NOT_SURE =
  'Read, but not surely: until a person says what it is, what it asks or decides is not in the figures.';

/** What a reader must know before reading an entry, most important first. */
export function toWarnings(
  shown: EntryFacts,
  names: EntryNames,
  { isRead }: { readonly isRead: boolean },
): readonly Warning[] {
  const { entry, struckReason, voidReason, sealed, proposed } = shown;
  const plain = (says: string): Warning => ({ says, because: null, by: null });
  return [
    ...(voidReason === null
      ? []
      : [
          {
            says: 'Void: recorded here by mistake. It does not count.',
            because: voidReason,
            by: null,
          },
        ]),
    ...(entry.struck === null ? [] : [struckWarning(entry.struck, struckReason, names)]),
    ...(sealed ? [plain('Sealed: the document is not open to the public.')] : []),
    ...(proposed ? [plain('Proposed by a party: no court has ordered what this paper says.')] : []),
    ...(countsFrom(entry) === null ? [plain('Undated: it counts on no day.')] : []),
    ...(entry.kind === 'unread' ? [plain(isRead ? NOT_SURE : NOT_READ)] : []),
  ];
}

function struckWarning(
  struck: NonNullable<EntryFacts['entry']['struck']>,
  because: string | null,
  names: EntryNames,
): Warning {
  const { on, orderedIn } = struck;
  return {
    says: `Struck from the record on ${day(on).text}.`,
    because,
    by: orderedIn === null ? null : (linksTo(names, [orderedIn])[0] ?? null),
  };
}
