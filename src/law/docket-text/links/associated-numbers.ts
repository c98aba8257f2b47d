import type { EntryReference } from './entry-reference.js';

const NUMBER_BEFORE = /\[(\d{1,5})\]\[$/;
const NUMBER_AFTER = /^\]\[\d{1,5}\]/;
const NEAR = 9;

/**
 * The references without the numbers of other dockets where associated cases are numbered together: in
 * `[409][341] MOTION to Remand; [342][286] MOTION to Seal` each motion has a number in either case, in the same
 * order throughout. Those are ours that stand where every number may be one of this docket; the first if either.
 */
export function ofThisDocket(
  references: readonly EntryReference[],
  text: string,
): readonly EntryReference[] {
  const seconds = references.filter((each) => isSecond(each, text));
  if (seconds.length === 0 || references.some((each) => isSingle(each, seconds))) return references;
  const isOurs = seconds.every((second) => isFound(references, second, text));
  return references.filter((each) =>
    isOurs ? !seconds.includes(each) : seconds.includes(each) || !isFirst(each, text),
  );
}

/** A motion that has one number only: the brackets before are no pairs then. */
function isSingle(reference: EntryReference, seconds: readonly EntryReference[]): boolean {
  return reference.title !== null && reference.form === 'bracketed' && !seconds.includes(reference);
}

/** With a title after it: `[12][14]` alone is a list of two. */
function isSecond({ title, start }: EntryReference, text: string): boolean {
  return title !== null && NUMBER_BEFORE.test(text.slice(Math.max(0, start - NEAR), start));
}

function isFirst({ end }: EntryReference, text: string): boolean {
  return NUMBER_AFTER.test(text.slice(end, end + NEAR));
}

/** Whether the number beside a second one was found to be an entry's. */
function isFound(
  references: readonly EntryReference[],
  { start }: EntryReference,
  text: string,
): boolean {
  const first = NUMBER_BEFORE.exec(text.slice(Math.max(0, start - NEAR), start));
  return references.some(({ end, number }) => end === start - 2 && number === first?.[1]);
}
