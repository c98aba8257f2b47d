import type { DispositionOutcome } from '../../docket/outcomes.js';
import { REQUEST_WORDS } from '../links/document-words.js';
import type { EntryReference } from '../links/entry-reference.js';
import { priorEntry } from '../links/known-numbers.js';
import { outcomeOf } from './group-outcome.js';
import type { NamedRequest } from './named-requests.js';
import { requestsMeant } from './named-requests.js';
import { mayBeDecided } from './request-kinds.js';
import { isAsked, onlyNamed, standsAlone, withoutAnswers } from './ruled-alone.js';
import type { Clause, Governed } from './ruling-group.js';
import { OF_A_REPORT } from './ruling-words.js';
import { titleOfRequest } from './title-of-request.js';

/** The numbers named before a ruling word, and those a court's system adds as related. */
export interface Named {
  readonly before: readonly EntryReference[];
  readonly related: readonly EntryReference[];
}

const OF_REPORTS: ReadonlySet<DispositionOutcome> = new Set([
  ...(['adopted', 'adopted-in-part', 'rejected'] as const),
]);
const REPORT = /^(?:report|recommendation|finding)/;
const SENTENCE_END = /[a-z\])]{4}\.\s|[a-z]{2}\)\.\s/;
/** `is granted [21]`: the number straight after the word is that of the request. */
const BESIDE = /^\s?[([]{1,2}#?$/;
const CITED = 120;
const CITED_PART = /[,;:)]|[a-z]{5}\. |\b(?:granting|denying|grants|denies|order on|upon)\b/;
const PAPER =
  /\b(?:motions?|applications?|requests?|petitions?|response|reply|opposition|objections?|complaint|answer|order|memorandum|brief|declaration|affidavit|report|notice|stipulation|letter|exhibit|statement)\b/;

/**
 * The requests that the words of a ruling without a number mean: `re 12 MOTION to Seal. The motion is GRANTED` means
 * 12, so does the number that a court's system adds at the end. `near` are the words beside the ruling word.
 */
export function meantRequests(
  clause: Clause,
  { group, isActive }: Governed,
  near: string,
  { before, related }: Named,
): readonly EntryReference[] {
  const outcome = outcomeOf(group);
  if (meansNothing(outcome, near)) return [];
  const beside = related.find(({ start }) => BESIDE.test(clause.lower.slice(group.end, start)));
  if (beside !== undefined) return [beside];
  if (OF_REPORTS.has(outcome)) return onlyReport(before, near);
  const all = [...before, ...related];
  const requests = withoutAnswers(all.filter((each) => isRequest(clause, each, related)));
  if (requests.length === 0 && standsAlone(near)) return onlyNamed(all);
  const named = requests.map((reference) => {
    return { reference, title: titleOfRequest(reference, clause.lower, clause.context) };
  });
  const meant = requestsMeant(near, named, lastParagraph(clause.lower, named));
  if (meant.length > 0 || !isActive) return meant;
  return related.filter((each) => mayBeDecided(each, outcome, clause.context)).slice(0, 1);
}

/** A case is dismissed or terminated; "Recommending that 12 be denied. Referred to Judge Roe" refers the report. */
function meansNothing(outcome: DispositionOutcome, near: string): boolean {
  if (outcome === 'referred') return standsAlone(near);
  return outcome === 'dismissed' || outcome === 'terminated';
}

/** `re 35 Report and Recommendation. The Report is ADOPTED`: the one report that was named. */
function onlyReport(before: readonly EntryReference[], near: string): readonly EntryReference[] {
  const reports = before.filter(({ title }) => title !== null && REPORT.test(title.word));
  const numbers = new Set(reports.map(({ number }) => number));
  return numbers.size === 1 && OF_A_REPORT.test(near) ? reports.slice(0, 1) : [];
}

/** The request that was named last, where a sentence ends between it and those before it. */
function lastParagraph(lower: string, named: readonly NamedRequest[]): NamedRequest | null {
  const last = named.at(-1);
  if (last === undefined) return null;
  const { number, start } = last.reference;
  const other = named.findLast(({ reference }) => reference.number !== number);
  if (other === undefined) return last;
  return SENTENCE_END.test(lower.slice(other.reference.end, start)) ? last : null;
}

/** A number that a court's system adds as related needs no title to be the request. */
function isRequest(
  clause: Clause,
  reference: EntryReference,
  related: readonly EntryReference[],
): boolean {
  const { title, number } = reference;
  if (title !== null) return isAsked(reference);
  if (isCitedRequest(clause.lower, reference)) return true;
  return related.includes(reference) || priorEntry(clause.context, number)?.type === 'motion';
}

/** `Motion for Default Judgment (Doc. 24)`: the first paper named before the number is a request. */
function isCitedRequest(lower: string, { start }: EntryReference): boolean {
  const words =
    lower
      .slice(Math.max(0, start - CITED), start)
      .split(CITED_PART)
      .at(-1) ?? '';
  return REQUEST_WORDS.has(PAPER.exec(words)?.[0] ?? '');
}
