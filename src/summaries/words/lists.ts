const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** The items as a sentence lists them: `A and B`, `A, B, and C`; with semicolons where an item has a comma of its own. */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  if (items.length <= 2) return items.join(' and ');
  const comma = items.some((item) => item.includes(',')) ? ';' : ',';
  return `${items.slice(0, -1).join(`${comma} `)}${comma} and ${last}`;
}

/** The first few of the items listed, the others counted: `A, B, and 4 others`. */
export function listedUpTo(limit: number, items: readonly string[]): string {
  if (items.length <= limit + 1) return listed(items);
  return listed([...items.slice(0, limit), `${items.length - limit} others`]);
}

/** A number as a newspaper writes it: in words up to ten. */
export function numberWords(n: number): string {
  return WORDS[n] ?? n.toLocaleString('en-US');
}

/** `counted(1, 'day')` is "one day", 12 of them "12 days". */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${numberWords(n)} ${n === 1 ? one : many}`;
}
