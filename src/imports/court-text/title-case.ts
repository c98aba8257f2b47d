import { ACRONYMS, SMALL_WORDS } from './word-lists.js';

const P = '!"#$¢%&\'‘()*+,\\-./:;?@\\[\\\\\\]_—`{|}~';
const SMALL = [...SMALL_WORDS].map((word) => word.replaceAll('.', '\\.')).join('|');
const ALL_CAPS = new RegExp(`^[A-Z\\s\\u0085${P}\\dÀ-ÖØ-öø-ÿŠŽšžŸ¼½¾§]+$`, 'u');
const INITIALS = /^(?:[A-Z]\.|[A-Z]\.[A-Z])+,?$/;
const PARTICLE = /^[dol]['‘]\p{L}+$/iu;
const DOTTED = /\p{L}\.\p{L}/u;
const SLASHED = /\p{L}\/\p{L}/u;
const AMPERSAND = /^\p{L}&\p{L}/u;
const INNER_CAPITAL = new RegExp(`^[${P}]*\\p{L}[^\\P{L}\\p{Lu}]*\\p{Lu}`, 'u');
const ACRONYM = new RegExp(`^(?:${[...ACRONYMS].join('|')})[${P}]?$`, 'i');
const MAC = /^[Mm]c(\w.*)$/su;
const LEADING = new RegExp(`^([${P}]*)(\\p{L})`, 'u');
// A small word takes the blanks on both its sides, so of two in a row the second stays.
const SMALL_AMONG = new RegExp(`(?:^|\\s)(?:${SMALL})(?:\\s|$)`, 'gi');
const FIRST_SMALL = new RegExp(`^([${P}]*)(${SMALL})(?![\\p{L}\\d_])`, 'iu');
const LAST_SMALL = new RegExp(`(?<![\\p{L}\\d_])(${SMALL})([${P}]?)$`, 'iu');
const AFTER_STOP = new RegExp(`([:;?!] )(${SMALL})`, 'gu');
const OF_CASE = /(?<=\W)V\.(?=\W)/g;

/** The text as a title: `OF THE STATE OF OHIO` is `Of the State of Ohio`. Names keep capitals that are their own. */
export function titleCase(text: string): string {
  const rest = text.replace(SMALL_AMONG, '');
  const shouted = /\p{L}/u.test(rest) && !/\p{Ll}/u.test(rest);
  return (shouted ? text.toLowerCase() : text)
    .split(/[\r\n]+/)
    .map(titleLine)
    .join('\n');
}

function titleLine(line: string): string {
  const inCapitals = ALL_CAPS.test(line);
  return line
    .split(/[ \t]/)
    .map((word) => titleWord(word, inCapitals))
    .join(' ')
    .replace(FIRST_SMALL, (_, lead: string, word: string) => lead + capitalised(word))
    .replace(LAST_SMALL, (_, word: string, after: string) => capitalised(word) + after)
    .replace(AFTER_STOP, (_, stop: string, word: string) => stop + capitalised(word))
    .replace(OF_CASE, 'v.');
}

function titleWord(word: string, inCapitals: boolean): string {
  if (!inCapitals) return inTitle(word);
  return INITIALS.test(word) ? word : inTitle(word.toLowerCase());
}

function inTitle(word: string): string {
  const special = specialWord(word);
  if (special !== null) return special;
  return word.split('-').map(firstLetterUp).join('-');
}

/** A word with a rule of its own, or null for an ordinary one. */
function specialWord(word: string): string | null {
  if (PARTICLE.test(word)) return word.slice(0, 3).toUpperCase() + word.slice(3);
  if (DOTTED.test(word)) return initialsUp(word, '.');
  if (SLASHED.test(word)) return initialsUp(word, '/');
  if (AMPERSAND.test(word)) return word.slice(0, 3).toUpperCase() + word.slice(3);
  if (INNER_CAPITAL.test(word)) return word;
  if (SMALL_WORDS.has(word.toLowerCase())) return word.toLowerCase();
  if (ACRONYM.test(word)) return word.toUpperCase();
  const [, name] = MAC.exec(word) ?? [];
  return name === undefined ? null : `Mc${capitalised(name)}`;
}

function initialsUp(word: string, mark: string): string {
  return word
    .split(mark)
    .map((part) => (part.length === 1 ? part.toUpperCase() : part))
    .join(mark);
}

function firstLetterUp(word: string): string {
  return word.replace(LEADING, (_, lead: string, letter: string) => lead + letter.toUpperCase());
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();
}
