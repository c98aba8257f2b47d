const WHITE_SPACE = /[\s\u0085]+/gu;
const NO_LETTER = /[^\p{L}\p{N}]+/gu;
const ASCII = /^[\0-\x7f]*$/;
const NO_ASCII_LETTER = /[^a-z0-9]+/g;

/** The words of a text in lower case, without punctuation: `MOTION (Ex Parte)` is `motion`, `ex`, `parte`. */
export function foldedWords(text: string): readonly string[] {
  return text.normalize('NFKC').toLowerCase().split(NO_LETTER).filter(Boolean);
}

/**
 * What two printings of one text share: letters and digits, in lower case. Courts' pages, mails and feeds differ in
 * blanks, line breaks, quotation marks and signs such as `#` and `*`.
 */
export function foldedText(text: string): string {
  const lower = text.toLowerCase();
  // Nearly every docket is plain ASCII, of which most of the folding's time is saved.
  return ASCII.test(lower)
    ? lower.replace(NO_ASCII_LETTER, '')
    : lower.normalize('NFKC').toLowerCase().replace(NO_LETTER, '');
}

/** The folded text of an entry, without the `(Entered: 01/14/2021)` that only some sources print behind it. */
export function foldedEntry(text: string): string {
  return foldedText(withoutEntered(text));
}

function withoutEntered(text: string): string {
  const trimmed = text.trim();
  const at = trimmed.lastIndexOf('(');
  if (at < 0 || !trimmed.endsWith(')')) return trimmed;
  return /^\(\s*entered\b/i.test(trimmed.slice(at, at + 40)) ? trimmed.slice(0, at) : trimmed;
}

/** Whether two texts differ in nothing but white space. */
export function sameButSpace(one: string, other: string): boolean {
  return one === other || one.replace(WHITE_SPACE, '') === other.replace(WHITE_SPACE, '');
}

/** Whether two texts differ in nothing but white space, case and punctuation. */
export function sameLetters(one: string, other: string): boolean {
  return one === other || foldedText(one) === foldedText(other);
}

/**
 * Whether one text is where another breaks off: its beginning, and not all of it. Blank text is the beginning of every
 * other.
 */
export function breaksOff(one: string, other: string): boolean {
  const [short, long] = [foldedText(one), foldedText(other)];
  return short.length < long.length && long.startsWith(short);
}

/** Null for text that is blank. */
export function saidText(text: string | null | undefined): string | null {
  return text == null || text.trim() === '' ? null : text;
}
