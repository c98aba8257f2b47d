import { refuse } from '../snapshot/reading.js';
import type { ReadingRefusalCode, Refused } from '../snapshot/reading.js';
import { CourtPage } from './court-page.js';
import { cleanSource, decode } from './page-source.js';
import { Phrase } from './phrase.js';
import { TooDeep } from './tree-adapter.js';

/** Phrases by which a page shows that it is not what it seems, and what such a page is. */
export interface Telltale {
  readonly phrase: Phrase;
  readonly code: ReadingRefusalCode;
  readonly detail: string;
}

/** Telltale phrases of one meaning: `..` stands for any characters of a line, a blank for any white space. */
export function telltales(
  code: ReadingRefusalCode,
  detail: string,
  phrases: readonly string[],
): readonly Telltale[] {
  return phrases.map((printed) => ({ phrase: new Phrase(printed), code, detail }));
}

const ALTERED = telltales(
  'altered-page',
  'A browser extension changed this page before it was saved; save it again without the extension.',
  ['MetaMask..web3', 'console.log("..CloudMask', 'Drumpf'],
);

/** Of each list of signs: the same with the signs of an altered page before it. */
const WITH_ALTERED = new WeakMap<readonly Telltale[], readonly Telltale[]>();
/** Of each list of signs: how any of its phrases begins. */
const BEGINNINGS = new WeakMap<readonly Telltale[], RegExp>();
const NO_SIGNS: readonly Telltale[] = [];

export type OpenedPage =
  { readonly ok: true; readonly page: CourtPage; readonly source: string } | Refused;

/**
 * The tree of a court page, or why it is none: one of `signs` stands in its source (after cleaning), a browser
 * extension changed it, or it nests deeper than any court page.
 */
export function openPage(bytes: Uint8Array, signs: readonly Telltale[] = NO_SIGNS): OpenedPage {
  return openSource(decode(bytes), signs);
}

/** The same for text that is decoded already. */
export function openSource(text: string, signs: readonly Telltale[] = NO_SIGNS): OpenedPage {
  const source = cleanSource(text);
  const sign = findSign(source, withAltered(signs));
  if (sign !== undefined) {
    const { code, detail, phrase } = sign;
    return refuse(code, { detail, phrase: phrase.printed });
  }
  try {
    return { ok: true, page: CourtPage.of(source), source };
  } catch (error) {
    if (error instanceof TooDeep) return refuse('too-deep');
    throw error;
  }
}

/** The first of `signs` whose phrase stands in the source. */
export function findSign(source: string, signs: readonly Telltale[]): Telltale | undefined {
  const inSmallLetters = source.toLowerCase();
  // Nearly every page is what it seems, and one look at it shows that no phrase even begins on it.
  if (!beginningsOf(signs).test(inSmallLetters)) return undefined;
  return signs.find(({ phrase }) => phrase.occursIn(source, inSmallLetters));
}

function withAltered(signs: readonly Telltale[]): readonly Telltale[] {
  const all = WITH_ALTERED.get(signs) ?? [...ALTERED, ...signs];
  WITH_ALTERED.set(signs, all);
  return all;
}

function beginningsOf(signs: readonly Telltale[]): RegExp {
  const beginnings =
    BEGINNINGS.get(signs) ?? new RegExp(signs.map(({ phrase }) => phrase.beginning).join('|'));
  BEGINNINGS.set(signs, beginnings);
  return beginnings;
}
