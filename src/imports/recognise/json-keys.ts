/** The keys of a JSON file, as far as a part of it shows them. */
export interface JsonKeys {
  /** The keys of the outermost objects. */
  readonly top: ReadonlySet<string>;
  /** The keys of all objects. */
  readonly all: ReadonlySet<string>;
}

/** What is told of each key: its name, in how many objects it stands, and its value where that is a short text. */
export type KeyTaker = (key: string, depth: number, text: string | null) => void;

const LONGEST = 200;
const DEPTH: Readonly<Partial<Record<string, number>>> = { '{': 1, '}': -1 };

/** The keys in the beginning and the end of a JSON text. How deep the end stands is not known: its keys are any's. */
export function keysIn(head: string, tail: string): JsonKeys {
  const top = new Set<string>();
  const all = new Set<string>();
  scanKeys(head, (key, depth) => {
    all.add(key);
    if (depth === 1) top.add(key);
  });
  scanKeys(tail, (key) => all.add(key));
  return { top, all };
}

/** Goes through the keys of a JSON text, which may be cut off anywhere. Escapes in short texts stay as they are. */
export function scanKeys(text: string, take: KeyTaker): void {
  let depth = 0;
  let last: string | null = null;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') {
      const end = closingQuote(text, at + 1);
      last = end - at <= LONGEST ? text.slice(at + 1, end) : null;
      at = end;
    } else if (sign === ':' && last !== null) {
      take(last, depth, shortTextAt(text, at + 1));
      last = null;
    } else {
      depth += DEPTH[sign ?? ''] ?? 0;
      if (sign === ',') last = null;
    }
  }
}

/** The text that begins at the next sign that is no blank; null where no text, or a long one, begins. */
function shortTextAt(text: string, from: number): string | null {
  return /^\s{0,20}"([^"\\]{0,200})"/.exec(text.slice(from, from + LONGEST + 30))?.[1] ?? null;
}

/** Where the string that begins before `from` ends; the end of the text where it is cut off. */
function closingQuote(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at;
  }
  return text.length;
}
