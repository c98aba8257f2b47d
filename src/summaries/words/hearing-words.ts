import { printDay } from '../../law/calendar/civil-date.js';
import type { HearingFacts } from '../case-facts.js';
import { withArticle } from './entry-words.js';
import { foldText, quoted } from './plain-text.js';

const CALLED = /(?:^| )(?:hearing|conference|trial|call|sentencing|arraignment)(?: on [a-z ]+)?$/iu;
const ARGUED = /(?:^| )argument(?: on [a-z ]+)?$/iu;
const WORDS = /^(?:\p{Lu}?[\p{Ll}-]+(?: |$)){1,8}$/u;
const NAMES = new Set(['Daubert', 'Markman', 'Faretta', 'Franks', 'Zoom']);
const LOCAL_CLOCK = /(?:^|T)(\d{2}):(\d{2})(?::[\d.]+)?([+-]\d{2}:\d{2})?$/u;

const MODES: readonly (readonly [RegExp, string])[] = [
  [/^video[ -]?(?:conference)?$/iu, ' by video'],
  [/^tele(?:phone|phonic)?[ -]?(?:conference)?$/iu, ' by telephone'],
  [/^in[ -]person$/iu, ' in person'],
];

/** The name of a hearing with its article: `a motion hearing`, `oral argument`, `a hearing (“Motions 4 and 7”)`. */
export function hearingName({ what }: HearingFacts): string {
  const words = foldText(what);
  if (words === '') return 'a hearing';
  if (!WORDS.test(words) || !(CALLED.test(words) || ARGUED.test(words))) {
    return `a hearing (${quoted(words)})`;
  }
  const small = words
    .split(' ')
    .map((word) => (NAMES.has(word) ? word : word.toLowerCase()))
    .join(' ');
  return ARGUED.test(small) ? small : withArticle(small);
}

/** How people attend: ` by video`. Empty when it is not known. */
export function hearingMode({ mode }: HearingFacts): string {
  const words = foldText(mode ?? '');
  const known = MODES.find(([form]) => form.test(words));
  return known?.[1] ?? (words === '' ? '' : ` (${words})`);
}

/** When it is: `January 14, 2021, at 10:00 a.m.` An instant given in UTC tells no court-local time, so none is said. */
export function hearingTime({ on, at }: HearingFacts): string {
  const [, hour, minute, offset] = LOCAL_CLOCK.exec(at ?? '') ?? [];
  if (hour === undefined || minute === undefined || offset === '+00:00') return printDay(on);
  const hours = Number(hour);
  const half = hours < 12 ? 'a.m.' : 'p.m.';
  return `${printDay(on)}, at ${hours % 12 === 0 ? 12 : hours % 12}:${minute} ${half}`;
}

/** Whether what became of a hearing is that it did not take place on its day. */
export function isCalledOff({ outcome }: HearingFacts): boolean {
  return /vacat|cancel|reset|resched|continu|postpon|strick|terminat|moved|not held/iu.test(
    outcome ?? '',
  );
}
