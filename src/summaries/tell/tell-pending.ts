import { printDay } from '../../law/calendar/civil-date.js';
import { daysWaited, isOpen } from '../../law/docket/case-state.js';
import type { ReliefState } from '../../law/docket/case-state.js';
import type { EntryId } from '../../law/docket/docket-entry.js';
import type { Position } from '../../law/docket/outcomes.js';
import { compareBy } from '../compare-by.js';
import type { CaseOnDay } from '../case-on-day.js';
import type { Sentence } from '../summary.js';
import { hearingKeys } from './hearings-in.js';
import { hearingMode, hearingName, hearingTime, isCalledOff } from '../words/hearing-words.js';
import { counted } from '../words/lists.js';
import { begun } from '../words/plain-text.js';
import { cite, citeAside, filersOf } from './refer-to-entry.js';
import { firstMadeAs, request } from './request-words.js';
import { from, say, sourceOf, sourcesOr } from './sentence.js';

/** What waits: requests nobody has decided, with their age, who opposes them, and hearings to come. */
export function tellPending(known: CaseOnDay): readonly Sentence[] {
  const open = known.state.reliefs.filter(isOpen);
  if (known.state.standing.status === 'closed')
    return open.map((relief) => tellLeft(known, relief));
  return [
    ...open.flatMap((relief) => [tellOpen(known, relief), ...tellAnswers(known, relief)]),
    ...tellComingHearings(known),
  ];
}

/** A request left open when the case closed. */
function tellLeft(known: CaseOnDay, relief: ReliefState): Sentence {
  const entry = known.byId.get(relief.soughtIn);
  const cited = entry === undefined ? '' : cite(entry);
  const text = `No decision is recorded on ${request(known, relief)}, made on ${printDay(relief.soughtOn)}${cited}`;
  return say('procedural', text, sourcesOr(known, sourceOf(known, relief.soughtIn)));
}

function tellOpen(known: CaseOnDay, relief: ReliefState): Sentence {
  const entry = known.byId.get(relief.soughtIn);
  const cited = entry === undefined ? '' : cite(entry);
  const first = firstMadeAs(known, relief);
  const asked = first === null ? '' : `, as one for ${first}`;
  const made = `${begun(request(known, relief))}, made on ${printDay(relief.soughtOn)}${asked}${cited},`;
  const text = `${made} ${howOpen(relief, daysWaited(relief, known.asOf))}`;
  return say('procedural', text, sourcesOr(known, sourceOf(known, relief.soughtIn)));
}

function howOpen({ status }: ReliefState, days: number): string {
  const age = days === 0 ? 'is pending' : `has been pending for ${counted(days, 'day')}`;
  if (status === 'deferred') return `${age}; the court has put off its decision`;
  return status === 'referred' ? `${age}; it has been referred to another judge` : age;
}

const SIDES: Readonly<Record<Position, readonly [string, string]>> = {
  opposes: ['opposes it', 'oppose it'],
  joins: ['joins in it', 'join in it'],
  consents: ['consents to it', 'consent to it'],
};

/** The side taken by each answer to a request, and the replies. */
function tellAnswers(known: CaseOnDay, relief: ReliefState): readonly Sentence[] {
  const answers = [...new Set(relief.responses)].map((id) => {
    const relations = known.byId.get(id)?.relations ?? [];
    const position = relations.find(
      ({ to, kind }) => to === relief.soughtIn && kind === 'responds-to',
    )?.position;
    return tellAnswer(known, id, position == null ? HAS_ANSWERED : SIDES[position]);
  });
  const replies = [...new Set(relief.replies)].map((id) => tellAnswer(known, id, HAS_REPLIED));
  return [...answers, ...replies].flat();
}

const HAS_ANSWERED = ['has responded to it', 'have responded to it'] as const;
const HAS_REPLIED = ['has replied', 'have replied'] as const;

function tellAnswer(
  known: CaseOnDay,
  id: EntryId,
  [one, several]: readonly [string, string],
): readonly Sentence[] {
  const entry = known.byId.get(id);
  if (entry === undefined) return [];
  const filers = filersOf(known, entry);
  const who = begun(filers.names ?? 'a filer not named on the docket');
  return [
    say('argued', `${who} ${filers.several ? several : one}${citeAside(entry)}`, [from(entry)]),
  ];
}

function tellComingHearings(known: CaseOnDay): readonly Sentence[] {
  const coming = known.entries
    .filter(({ struck }) => struck === null)
    .flatMap((entry) => entry.hearings.map((hearing) => ({ entry, hearing })))
    .filter(({ hearing }) => hearing.on > known.asOf && !isCalledOff(hearing));
  const sentences = coming
    .toSorted(compareBy(({ entry, hearing }) => [...hearingKeys(hearing), entry.sequence]))
    .map(({ entry, hearing }) => {
      const what = begun(`${hearingName(hearing)}${hearingMode(hearing)}`);
      const text = `${what} is set for ${hearingTime(hearing)}${citeAside(entry)}`;
      return say('procedural', text, [from(entry)]);
    });
  return [...new Map(sentences.map((sentence) => [sentence.text, sentence])).values()];
}
