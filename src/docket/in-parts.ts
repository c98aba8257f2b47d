/** Rows a statement: enough that the way there and back does not count, few enough that none grows without bound. */
const AT_ONCE = 2_000;

/** A list in parts, each small enough to be written in one statement. */
export function* inParts<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < rows.length; at += AT_ONCE) yield rows.slice(at, at + AT_ONCE);
}
