/**
 * Text from a docket or a form, made safe to stand inside a sentence: line breaks, control characters and runs of
 * blanks are one blank, marks that turn the direction of writing are dropped, half a character is a question mark.
 */
export function foldText(text: string): string {
  return text
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\p{Cc}\p{Z}]+/gu, ' ')
    .trim();
}

/** The words as they begin a sentence: `The order`. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The words as they begin a sentence, when they may open with a name, which keeps its own letters: `eBay’s request`. */
export function begun(words: string): string {
  return /^(?:the|a|an|in|oral) /u.test(words) ? capitalised(words) : words;
}

/** The words as more follows them: a day at their end is set off on both sides, `the order of May 1, 2021,`. */
export function setOff(words: string): string {
  return words.replace(/ \d{1,2}, \d{4}$/u, (day) => `${day},`);
}

const OPENS = /(^|[\s([{‘—–-])["“”]/gu;

/** A quotation in its marks. Marks inside it become single ones; a stop at its end goes, the sentence brings its own. */
export function quoted(text: string): string {
  const inner = foldText(text)
    .replace(OPENS, '$1‘')
    .replace(/["“”]/gu, '’')
    .replace(/[\s.,;:]+$/u, '');
  return `“${inner}”`;
}

/** The sentence with its stop; stops and commas inside a closing quotation mark, as American courts print them. */
export function stopped(text: string): string {
  const folded = foldText(text).replace(/(?<![?!“])”,/gu, ',”');
  if (/[.!?]['’]?[”)]?$/u.test(folded) && !/[.!?]\)$/u.test(folded)) return folded;
  return folded.endsWith('”') ? `${folded.slice(0, -1)}.”` : `${folded}.`;
}
