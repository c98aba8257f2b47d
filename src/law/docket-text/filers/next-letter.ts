const SPACE = 32;

/**
 * Where the word after a place begins, if a plain letter stands there or after one space: most words of names do; null
 * where something else stands there.
 */
export function nextLetter(text: string, at: number): number | null {
  const code = text.charCodeAt(at);
  if (isLetter(code)) return at;
  return code === SPACE && isLetter(text.charCodeAt(at + 1)) ? at + 1 : null;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}
