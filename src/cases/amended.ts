/**
 * What a PATCH asks to be recorded: `earlier` with the fields that `changes` holds. An absent field
 * (undefined) stays, null takes the place of what was there.
 */
export function amended<T extends object>(earlier: T, changes: Partial<T>): T {
  const given = Object.entries(changes).filter(([, value]) => value !== undefined);
  return { ...earlier, ...(Object.fromEntries(given) as Partial<T>) };
}
