import { oneLine } from './one-line.js';

const LONGEST = 60;
const LONGEST_SIDE = 28;
const VERSUS = /\s+vs?\.\s+/i;
const AND_OTHERS = /,?\s+et\s+al\.?$/i;

/**
 * A caption as short as a calendar needs it: whole when it has at most 60 characters, otherwise both sides of it, each
 * cut after 28.
 */
export function shortCaption(caption: string): string {
  const whole = withoutOthers(oneLine(caption));
  if (lengthOf(whole) <= LONGEST) return whole;
  const sides = whole.split(VERSUS);
  if (sides.length !== 2) return clipped(whole, LONGEST);
  return sides.map((side) => clipped(withoutOthers(side), LONGEST_SIDE)).join(' v. ');
}

function withoutOthers(text: string): string {
  return text.replace(AND_OTHERS, '');
}

function clipped(text: string, longest: number): string {
  if (lengthOf(text) <= longest) return text;
  return `${Array.from(text).slice(0, longest).join('').trimEnd()}…`;
}

function lengthOf(text: string): number {
  return Array.from(text).length;
}
