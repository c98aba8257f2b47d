const WHITE_SPACE_RUN = /[\s\u0085]+/gu;

/** The text with every run of white space made one blank, and none at either end. */
export function collapse(text: string): string {
  return text.replace(WHITE_SPACE_RUN, ' ').trim();
}
