import type { CivilDate } from '../../law/calendar/civil-date.js';
import { STATUS_ADDRESS, asOf, caseAddress } from '../addresses.js';
import { toAsOfChoice } from '../case/as-of-choice.js';
import { dayOrNull, shortDay } from '../layout/links.js';
import type { Link } from '../layout/links.js';
import type {
  CaseRow as ListedCase,
  DocketStatus,
  LatestEntry,
  Rows,
} from '../../search/status/docket-status.js';
import { entryNoun } from '../../summaries/words/entry-words.js';
import { count } from '../words/plain-words.js';
import { capitalised } from '../../summaries/words/plain-text.js';
import { toldStanding, toldStatus } from '../words/standing-words.js';
import { caseLink, entryLink, numberLine, toRequestRow } from './request-rows.js';
import type { CaseRow, Figure, LatestRow, List, StatusPage } from './status-page.js';

/** The docket status as of a day. */
export function toStatusPage(facts: DocketStatus): StatusPage {
  const { asOf: day, today, status } = facts;
  const viewed = day === today ? null : day;
  const narrowed = status === null ? STATUS_ADDRESS : `${STATUS_ADDRESS}?status=${status}`;
  const next = (name: string, cursor: string | null, anchor: string): Link | null =>
    cursor === null
      ? null
      : { text: 'More', href: asOf(withParameter(narrowed, name, cursor, anchor), viewed) };
  const { cases, openRequests, openInClosedCases } = facts;
  return {
    title: 'Docket status',
    asOf: toAsOfChoice(STATUS_ADDRESS, { asOf: day, today, movedOn: [] }),
    figures: toFigures(facts, viewed),
    leftOut: leftOut(facts),
    irregular: irregular(facts),
    isEmpty: Object.values(facts.counts).every((n) => n === 0),
    requests: toList(openRequests, {
      caption: `${shown(openRequests, 'open request', 'open requests')}, the oldest first. Counted: pending, put off or sent to another judge, in cases that are pending or stayed.`,
      next: next('requestsAfter', openRequests.next, 'requests'),
      row: (request) => toRequestRow(request, viewed),
    }),
    requestsInClosedCases: toList(openInClosedCases, {
      caption: `${shown(openInClosedCases, 'request', 'requests')} that no ruling had decided when the case was closed. Not counted as open.`,
      next: next('closedAfter', openInClosedCases.next, 'requests-in-closed-cases'),
      row: (request) => toRequestRow(request, viewed),
    }),
    casesTitle: status === null ? 'Cases' : `Cases: ${toldStatus(status).words.toLowerCase()}`,
    cases: toList(cases, {
      caption: `${shown(cases, 'case', 'cases')}, the latest to move first.`,
      next: next('casesAfter', cases.next, 'cases'),
      row: (row) => toCaseRow(row, viewed),
    }),
    latest: facts.latestEntries.map((latest) => toLatestRow(latest, viewed)),
  };
}

function withParameter(address: string, name: string, value: string, anchor: string): string {
  const joint = address.includes('?') ? '&' : '?';
  return `${address}${joint}${name}=${encodeURIComponent(value)}#${anchor}`;
}

function toFigures(facts: DocketStatus, viewed: CivilDate | null): readonly Figure[] {
  const { counts, openRequests, openInClosedCases, status } = facts;
  const cases = (['pending', 'stayed', 'closed'] as const).map((standing) => {
    const n = counts[standing];
    return {
      number: n.toLocaleString('en-US'),
      words: `${n === 1 ? 'case' : 'cases'} ${standing}`,
      tone: toldStatus(standing).tone,
      href: asOf(`${STATUS_ADDRESS}?status=${standing}#cases`, viewed),
      isOpen: status === standing,
    };
  });
  const requests = (n: number, words: string, anchor: string): Figure => ({
    number: n.toLocaleString('en-US'),
    words: `${n === 1 ? 'request' : 'requests'} ${words}`,
    tone: 'plain',
    href: `#${anchor}`,
    isOpen: false,
  });
  return [
    ...cases,
    requests(openRequests.total, 'open', 'requests'),
    ...(openInClosedCases.total === 0
      ? []
      : [
          requests(
            openInClosedCases.total,
            'left undecided in closed cases',
            'requests-in-closed-cases',
          ),
        ]),
  ];
}

function leftOut({ counts, asOf: day }: DocketStatus): string {
  const later = counts['not-filed'];
  const unfiled =
    later === 0
      ? ''
      : ` Left out: ${count(later, 'case', 'cases')} not yet filed on ${shortDay(day).text}.`;
  return `Counted: every case recorded here, once, by where its docket leaves it.${unfiled}`;
}

/** The list for programs is of today, so on another day it would not be the rows counted. */
function irregular({ irregularCases, asOf: day, today }: DocketStatus): Link | null {
  if (irregularCases === 0 || day !== today) return null;
  const cases = count(irregularCases, 'case has', 'cases have');
  return {
    text: `${cases} an entry that could not follow those before it`,
    href: '/api/v1/cases?irregular=true',
  };
}

function shown<T>({ rows, total }: Rows<T>, one: string, many: string): string {
  const sum = count(total, one, many);
  return rows.length === total ? sum : `${rows.length} of ${sum}`;
}

interface ListParts<F, T> {
  readonly caption: string;
  readonly next: Link | null;
  readonly row: (facts: F) => T;
}

function toList<F, T>({ rows }: Rows<F>, { caption, next, row }: ListParts<F, T>): List<T> {
  return { caption, next, rows: rows.map(row) };
}

function toCaseRow(row: ListedCase, viewed: CivilDate | null): CaseRow {
  return {
    link: caseLink(row, viewed),
    number: numberLine(row),
    judge: row.judge,
    told: toldStanding(row.status, row.outcome),
    since: dayOrNull(row.since),
    lastActivityOn: row.lastActivityOn === null ? null : shortDay(row.lastActivityOn),
    openRequests: openRequests(row, viewed),
  };
}

function openRequests(row: ListedCase, viewed: CivilDate | null): Link | null {
  if (row.openRequests === 0) return null;
  return {
    text: String(row.openRequests),
    href: asOf(`${caseAddress(row)}#requests`, viewed),
  };
}

function toLatestRow(latest: LatestEntry, viewed: CivilDate | null): LatestRow {
  const { entry, sealed, proposed, struck } = latest;
  return {
    day: entry.on === null ? null : shortDay(entry.on),
    entry: entryLink(latest.case, entry, viewed),
    what: entry.number === null ? null : capitalised(entryNoun(entry.type)),
    text: latest.text,
    marks: [
      ...(struck ? ['Struck from the record'] : []),
      ...(sealed ? ['Sealed'] : []),
      ...(proposed ? ['Proposed by a party, not an order'] : []),
    ],
    case: caseLink(latest.case, viewed),
    number: numberLine(latest.case),
  };
}
