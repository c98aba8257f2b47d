import { FIELDS } from './facts.js';
import type { Field } from './facts.js';
import type { FieldRates, Rate } from './field-rates.js';

/** What a kind scored: files, files equal to the expected result, and the values of each field. */
export interface KindScore {
  readonly files: number;
  readonly strict: number;
  readonly fields: FieldRates;
}

/** What a rate must reach in every kind. */
export interface Threshold {
  readonly of: Field | 'strict';
  readonly least: number;
}

const PART = /^(?:([a-zA-Z]+)=)?(\d+(?:\.\d+)?)$/;

/**
 * The thresholds of a specification such as `1.0` (all files strict) or `strict=1,description=0.99`.
 * @throws for another form, a field that is not counted, or a rate above 1
 */
export function readThresholds(specification: string): Threshold[] {
  return specification.split(',').map((part) => {
    const [, of = 'strict', rate = ''] = PART.exec(part.trim()) ?? [];
    const least = Number(rate);
    if (rate === '' || least > 1) {
      throw new Error(`"${part}" is no threshold: give a rate from 0 to 1, or field=rate`);
    }
    if (!isCounted(of)) {
      throw new Error(`"${of}" is not counted; counted are ${['strict', ...FIELDS].join(', ')}`);
    }
    return { of, least };
  });
}

/**
 * What falls short of the thresholds in a kind, each in one line. A value that
 * differs knowingly is held for right, and a field of which nothing is expected never falls short.
 */
export function shortfalls(
  name: string,
  score: KindScore,
  thresholds: readonly Threshold[],
): string[] {
  return thresholds.flatMap(({ of, least }) => {
    const { right, knowingly, expected } = rateOf(score, of);
    if (right + knowingly >= least * expected) return [];
    return [`${name}: ${of} is ${right + knowingly} of ${expected}, below ${least}`];
  });
}

function rateOf({ files, strict, fields }: KindScore, of: Field | 'strict'): Rate {
  return of === 'strict' ? { right: strict, knowingly: 0, expected: files } : fields[of];
}

function isCounted(name: string): name is Field | 'strict' {
  return name === 'strict' || (FIELDS as readonly string[]).includes(name);
}
