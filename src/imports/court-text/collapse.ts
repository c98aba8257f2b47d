// A lone blank is left alone: most texts have no other white space, and nothing in them is to be replaced.
const WHITE_SPACE_RUN = /[^\S ][\s\u0085]*| [\s\u0085]+|\u0085[\s\u0085]*/g;
const NEXT_LINE = '\u0085';

/** The text with every run of white space made one blank, and none at either end. */
export function collapse(text: string): string {
  return text.replace(WHITE_SPACE_RUN, ' ').trim();
}

/** The text without white space at its ends; what stands between keeps its own. */
export function trimSpace(text: string): string {
  let bare = text.trim();
  while (bare.startsWith(NEXT_LINE) || bare.endsWith(NEXT_LINE)) {
    const from = bare.startsWith(NEXT_LINE) ? 1 : 0;
    bare = bare.slice(from, bare.length > 1 && bare.endsWith(NEXT_LINE) ? -1 : undefined).trim();
  }
  return bare;
}
