const MARKS = ' .,;\n\t\r';
const NO_MORE_OF_ENTRY = ['(', '[', '*', 'Modified', 'MODIFIED', 'Additional attachment'];

/**
 * Whether from a place on the clerk has nothing more to say of the entry itself: what follows is nothing, another
 * group, or a note of a later change. So it is after `(Attachments: # 1 Brief)` in
 * `MOTION (Attachments: # 1 Brief)(Winslow, Ada)`.
 */
export function endsEntry(text: string, at: number): boolean {
  let next = at;
  while (next < text.length && MARKS.includes(text.charAt(next))) next += 1;
  return next >= text.length || NO_MORE_OF_ENTRY.some((words) => text.startsWith(words, next));
}
