/** A field in which a result is not what was expected; a value that is absent is undefined. */
export interface Difference {
  /** `$.docket_entries[3].description` */
  readonly path: string;
  readonly actual: unknown;
  readonly expected: unknown;
}

/** One step into a value: a key of an object or a place in a list. */
export type Step = string | number;

/** Whether the values at a path are moments, of which the same one may be written in several ways. */
export type IsInstant = (path: readonly Step[]) => boolean;

const LONGEST_VALUE = 200;
const ZONED = /T.*(?:Z|[+-]\d\d:?\d\d)$/;

/**
 * The first field, in the order of the expected value, in which two JSON values differ; null when they are deeply
 * equal. Lists keep their order, keys may stand in any, and a key whose value is undefined is absent.
 */
export function firstDifference(
  actual: unknown,
  expected: unknown,
  isInstant: IsInstant = () => false,
): Difference | null {
  return differ({ actual, expected, path: [] }, isInstant);
}

/** A difference in one line, each of its values cut to 200 characters. */
export function tellDifference({ path, actual, expected }: Difference): string {
  return `${path}: expected ${printed(expected)}, got ${printed(actual)}`;
}

interface Pair {
  readonly actual: unknown;
  readonly expected: unknown;
  readonly path: readonly Step[];
}

function differ(pair: Pair, isInstant: IsInstant): Difference | null {
  const { actual, expected, path } = pair;
  const within = insides(pair);
  if (within === null) {
    const same = actual === expected || (isInstant(path) && isSameInstant(actual, expected));
    return same ? null : { path: toldPath(path), actual, expected };
  }
  for (const inner of within) {
    const found = differ(inner, isInstant);
    if (found !== null) return found;
  }
  return null;
}

/** The pairs inside two lists or two objects; null when the two are not alike in that. */
function insides({ actual, expected, path }: Pair): Pair[] | null {
  if (Array.isArray(actual) && Array.isArray(expected)) {
    const [ours, theirs]: readonly unknown[][] = [actual, expected];
    const length = Math.max(actual.length, expected.length);
    return Array.from({ length }, (_, at) => ({
      actual: ours?.[at],
      expected: theirs?.[at],
      path: [...path, at],
    }));
  }
  if (!isObject(actual) || !isObject(expected)) return null;
  const keys = new Set([...Object.keys(expected), ...Object.keys(actual)]);
  return [...keys].map((key) => ({
    actual: own(actual, key),
    expected: own(expected, key),
    path: [...path, key],
  }));
}

function own(object: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** Whether a value is an object with keys: neither a list nor null. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether two texts name the same moment; a text without a zone names none. */
export function isSameInstant(one: unknown, other: unknown): boolean {
  if (typeof one !== 'string' || typeof other !== 'string') return false;
  return ZONED.test(one) && ZONED.test(other) && Date.parse(one) === Date.parse(other);
}

function toldPath(path: readonly Step[]): string {
  return path.reduce<string>(
    (told, step) => told + (typeof step === 'number' ? `[${step}]` : `.${step}`),
    '$',
  );
}

function printed(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}
