import type { DispositionOutcome } from '../../docket/outcomes.js';

const NEGATED =
  /\b(?:not|never|declin\w{1,4} to|refus\w{1,4} to|cannot be)\s+(?:hereby\s|be\s|yet\s)?$/;
const MODAL = /\b(?:should|shall|may|could|will|yet)\b/;
const UNREAL =
  /\b(?:should|may|might|could|would|can|(?<!\b(?:is|are) )to|shall not|will not|without|if|unless|until|whether|why|previously|earlier|already|had been|having been|no longer|recommend\w{0,3})\s+(?:not\s+)?(?:be\s+|been\s+|is\s+|are\s+|were\s+|was\s+)?(?:now\s+)?$/;
/** `finding 12 Motion to be moot`. */
const FOUND = /\b(?:find(?:s|ing)?|found|deem(?:s|ed|ing)?)\b[^.;]*\bto be\s+$/;
/** What was done before is told, not done: `On 3/1/2021 the Court denied 12`. */
const TOLD =
  /\bon (?:[a-z]+ \d{1,2}, \d{4}|\d[\d/]+),? (?:the|this) court\s+$|\bhaving (?:\w+ly )?$/;
/** `the granting of any motion`, `he will be withdrawing his motions`. */
const AS_NOUN = /\b(?:the|any|such|will be|shall be)\s+$/;
/** `20 days to convert or the case will be dismissed`. */
const OR_ELSE = /\bor (?:\w+ ){0,4}(?:will|shall|may) be\s+$/;
/** What a clerk is told to do is done. */
const DIRECTED =
  /\b(?:clerk|court|office) (?:is |shall be )?(?:\w+ )?(?:directed |instructed |ordered )?to (?:please )?$|^(?:[\w-]+ ){0,2}order to $/;
/** `Plaintiff asks the court to strike 12`. */
const COURT_ASKED = /\b(?:ask|request|mov|urg|seek|want|petition)(?:s|ed|es|ing|e)?\b[^.;]*\bto $/;
const RECOMMENDED = /\b(?:recommend(?:s|ed|ing)?|recommendation (?:that|of))\b/;
const SUPPOSED = /\b(?:if|unless|whether|should|result in|subject to)\b/;
const ASKED =
  /\b(?:requests?|asks?|moves|seeks?|urges?|argues?|contends?|proposes) that\b.{0,150}\bbe\s+$/;
const OTHER_ORDER =
  /\b(?:the|its|his|her|this|that|prior|previous|earlier|original|proposed|an|of|for|from|aside|per|any|such|no|vacat\w+|reconsider\w*|re:?|court's|court’s|judge's|judge’s) (?:[a-z]+ )?(?:orders?|orders? entered|decision|ruling)(?: \(\w[^)]{0,20}\))?\s+$/;
const WILL =
  /\b(?:will|shall|hereby|does)\s+(?:administratively\s+|hereby\s+|also\s+)?$|\b(?:will|shall|hereby|does)\b.*\band\s+$/;

/** What a negated ruling comes to: not granted is denied, not adopted is rejected; the rest is no ruling. */
const NEGATION: Partial<Record<DispositionOutcome, DispositionOutcome>> = {
  granted: 'denied',
  adopted: 'rejected',
};

/** The words before a ruling word in its sentence. */
export interface Before {
  /** The last words, some sixty letters. */
  readonly near: string;
  /** All since the ruling word or the semicolon before, at most three hundred letters. */
  readonly clause: string;
}

/** Whether the word stands before its request, and whether it needs a "will" to rule at all. */
export interface Manner {
  readonly isActive: boolean;
  readonly isBare: boolean;
  /** "granting", "withdrawing". */
  readonly isParticiple: boolean;
}

/**
 * What the court does by a word with that outcome after those words: the outcome itself, its reverse for
 * `declines to grant`, null where nothing is ruled: `why it should not be granted`, `if denied`,
 * `recommending that 12 be granted`, `the prior order granting`.
 */
export function ruledOutcome(
  outcome: DispositionOutcome,
  { isActive, isBare, isParticiple }: Manner,
  { near, clause }: Before,
): DispositionOutcome | null {
  if (NEGATED.test(near) && !MODAL.test(near.slice(-28))) return NEGATION[outcome] ?? null;
  if (isBare && !isDone(near)) return null;
  if (isParticiple && AS_NOUN.test(near)) return null;
  return isUnreal(near, clause, isActive) ? null : outcome;
}

/** `the Court will deny`, `the clerk is directed to strike`; not what a party asks the court to do. */
function isDone(near: string): boolean {
  return (WILL.test(near) || DIRECTED.test(near)) && !COURT_ASKED.test(near);
}

function isUnreal(near: string, clause: string, isActive: boolean): boolean {
  if (!isActive && (SUPPOSED.test(clause) || ASKED.test(clause) || OR_ELSE.test(near))) return true;
  if (DIRECTED.test(near) || FOUND.test(near)) return false;
  return UNREAL.test(near) || OTHER_ORDER.test(near) || TOLD.test(near) || RECOMMENDED.test(clause);
}
