import { day } from '../layout/links.js';
import type { CasePageFacts, EntryFacts } from '../case-page-facts.js';
import type { Term } from '../case/case-page.js';
import { clockWords } from '../words/clock-words.js';
import { caseOutcomeWords } from '../words/outcome-words.js';
import { plainWords } from '../words/plain-words.js';

type Said = readonly [string, string | null];

/** What is known of an entry, as labels and words. What is not known is left out. */
export function toEntryTerms(shown: EntryFacts, facts: CasePageFacts): readonly Term[] {
  const said: readonly Said[] = [
    ...dayTerms(shown, facts.court.timeZone),
    ...filingTerms(shown, facts),
    ...rulingTerms(shown, facts),
  ];
  return said.flatMap(([term, text]) => (text === null || text === '' ? [] : [{ term, text }]));
}

function dayTerms({ entry, filedAt, enteredAt }: EntryFacts, timeZone: string): readonly Said[] {
  const { number, filedOn, enteredOn } = entry;
  return [
    ['Number', number === null ? 'none' : null],
    ['Filed', dayAndClock(filedOn, filedAt, timeZone)],
    ['Entered', dayAndClock(enteredOn, enteredAt, timeZone)],
  ];
}

function dayAndClock(
  on: EntryFacts['entry']['filedOn'],
  at: string | null,
  timeZone: string,
): string | null {
  if (on === null) return null;
  const clock = clockWords(at, timeZone);
  return clock === null ? day(on).text : `${day(on).text}, ${clock}`;
}

function filingTerms({ entry, service }: EntryFacts, facts: CasePageFacts): readonly Said[] {
  if (entry.kind !== 'filing') return [];
  const nameOf = new Map(facts.named.map(({ id, name }) => [id, name]));
  const served = service.map(({ partyId, on, method }) => {
    const whom = partyId === null ? 'All parties' : (nameOf.get(partyId) ?? 'A party');
    return `${whom}, ${day(on).text}, ${plainWords(method)}`;
  });
  return [
    ['Filed by', entry.filedBy.flatMap((id) => nameOf.get(id) ?? []).join('; ')],
    ['Served on', served.join('; ')],
    ['Closes the case', entry.closesCase === null ? null : caseOutcomeWords(entry.closesCase)],
  ];
}

function rulingTerms({ entry }: EntryFacts, facts: CasePageFacts): readonly Said[] {
  if (entry.kind !== 'ruling') return [];
  const { judgeId, closesCase, movesCaseTo } = entry;
  const judge = facts.judges.find(({ id }) => id === judgeId);
  return [
    ['Judge', judge?.name ?? null],
    ['Closes the case', closesCase === null ? null : caseOutcomeWords(closesCase)],
    ['Moves the case to', movesCaseTo],
  ];
}
