import type { Field, Said, Thing } from './facts.js';

/** A value that is expected, and what was found in its place. */
export interface Compared {
  readonly field: Field;
  /** What it is of and what it is called: `entry 12 > description`. */
  readonly of: string;
  readonly expected: string;
  /** What was found, in each of its forms; none when nothing was. */
  readonly found: readonly string[];
  readonly right: boolean;
}

/** Every value that is expected of a file with what was found in its place, in the order of what is expected. */
export function compareFacts(expected: Thing, found: Thing | null): Compared[] {
  const compared = [...comparedThing(expected, found), ...comparedValues(expected, found)];
  const parts = new Finder(found?.parts ?? []);
  for (const part of expected.parts) compared.push(...compareFacts(part, parts.next(part.keys)));
  return compared;
}

function comparedThing({ field, keys }: Thing, found: Thing | null): Compared[] {
  const [key = ''] = keys;
  if (field === null) return [];
  return [
    { field, of: key, expected: key, found: found === null ? [] : [key], right: found !== null },
  ];
}

function comparedValues({ keys, values }: Thing, found: Thing | null): Compared[] {
  return values.flatMap(({ field, name, forms: [expected] }) => {
    if (expected === undefined) return [];
    const forms = formsOf(found?.values ?? [], field, name);
    const of = `${keys[0] ?? 'file'} > ${name}`;
    return [{ field, of, expected, found: forms, right: forms.includes(expected) }];
  });
}

function formsOf(values: readonly Said[], field: Field, name: string): readonly string[] {
  return values.find((value) => value.field === field && value.name === name)?.forms ?? [];
}

/** Finds things by their keys, each once, those of one key in their order. */
class Finder {
  private readonly byKey = new Map<string, Thing[]>();
  private readonly taken = new Set<Thing>();
  private readonly reached = new Map<string, number>();

  constructor(things: readonly Thing[]) {
    for (const thing of things) {
      for (const key of new Set(thing.keys)) {
        const same = this.byKey.get(key);
        if (same === undefined) this.byKey.set(key, [thing]);
        else same.push(thing);
      }
    }
  }

  next(keys: readonly string[]): Thing | null {
    for (const key of keys) {
      const same = this.byKey.get(key) ?? [];
      let at = this.reached.get(key) ?? 0;
      for (let one = same[at]; one !== undefined && this.taken.has(one); one = same[at]) at += 1;
      this.reached.set(key, at + 1);
      const found = same[at];
      if (found === undefined) continue;
      this.taken.add(found);
      return found;
    }
    return null;
  }
}
