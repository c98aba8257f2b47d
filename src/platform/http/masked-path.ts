/** Longer than an id, and no longer than the secret part of an address is. */
const SECRET = /[\w-]{40,}/g;

/**
 * A path as it may be written down: whoever knows the secret part of one could read what stands at it. Other paths stay
 * letter by letter as they came.
 */
export function maskedPath(path: string): string {
  const plain = decoded(path);
  const masked = plain.replace(SECRET, '***');
  return masked === plain ? path : masked;
}

/** To the router a letter is the same letter when it is written as `%41`. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
