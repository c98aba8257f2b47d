import { lastEvent, namesDeadline, type NamedEvent } from './court-events.js';
import { deadline, hearing, LISTING, type DayKind, type DayQuestion } from './day-kind.js';

/** What a day is that no verb governs: named beside it, or a day at a clock time. */
export function byName(question: DayQuestion): DayKind | null {
  const { at, meaning, speech, timed } = question;
  if (speech === 'transcript') return null;
  if (isExtension(question)) return deadline(meaning.preposition, false);
  const event = lastEvent(at.words, meaning.before);
  if (meaning.preposition === 'on' && timed) return onDayAtTime(question, event);
  if (event?.last !== meaning.before - 1) return null;
  if (isForHearingOn(question)) return hearing(event.name, 'for a hearing on a day', false);
  return isSaid(question) ? hearing(event.name, 'named beside a day', timed) : null;
}

/** `On 5/8/2023 at 10:30 AM there shall be a conference`, `hearing on 3/4/2020 at 10 a.m.`. */
function onDayAtTime({ at, speech }: DayQuestion, event: NamedEvent | null): DayKind | null {
  const opens = speech === 'court' && at.words.length <= 2;
  if (event === null && !opens) return null;
  return hearing(event?.name ?? '', 'on a day at a time', false);
}

/** `Notice of Hearing for 5/7/09`, `Jury Trial 10/5/2020 09:00 AM`. */
function isSaid({ meaning, timed, type }: DayQuestion): boolean {
  if (meaning.preposition === 'for' || meaning.preposition === 'is' || timed) return true;
  return meaning.preposition === '' && LISTING.has(type);
}

/** `(For Panel hearing on May 27, 2010 in Holm)`. */
function isForHearingOn({ at, meaning }: DayQuestion): boolean {
  return meaning.preposition === 'on' && at.words[0]?.word === 'for';
}

/** `extension of time until 3/23/2010`, `deadline to reply is 5/1/2020`. */
function isExtension({ at, meaning, speech }: DayQuestion): boolean {
  if (speech !== 'court') return false;
  if (!/^(?:until|till|through|thru|to|is)$/.test(meaning.preposition)) return false;
  if (meaning.preposition === 'is') {
    return namesDeadline(at.words.slice(at.wordsSince, meaning.before));
  }
  const words = at.words.slice(0, meaning.before);
  if (words.some((word) => /^den(?:ying|ied|ies)$/.test(word.word))) return false;
  return words.some((word) => /^(?:extension|time|deadline|deadlines|until)$/.test(word.word));
}
