import type { CourtAct } from '../../law/docket/entry-types.js';
import type { HearingFacts } from '../case-facts.js';
import type { CaseOnDay, DatedRuling } from '../case-on-day.js';
import type { Source } from '../summary.js';
import { withArticle } from '../words/entry-words.js';
import { counted, listed } from '../words/lists.js';
import { setOff } from '../words/plain-text.js';
import type { Clause } from './clause.js';
import { heldIn, heldWords, recordedAs, setIn, setWords, withoutSubject } from './hearings-in.js';
import { movedCase } from './moved-case.js';
import type { RulingRead } from './read-rulings.js';
import { cite, nounOf, referTo, reliefPhrase } from './refer-to-entry.js';
import { NOBODY } from './name-parties.js';
import { isOfRequest, requestCited, topicOf } from './request-words.js';
import { from, sourceOf } from './sentence.js';

const TOLD_ALONE: ReadonlySet<CourtAct> = new Set<CourtAct>([
  'opinion',
  'judgment',
  'report-and-recommendation',
  'scheduling-order',
]);
const NAMED = 3;

/** One thing the court did: `held a hearing by video`. */
interface Act {
  readonly words: string;
  readonly sources: readonly Source[];
  /** Whether the words name the entry already. */
  readonly cited?: true;
}

/**
 * What the court did by a ruling: hearings held and set, requests converted, what it ruled on, what became of the
 * case. What it decided is told apart. `read` is null for a ruling since struck; nothing is told of an order that
 * did none of this.
 */
export function tellRuling(
  known: CaseOnDay,
  ruling: DatedRuling,
  read: RulingRead | null,
): readonly Clause[] {
  const held = heldIn(ruling);
  const [first, ...others] =
    held.length > 0 ? atHearing(known, ruling, read, held) : byPaper(known, ruling, read);
  if (first === undefined) return [];
  const opening = held.length > 0 ? 'At the hearing, the court' : 'It';
  const cited = first.cited ? '' : cite(ruling);
  return [
    { words: `the court ${first.words}${cited}`, sources: [from(ruling), ...first.sources] },
    ...others.map(({ words, sources }): Clause => ({
      words: `${opening} ${words}`,
      sources: [from(ruling), ...sources],
      follows: true,
    })),
  ];
}

function atHearing(
  known: CaseOnDay,
  ruling: DatedRuling,
  read: RulingRead | null,
  held: readonly HearingFacts[],
): readonly Act[] {
  const subjects = concerns(known, ruling);
  const on = subjects.length === 0 ? '' : ` on ${objects(subjects)}`;
  return [
    ...held.map((hearing) => {
      const words = heldWords(on === '' ? hearing : withoutSubject(hearing), ruling);
      return named(`held ${words}${cite(ruling)}${on}${recordedAs(hearing)}`, subjects);
    }),
    ...conversions(known, read),
    ...ruledOn(known, read),
    ...moved(known, ruling),
    ...setIn(ruling).map((hearing) => act(`set ${setWords(hearing)}`)),
  ];
}

function byPaper(known: CaseOnDay, ruling: DatedRuling, read: RulingRead | null): readonly Act[] {
  const set = setIn(ruling);
  const subjects = concerns(known, ruling);
  const onlySets = ruling.type === 'hearing-notice' && set.length > 0 && read?.decided.length === 0;
  if (!onlySets) {
    return [
      ...entered(known, ruling, read, subjects),
      ...conversions(known, read),
      ...set.map((hearing) => act(`set ${setWords(hearing)}`)),
    ];
  }
  const on = subjects.length === 0 ? '' : `, on ${objects(subjects)}`;
  return set.map((hearing) => {
    const words = setWords(on === '' ? hearing : withoutSubject(hearing));
    return named(`set ${words}${cite(ruling)}${on}`, subjects);
  });
}

function about(acts: readonly Act[]): readonly Source[] {
  return acts.flatMap(({ sources }) => sources);
}

/** An act whose words name the entry and what it is about. */
function named(words: string, subjects: readonly Act[]): Act {
  return { words, sources: about(subjects), cited: true };
}

function act(words: string, sources: readonly Source[] = []): Act {
  return { words, sources };
}

/** The entry itself, where it rules on something, moves the case, answers to another entry or is of a kind always told. */
function entered(
  known: CaseOnDay,
  ruling: DatedRuling,
  read: RulingRead | null,
  subjects: readonly Act[],
): readonly Act[] {
  const ruled = read === null ? [] : ruledObjects(known, read);
  const made = movedCase(known, ruling);
  const alone = read === null || ruling.findings.length > 0 || TOLD_ALONE.has(ruling.type);
  if (!alone && made === null && ruled.length + subjects.length === 0) return [];
  const topics = ruled.length > 0 ? ruled : subjects;
  const end = made === null ? '' : ` and ${made}`;
  const topic = ruled.length > 0 ? ` on ${objects(ruled)}` : concerning(subjects);
  const words = `entered ${withArticle(nounOf(ruling))}${cite(ruling)}${topic}${end}`;
  return [named(words, topics)];
}

function concerning(subjects: readonly Act[]): string {
  return subjects.length === 0 ? '' : ` concerning ${objects(subjects)}`;
}

function ruledOn(known: CaseOnDay, read: RulingRead | null): readonly Act[] {
  const ruled = read === null ? [] : ruledObjects(known, read);
  if (ruled.length === 0) return [];
  return [act(`ruled on ${objects(ruled)}`, about(ruled))];
}

function moved(known: CaseOnDay, ruling: DatedRuling): readonly Act[] {
  const made = movedCase(known, ruling);
  return made === null ? [] : [act(made)];
}

/** What it ruled on: the requests or, where there was none, the claims, the parties or the case. */
function ruledObjects(known: CaseOnDay, { decided }: RulingRead): readonly Act[] {
  const ruled = decided.filter(({ born }) => born === null);
  const requests = ruled.filter(isOfRequest);
  return (requests.length > 0 ? requests : ruled).map((one) => {
    const sought = one.relief?.soughtIn ?? one.entry?.id ?? null;
    return act(topicOf(known, one), sourceOf(known, sought));
  });
}

function concerns(known: CaseOnDay, { id: self, relations }: DatedRuling): readonly Act[] {
  return known.entries
    .filter((entry) => entry.id !== self && relations.some(({ to }) => to === entry.id))
    .map((entry) => act(referTo(known, entry, NOBODY), [from(entry)]));
}

function objects(acts: readonly Act[]): string {
  const words = [...new Set(acts.map((one) => one.words))];
  return words.length <= NAMED ? listed(words) : counted(words.length, 'matter');
}

function conversions(known: CaseOnDay, read: RulingRead | null): readonly Act[] {
  return (read?.decided ?? []).flatMap(({ relief, born }) => {
    if (relief === null || born === null) return [];
    const words = `converted ${setOff(requestCited(known, relief))} into one for ${reliefPhrase(born)}`;
    return [act(words, sourceOf(known, relief.soughtIn))];
  });
}
