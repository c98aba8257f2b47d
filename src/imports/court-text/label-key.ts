import { collapse, trimSpace } from './collapse.js';

/**
 * The key of a printed label, by which readers know it whatever the court's spelling of blanks and brackets: that of
 * `Last Date to file (Govt): ` is `last_date_to_file_govt`. "" where the label has no words.
 */
export function labelKey(label: string): string {
  const key = collapse(label).toLowerCase().replaceAll(' ', '_').replace(/[()]/g, '');
  let end = key.length;
  while (key[end - 1] === ':') end -= 1;
  return key.slice(0, end);
}

/** What is printed after a label, without the colon that some courts print outside it. */
export function labelValue(text: string): string {
  return trimSpace(trimSpace(text).replace(/^:+/, ''));
}
