import { printDay } from '../../law/calendar/civil-date.js';
import type { HearingFacts } from '../case-facts.js';
import { withArticle } from './entry-words.js';
import { foldText, quoted } from './plain-text.js';

const PLAIN = /^(?:[a-z-]+ ){0,4}(?:hearing|conference|trial|call|sentencing|arraignment)$/iu;
const ARGUMENT = /^(?:[a-z-]+ ){0,3}argument$/iu;
const LOCAL_CLOCK = /(?:^|T)(\d{2}):(\d{2})(?::[\d.]+)?([+-]\d{2}:\d{2})?$/u;

const MODES: Readonly<Record<string, string>> = {
  telephone: ' by telephone',
  video: ' by video',
  'in-person': ' in person',
};

/** The name of a hearing with its article: `a motion hearing`, `oral argument`, `a hearing (“all pending motions”)`. */
export function hearingName({ what }: HearingFacts): string {
  const words = foldText(what);
  if (ARGUMENT.test(words)) return words.toLowerCase();
  if (PLAIN.test(words)) return withArticle(words.toLowerCase());
  return words === '' ? 'a hearing' : `a hearing (${quoted(words)})`;
}

/** How people attend: ` by video`. Empty when it is not known. */
export function hearingMode({ mode }: HearingFacts): string {
  const words = foldText(mode ?? '').toLowerCase();
  return MODES[words] ?? (words === '' ? '' : ` (${words})`);
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
