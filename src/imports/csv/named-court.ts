import { COURTS } from '../../courts/data/courts.js';

const BY_NAME = new Map(
  COURTS.flatMap(({ id, name, citation }) =>
    [id, name, citation].map((known) => [known.toLowerCase(), id] as const),
  ),
);

/** The CM/ECF id of a court named by its id, its name or its citation in full, in any letter case; else null. */
export function namedCourt(words: string): string | null {
  return BY_NAME.get(words.toLowerCase()) ?? null;
}
