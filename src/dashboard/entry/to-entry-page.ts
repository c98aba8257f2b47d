import { printDay } from '../../law/calendar/civil-date.js';
import { countsFrom } from '../../law/docket/docket-order.js';
import { IRREGULARITIES } from '../../law/docket/irregularities.js';
import { asOf, caseAddress, reviewsAddress } from '../addresses.js';
import type { CasePageFacts, EntryFacts, EntryPageFacts } from '../case-page-facts.js';
import { hearingWords } from '../case/docket-rows.js';
import { reliefRowsOf } from '../case/relief-rows.js';
import { toSourceRows } from '../case/source-rows.js';
import { entryName, nameEntries, viewedDay } from '../entry-names.js';
import type { EntryNames } from '../entry-names.js';
import type { Link } from '../layout/links.js';
import type { ReadingPage } from '../readings/reading-page.js';
import { toReadingPage } from '../readings/to-reading-page.js';
import { momentWords } from '../words/clock-words.js';
import { kindWords } from '../words/entry-words.js';
import { entryNoun } from '../../summaries/words/entry-words.js';
import { plainWords } from '../words/plain-words.js';
import { capitalised } from '../../summaries/words/plain-text.js';
import { toDispositionRows } from './disposition-rows.js';
import { toEntryFindings } from './entry-findings.js';
import type { EntryPage, RevisionRow } from './entry-page.js';
import { toEntryTerms } from './entry-terms.js';
import { toWarnings } from './entry-warnings.js';
import { toRelationRows } from './relation-rows.js';

/** The page of an entry as of a day. @throws {RangeError} when the docket of that day does not hold it */
export function toEntryPage(facts: EntryPageFacts): EntryPage {
  const shown = facts.entries.find(({ entry }) => entry.id === facts.entryId);
  if (shown === undefined) throw new RangeError(`the docket shown holds no entry ${facts.entryId}`);
  const names = nameEntries(facts);
  const { entry } = shown;
  const reading = readingOf(shown, facts, names);
  const name = capitalised(entryName({ ...entry, on: countsFrom(entry) }));
  return {
    title: `${name}, ${facts.case.caption}, ${facts.case.docketNumber} (${facts.court.citation})`,
    ...caseParts(facts),
    heading: entry.number === null ? name : `Docket entry ${entry.number}`,
    kindLine: kindLine(entry, reading !== null),
    warnings: toWarnings(shown, names, { isRead: reading !== null }),
    text: shown.text,
    isStruck: entry.struck !== null || shown.voidReason !== null,
    reading,
    terms: toEntryTerms(shown, facts),
    relations: toRelationRows(shown, facts, names),
    reliefs: reliefRowsOf(entry.id, facts, names),
    ...rulingParts(shown, facts, names),
    ...printedParts(shown, facts),
    irregularities: facts.state.irregularities
      .filter(({ entryId }) => entryId === entry.id)
      .map(({ code }) => IRREGULARITIES[code]),
    revisions: revisionRows(facts),
    sources: toSourceRows(shown.sources),
    ...neighbours(shown, facts, names),
  };
}

function kindLine({ kind, type }: EntryFacts['entry'], isRead: boolean): string {
  if (kind !== 'unread') return `${capitalised(entryNoun(type))}, ${kindWords(kind)}`;
  return isRead ? 'Waits for a person' : 'Not read yet';
}

function readingOf(
  { text }: EntryFacts,
  { reading: stored = null, case: { id } }: EntryPageFacts,
  names: EntryNames,
): ReadingPage | null {
  // What was read in an earlier text says nothing of the words of this one.
  if (stored?.ofThisText !== true) return null;
  const byNumber = new Map([...names.values()].map((link) => [link.text, link]));
  return toReadingPage({
    ...{ text, stored },
    entryOf: (number) => byNumber.get(`Dkt. ${Number.parseInt(number, 10)}`) ?? null,
    review: { text: 'Decide', href: reviewsAddress(id) },
  });
}

function caseParts(facts: CasePageFacts): Pick<EntryPage, 'caseLink' | 'caseLine' | 'asOf'> {
  const { court, case: header } = facts;
  const address = caseAddress({ courtId: court.id, docketNumberNormal: header.docketNumberNormal });
  const day = viewedDay(facts);
  return {
    caseLink: { text: header.caption, href: asOf(address, day) },
    caseLine: `No. ${header.docketNumber} (${court.citation})`,
    asOf: day === null ? null : `As it stood at the end of ${printDay(day)}`,
  };
}

function rulingParts(
  { entry }: EntryFacts,
  facts: CasePageFacts,
  names: EntryNames,
): Pick<EntryPage, 'dispositions' | 'standard' | 'findings'> {
  if (entry.kind !== 'ruling') return { dispositions: [], standard: null, findings: [] };
  const code = entry.appliesStandard;
  const known = facts.standards.find((standard) => standard.code === code);
  return {
    dispositions: toDispositionRows(entry, facts, names),
    standard: known?.name ?? (code === null ? null : plainWords(code)),
    findings: toEntryFindings(entry, facts),
  };
}

function printedParts(
  { hearings, deadlines, attachments }: EntryFacts,
  { court }: CasePageFacts,
): Pick<EntryPage, 'hearings' | 'deadlines' | 'attachments'> {
  return {
    hearings: hearings.map((hearing) => hearingWords(hearing, court.timeZone)),
    deadlines: deadlines.map(({ what, on, at }) =>
      hearingWords({ what, on, at, mode: null, outcome: null }, court.timeZone),
    ),
    attachments: attachments.map(({ number, description, pages }) =>
      [`${number}: ${description}`, ...(pages === null ? [] : [`${pages} pp.`])].join(', '),
    ),
  };
}

function revisionRows({ revisions, court }: EntryPageFacts): readonly RevisionRow[] {
  return revisions.map(({ revision, type, text, changedAt, reason }) => ({
    ...{ revision, text, reason },
    what: capitalised(entryNoun(type)),
    changedAt: momentWords(changedAt, court.timeZone),
  }));
}

function neighbours(
  { entry }: EntryFacts,
  { entries }: CasePageFacts,
  names: EntryNames,
): { readonly previous: Link | null; readonly next: Link | null } {
  const at = entries.findIndex((other) => other.entry.id === entry.id);
  const link = (index: number): Link | null => names.get(entries[index]?.entry.id ?? '') ?? null;
  return { previous: at > 0 ? link(at - 1) : null, next: link(at + 1) };
}
