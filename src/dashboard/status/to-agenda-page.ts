import type { Agenda, AgendaPart, AgendaRow } from '../../deadlines/agenda/agenda.js';
import { dayOfLocal, localTimeAt } from '../../law/calendar/zone-clock.js';
import type { Instant } from '../../law/calendar/zone-clock.js';
import { capitalised } from '../../summaries/words/plain-text.js';
import { deadlineAddress } from '../addresses.js';
import { toldDeadline } from '../words/deadline-words.js';
import { leftWords, toDue } from '../words/due-words.js';
import { count } from '../words/plain-words.js';
import type { AgendaLine, AgendaList, AgendaPage } from './agenda-page.js';
import { caseLink, entryLink, numberLine } from './request-rows.js';

/** What is due across all cases, each by the day at its own court. */
export function toAgendaPage(agenda: Agenda, now: Instant): AgendaPage {
  const { overdue, today, thisWeek, stillToCompute } = agenda;
  const list = (id: string, title: string, part: AgendaPart): readonly AgendaList[] =>
    part.total === 0 ? [] : [toList({ id, title }, part, now)];
  const lists = [
    ...list('overdue', 'Overdue', overdue),
    ...list('due-today', 'Due today', today),
    ...list('due-this-week', 'Due this week', thisWeek),
  ];
  return {
    summary: summaryOf(agenda),
    lists,
    note:
      stillToCompute === 0
        ? null
        : `${count(stillToCompute, 'docket is', 'dockets are')} still being worked out; their deadlines are not counted yet. Open the page again in a moment.`,
  };
}

function summaryOf({ overdue, today, thisWeek }: Agenda): string {
  if (overdue.total + today.total + thisWeek.total === 0) {
    return 'No deadline of a docketed case is due this week.';
  }
  return `${overdue.total} overdue, ${today.total} due today, ${thisWeek.total} due in the seven days after. Each by the day at its own court.`;
}

function toList(
  { id, title }: Pick<AgendaList, 'id' | 'title'>,
  { total, rows }: AgendaPart,
  now: Instant,
): AgendaList {
  const sum = count(total, 'deadline', 'deadlines');
  const shown = rows.length === total ? sum : `${rows.length} of ${sum}`;
  return {
    ...{ id, title },
    caption: `${shown}, the earliest first.`,
    rows: rows.map((row) => toLine(row, now)),
  };
}

function toLine(row: AgendaRow, now: Instant): AgendaLine {
  const { deadlineId, title, authority, due, status, force, hasWarnings, anchor, timeZone } = row;
  const today = dayOfLocal(localTimeAt(now, timeZone));
  return {
    ...{ authority, hasWarnings },
    due: toDue(due, timeZone),
    left: leftWords(due, { now, today, timeZone }),
    what: { text: capitalised(title), href: deadlineAddress(deadlineId) },
    told: toldDeadline({ status, force, due, on: null, late: false }),
    startedBy: anchor === null ? null : entryLink(row.case, anchor, null),
    case: caseLink(row.case, null),
    number: numberLine(row.case),
  };
}
