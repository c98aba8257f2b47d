import type { Compared } from './compare-facts.js';
import { FIELDS } from './facts.js';
import type { Field } from './facts.js';

/** Of how many expected values how many are right. */
export interface Rate {
  readonly right: number;
  /**
   * Not right, but in a file whose compatible view is equal to the expected result: the view, which is made from the
   * reading alone, repeats a habit of the expected results that the reading does not share.
   */
  readonly knowingly: number;
  readonly expected: number;
}
export type FieldRates = Readonly<Record<Field, Rate>>;

/** Counts the values of files as they come. */
export class FieldCount {
  private readonly counted = new Map<Field, Rate>();

  /** Adds the values of a file; `strict` when its compatible view is equal to the expected result. */
  add(compared: readonly Compared[], strict: boolean): void {
    for (const { field, right } of compared) {
      const rate = this.rate(field);
      this.counted.set(field, {
        right: rate.right + Number(right),
        knowingly: rate.knowingly + Number(!right && strict),
        expected: rate.expected + 1,
      });
    }
  }

  rates(): FieldRates {
    return Object.fromEntries(FIELDS.map((field) => [field, this.rate(field)])) as FieldRates;
  }

  private rate(field: Field): Rate {
    return this.counted.get(field) ?? { right: 0, knowingly: 0, expected: 0 };
  }
}
