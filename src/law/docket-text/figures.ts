const FIRST_FIGURE = /(?<!\d)\d/g;

/**
 * Where each run of figures in a text begins, in order: 6 and 12 in `order 12 of 3`. A number, a day or a clock time
 * can stand nowhere else. Linear in the length of the text.
 */
export function figuresIn(text: string): readonly number[] {
  const starts: number[] = [];
  FIRST_FIGURE.lastIndex = 0;
  while (FIRST_FIGURE.test(text)) starts.push(FIRST_FIGURE.lastIndex - 1);
  return starts;
}

/** Whether a character is one of the ten figures. */
export function isFigure(code: number): boolean {
  return code >= 48 && code <= 57;
}
