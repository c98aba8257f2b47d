const SPECIAL = /[.*+?^${}()|[\]\\/]/g;

/**
 * A phrase by which a court page is known, in any letter case: each blank stands for one or more white space
 * characters, `..` for any characters of the same line. Looking for it takes time by the length of the page.
 */
export class Phrase {
  private readonly parts: readonly RegExp[];
  /** Its longest word, in small letters: a page without that word has not the phrase. */
  private readonly anchor: string;
  /** The source of a regular expression for what stands before its first `..`, in small letters. */
  readonly beginning: string;

  constructor(readonly printed: string) {
    this.parts = printed.split('..').map((part) => new RegExp(toPattern(part), 'gi'));
    this.beginning = toPattern(printed.toLowerCase().split('..')[0] ?? '');
    const words = printed.toLowerCase().split(/\.\.| /);
    this.anchor = words.toSorted((a, b) => b.length - a.length)[0] ?? '';
  }

  /** Whether the phrase stands in the source; `inSmallLetters` is the same source in small letters. */
  occursIn(source: string, inSmallLetters: string): boolean {
    if (!inSmallLetters.includes(this.anchor)) return false;
    const [first, ...rest] = this.parts;
    if (first === undefined) return false;
    first.lastIndex = 0;
    for (let found = first.exec(source); found !== null; found = first.exec(source)) {
      const line = lineFrom(source, first.lastIndex);
      if (inTurn(rest, line)) return true;
      // What the first of several beginnings on a line does not find behind it, no later one finds.
      first.lastIndex += line.length;
    }
    return false;
  }
}

function toPattern(part: string): string {
  return part.replace(SPECIAL, '\\$&').replace(/ +/g, '\\s+');
}

function lineFrom(source: string, from: number): string {
  const end = source.indexOf('\n', from);
  return source.slice(from, end < 0 ? source.length : end);
}

function inTurn(parts: readonly RegExp[], line: string): boolean {
  let from = 0;
  return parts.every((part) => {
    part.lastIndex = from;
    const found = part.exec(line) !== null;
    from = part.lastIndex;
    return found;
  });
}
