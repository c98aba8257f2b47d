/** The parameters of a statement that is put together: each value gets the next number. */
export class Parameters {
  readonly values: unknown[] = [];

  /** The place of `value` in the statement, as a value of the SQL type: `$3::date`. */
  add(value: unknown, type: string): string {
    this.values.push(value);
    return `$${this.values.length}::${type}`;
  }
}
