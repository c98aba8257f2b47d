/** A start or end tag as it stands in the source. */
export interface Tag {
  readonly kind: 'start' | 'end' | 'empty';
  readonly name: string;
  /** The first place after it. */
  readonly end: number;
}

const NAME = /\/?([A-Za-z_][\w.:-]*)(?=[\s/>])/y;
const WITHOUT_QUOTES = /[^<>"']*/y;
const QUOTED = { '"': /[^<"]*/y, "'": /[^<']*/y } as const;

/** The tag that begins with the `<` at a place; null where the `<` begins none and is only a character. */
export function tagAt(source: string, at: number): Tag | null {
  NAME.lastIndex = at + 1;
  const name = NAME.exec(source)?.[1];
  if (name === undefined) return null;
  const bracket = closingBracket(source, NAME.lastIndex);
  if (bracket === null) return null;
  const end = bracket + 1;
  if (source[at + 1] === '/') return { kind: 'end', name, end };
  return { kind: source[bracket - 1] === '/' ? 'empty' : 'start', name, end };
}

/** The place of the `>` that ends a tag. Never looks beyond the next `<`, so that no stretch is looked at often. */
function closingBracket(source: string, from: number): number | null {
  for (let at = from; ; at += 1) {
    at = placeAfter(WITHOUT_QUOTES, source, at);
    const sign = source[at];
    if (sign === '>') return at;
    if (sign !== '"' && sign !== "'") return null;
    at = placeAfter(QUOTED[sign], source, at + 1);
    if (source[at] !== sign) return null;
  }
}

function placeAfter(run: RegExp, source: string, at: number): number {
  run.lastIndex = at;
  run.test(source);
  return run.lastIndex;
}
