/** One earlier wording: what the row said, and whether a person made the change that ended it. */
export interface EarlierWording {
  readonly says: Readonly<Record<string, unknown>>;
  readonly byHand: boolean;
}

/** Whose word each changed field is, by the last change made to it. */
export interface ChangedFields {
  /** A person changed it: from then on the person's word stands. */
  readonly corrected: ReadonlySet<string>;
  /** An import changed it. */
  readonly imported: ReadonlySet<string>;
}

/** Whose word the fields of a row are that were ever changed. `wordings` are the earlier ones, the oldest first. */
export function changedFields(
  wordings: readonly EarlierWording[],
  now: Readonly<Record<string, unknown>>,
): ChangedFields {
  const corrected = new Set<string>();
  const imported = new Set<string>();
  wordings.forEach(({ says, byHand }, at) => {
    const next = wordings[at + 1]?.says ?? now;
    for (const field of Object.keys(says)) {
      if (!(field in next) || JSON.stringify(says[field]) === JSON.stringify(next[field])) continue;
      (byHand ? corrected : imported).add(field);
      (byHand ? imported : corrected).delete(field);
    }
  });
  return { corrected, imported };
}
