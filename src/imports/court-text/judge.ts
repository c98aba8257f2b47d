import type { JudgeReading } from '../snapshot/printed.js';
import { collapse } from './collapse.js';
import { titleCase } from './title-case.js';
import { JUDGE_JUNK_WORDS, JUDGE_TITLE_WORDS } from './word-lists.js';

/** The name alone of a judge as a docket prints one: `Honorable Magistrate Judge J. Ann Smith, Jr` is `Ann Smith Jr.` */
export function judgeName(text: string): string {
  const named = wordsOf(text).filter((word) => isName(word) && !JUDGE_TITLE_WORDS.has(word));
  return spelledName(titleCase(named.join(' ')));
}

/** A judge as printed, the name alone, and the title alone where one is printed. */
export function readJudge(printed: string): JudgeReading {
  const titles = wordsOf(printed).filter((word) => JUDGE_TITLE_WORDS.has(word));
  const title = titles.length === 0 ? null : titleCase(titles.join(' '));
  return { printed: collapse(printed), name: judgeName(printed), title };
}

function wordsOf(text: string): string[] {
  return collapse(text.replaceAll(',', '').toLowerCase()).split(' ').filter(Boolean);
}

function isName(word: string): boolean {
  if (/[()]/.test(word) || /^[-~]/.test(word) || JUDGE_JUNK_WORDS.has(word)) return false;
  return word.length <= 2 || !word.includes('.') || word === 'jr.' || word === 'sr.';
}

/** Initials and generations with their full stops; a lone J before a name stands for `Judge`. */
export function spelledName(name: string): string {
  const words = collapse(name).split(' ').filter(Boolean);
  const spelledOut = words.map((word) => (/^(?:\p{L}|[js]r)$/iu.test(word) ? `${word}.` : word));
  const [first = '', second = ''] = spelledOut;
  const isJudge = /^j\.?$/i.test(first) && !isInitial(second);
  return (isJudge ? spelledOut.slice(1) : spelledOut).join(' ');
}

function isInitial(word: string): boolean {
  return word.length === 1 || (word.length === 2 && word.endsWith('.'));
}
