import type { EntryType } from '../../docket/entry-types.js';
import type { TextContext } from '../reading.js';
import type { Segments } from '../segment-text.js';
import type { FoundNames } from './found-names.js';
import { namesFrom } from './read-names.js';

/** `by Attorney Pat Roe for`, `by counsel for`. */
const BY_COUNSEL = /\bby (?:[Aa]ttorneys?|[Cc]ounsel) (?:\p{Lu}[\p{L}.'’-]{0,30},? ){0,6}for /u;
/** `CONSENT OF DEFENDANT Ada Winslow`. */
const OF_PARTY = /\bof (?:the )?(?=defendant|plaintiff|petitioner|debtor|material witness)/i;
const OWN_PAPERS: ReadonlySet<EntryType> = new Set(['consent', 'plea', 'other-paper']);

/**
 * The party that files through counsel, or whose own paper an entry is, where the text names nobody as filer:
 * Marlow Inc. in `APPLICATION to Appear Pro Hac Vice by Attorney Pat Roe for Marlow Inc.`.
 */
export function principals(
  segments: Segments,
  context: TextContext,
  type: EntryType,
): FoundNames | null {
  const byCounsel = namesAfter(BY_COUNSEL, segments, context);
  if (byCounsel.length > 0) return { names: byCounsel, rule: 'by counsel for' };
  if (!OWN_PAPERS.has(type)) return null;
  const [own] = namesAfter(OF_PARTY, segments, context);
  return own === undefined ? null : { names: [own], rule: 'paper of' };
}

function namesAfter(
  pattern: RegExp,
  { text, main }: Segments,
  context: TextContext,
): FoundNames['names'] {
  const found = pattern.exec(text.slice(main.start, main.end));
  if (found === null) return [];
  return namesFrom(text, main.start + found.index + found[0].length, main.end, context.parties);
}
