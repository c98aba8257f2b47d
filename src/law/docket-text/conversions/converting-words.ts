/** The words by which a court takes a request for one of another kind: `converts`, `is treated`. */
export const CONVERTING =
  /\b(?:convert(?:s|ed|ing)?|constru(?:es?|ed|ing)|treat(?:s|ed|ing)?|deem(?:s|ed|ing)?|consider(?:s|ed|ing)?)\b/g;

/** Without one of these no word of `CONVERTING` stands in a text. */
export const MAY_CONVERT = /convert|constru|treat|deem|consider/;

/** What leads to the new kind: `to a motion`, `into`, `as one`. */
export const LEADING_TO_KIND =
  /\b(?:in ?to|to be|to|as)\s+(?:an?\s+|the\s+)?(?=(?:[\w-]+ ){0,5}?(?:motion|application|petition|request|one)\b)/g;

const UNREAL =
  /\b(?:should|may|might|could|would|can|cannot|to|not|never|without|if|unless|until|whether|why|previously|earlier|already|was|were|had been|having been)\s+(?:not\s+)?(?:be\s+|been\s+|is\s+|are\s+)?(?:hereby\s+|also\s+|instead\s+)?$/;
const ASKED =
  /\b(?:requests? that|asks?|moves|seeks?|urges?|argues?|contends?|proposes?|propos(?:ed|al)|recommend\w*)\b/;
const NEAR = 60;

/** Whether a word of `CONVERTING` is passive: what is converted stands before it. */
export function isPassive(word: string, before: string): boolean {
  return word.endsWith('ed') && /\b(?:is|are|be|shall be|will be)\b/.test(before.slice(-NEAR));
}

/**
 * Whether the court does what the word says, after the words of its sentence before it: not where it declines
 * to, may do so, did so before, or is only asked to.
 */
export function isDone(before: string): boolean {
  const clause = before.slice(before.lastIndexOf(';') + 1);
  return !UNREAL.test(clause.slice(-NEAR)) && !ASKED.test(clause);
}
