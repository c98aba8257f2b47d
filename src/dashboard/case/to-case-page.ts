import { isOpen } from '../../law/docket/case-state.js';
import { countsFrom } from '../../law/docket/docket-order.js';
import { IRREGULARITIES } from '../../law/docket/irregularities.js';
import { asOf, caseAddress } from '../addresses.js';
import type { CasePageFacts } from '../case-page-facts.js';
import { linksTo, nameEntries, viewedDay } from '../entry-names.js';
import type { EntryNames } from '../entry-names.js';
import { toLanes } from '../lanes/to-lanes.js';
import { day, dayOrNull } from '../layout/links.js';
import { count } from '../words/plain-words.js';
import { caseRelationWords } from '../words/relation-words.js';
import { toAsOfChoice } from './as-of-choice.js';
import type { CasePage, IrregularityRow, RelatedRow, Term } from './case-page.js';
import { toClaimRows } from './claim-rows.js';
import { toHearingRows } from './dated-rows.js';
import { toDocketRows } from './docket-rows.js';
import { toFindingMatrices } from './finding-matrix.js';
import { toPartyRows } from './party-rows.js';
import { toSourceRows } from './source-rows.js';
import { toStandingNotice } from './standing-notice.js';

const LONG_CAPTION = 90;

/** The page of a case as of a day. */
export function toCasePage(facts: CasePageFacts): CasePage {
  const { court, headline } = facts;
  const { caption, docketNumber, docketNumberNormal, judge } = facts.case;
  const names = nameEntries(facts);
  const address = caseAddress({ courtId: court.id, docketNumberNormal });
  return {
    title: `${caption}, ${docketNumber} (${court.citation})`,
    ...{ caption, docketNumber, judge, headline },
    isLong: caption.length > LONG_CAPTION,
    court: court.name,
    courtCitation: court.citation,
    terms: termsOf(facts),
    asOf: toAsOfChoice(address, facts),
    home: { text: 'The case, with its docket', href: asOf(address, viewedDay(facts)) },
    summaryAsOf: toAsOfChoice(`${address}/summary`, facts),
    standing: toStandingNotice(facts, names),
    summary: {
      text: 'Read the written summary',
      href: asOf(`${address}/summary`, viewedDay(facts)),
    },
    lanes: toLanes(facts, names, reliefsNote(facts)),
    reliefsNote: reliefsNote(facts),
    claims: toClaimRows(facts, names),
    matrices: toFindingMatrices(facts, names),
    parties: toPartyRows(facts),
    docket: toDocketRows(facts, names),
    docketNote: docketNote(facts),
    hearings: toHearingRows(facts, names),
    related: toRelatedRows(facts),
    irregularities: toIrregularityRows(facts, names),
    sources: toSourceRows(facts.case.sources),
  };
}

function termsOf({ case: header }: CasePageFacts): readonly Term[] {
  const said: readonly (readonly [string, string | null])[] = [
    ['Filed', day(header.filedOn).text],
    ['Ended, by the court’s header', dayOrNull(header.terminatedOn)?.text ?? null],
    ['Referred to', header.referredJudge],
    ['Nature of suit', header.natureOfSuit],
    ['Cause', header.cause],
    ['Jurisdiction', header.jurisdiction],
    ['Jury demand', header.juryDemand],
  ];
  return said.flatMap(([term, text]) => (text === null ? [] : [{ term, text }]));
}

/** How many requests there are, and why a denial among them does not mean that the case is lost. */
function reliefsNote(facts: CasePageFacts): string {
  const { state } = facts;
  if (state.reliefs.length === 0) return noReliefsNote(facts);
  const asked = state.reliefs.filter(({ convertedFrom }) => convertedFrom === null).length;
  const open = state.reliefs.filter(isOpen).length;
  const isDenied = state.reliefs.some(({ status }) => status === 'denied');
  const isLive = state.standing.status === 'pending' || state.standing.status === 'stayed';
  const warning = 'A request is not the case: denying one decides no claim and ends nothing.';
  const left = isLive ? `${open} of them open` : `${open} left undecided when the case closed`;
  const sum = `${count(asked, 'request', 'requests')}, ${left}.`;
  return isDenied && isLive ? `${sum} ${warning}` : sum;
}

/** A docket that nobody has read may hold requests: that none is recorded does not say that none was made. */
function noReliefsNote({ entries }: CasePageFacts): string {
  const unread = entries.filter(({ entry }) => entry.kind === 'unread').length;
  return unread === 0
    ? 'Nobody has asked the court for anything yet.'
    : `No request is recorded; ${count(unread, 'entry is', 'entries are')} yet to be read.`;
}

/** How many entries count, and which of those shown do not. */
function docketNote({ state, entries }: CasePageFacts): string {
  const voided = entries.filter(({ voidReason }) => voidReason !== null).length;
  const undated = entries.filter(
    ({ entry, voidReason }) => voidReason === null && countsFrom(entry) === null,
  ).length;
  const left = [
    ...(undated === 0 ? [] : [`${undated} undated`]),
    ...(voided === 0 ? [] : [`${voided} void`]),
  ];
  const counted = `${count(state.entryCount, 'entry counts', 'entries count')}.`;
  return left.length === 0 ? counted : `${counted} Shown but not counted: ${left.join(', ')}.`;
}

function toRelatedRows({ related }: CasePageFacts): readonly RelatedRow[] {
  return related.map((other) => ({
    relation: caseRelationWords(other.kind, other.direction),
    link: { text: other.caption, href: caseAddress(other) },
    number: other.docketNumber,
    court: other.courtCitation,
    on: dayOrNull(other.on),
  }));
}

function toIrregularityRows(
  { state }: CasePageFacts,
  names: EntryNames,
): readonly IrregularityRow[] {
  return state.irregularities.map(({ entryId, code }) => ({
    link: linksTo(names, [entryId])[0] ?? null,
    says: IRREGULARITIES[code],
  }));
}
