type Key = string | number;

/** A comparison by several keys in turn, texts by their code units: the same on every machine. */
export function compareBy<T>(keysOf: (thing: T) => readonly Key[]): (a: T, b: T) => number {
  return (a, b) => {
    const others = keysOf(b);
    for (const [index, key] of keysOf(a).entries()) {
      const other = others[index];
      if (other === undefined || key === other) continue;
      return key < other ? -1 : 1;
    }
    return 0;
  };
}
