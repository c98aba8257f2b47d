import { plainWord, type HeadWords } from './head-words.js';
import type { Opening } from './vocabulary/opening.js';
import { OPENINGS } from './vocabulary/vocabulary.js';

/** One way of writing an opening, in plain words. */
export interface Phrase {
  readonly text: string;
  /** The name of the rule that it is. */
  readonly rule: string;
  readonly words: readonly string[];
  readonly opening: Opening;
}

/** The phrases that begin with the same words, by the word that follows. */
interface Branch {
  phrase: Phrase | null;
  readonly next: Map<string, Branch>;
}

const ROOT = branchOf(OPENINGS);

function branchOf(openings: readonly Opening[]): Branch {
  const root: Branch = { phrase: null, next: new Map() };
  for (const opening of openings) {
    for (const written of opening.words) plant(root, written.split(' ').map(plainWord), opening);
  }
  return root;
}

/** Where two openings are written alike, the first of the vocabulary counts. */
function plant(root: Branch, words: readonly string[], opening: Opening): void {
  let branch = root;
  for (const word of words) {
    const next: Branch = branch.next.get(word) ?? { phrase: null, next: new Map() };
    branch.next.set(word, next);
    branch = next;
  }
  branch.phrase ??= { text: words.join(' '), rule: words.join('-'), words, opening };
}

/** The longest phrase that stands at a place of a head, no break within; null where none does. */
export function phraseAt(words: HeadWords, at: number): Phrase | null {
  let branch = ROOT.next.get(words.at(at)?.plain ?? '');
  let phrase: Phrase | null = null;
  for (let place = at + 1; branch !== undefined; place += 1) {
    phrase = branch.phrase ?? phrase;
    const word = branch.next.size === 0 ? undefined : words.at(place);
    branch = word === undefined || word.afterBreak ? undefined : branch.next.get(word.plain);
  }
  return phrase;
}
