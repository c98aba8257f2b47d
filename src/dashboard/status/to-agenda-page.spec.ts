import type { Agenda, AgendaRow } from '../../deadlines/agenda/agenda.js';
import { ORCHARD, entryName } from '../../../test/support/status-facts.js';
import { toAgendaPage } from './to-agenda-page.js';

const NOW = Date.parse('2024-06-28T20:00:00-07:00');
const NONE = { total: 0, rows: [] };

function row(given: Partial<AgendaRow> = {}): AgendaRow {
  return {
    ...{ deadlineId: 'd-1', title: 'answer the complaint', authority: 'Rule 12' },
    ...{ due: '2024-06-28', status: 'open', force: 'must', hasWarnings: false },
    ...{ case: ORCHARD, anchor: entryName(), timeZone: 'America/Los_Angeles' },
    ...given,
  };
}

function agenda(given: Partial<Agenda> = {}): Agenda {
  return { overdue: NONE, today: NONE, thisWeek: NONE, stillToCompute: 0, ...given };
}

describe('what is due across all cases', () => {
  it('says so when nothing is', () => {
    expect(toAgendaPage(agenda(), NOW)).toEqual({
      summary: 'No deadline of a docketed case is due this week.',
      lists: [],
      note: null,
    });
  });

  it('is counted, also beyond the rows shown, and listed apart', () => {
    const page = toAgendaPage(
      agenda({
        overdue: { total: 34, rows: [row({ due: '2024-06-26', status: 'missed' })] },
        thisWeek: { total: 1, rows: [row({ due: '2024-07-01' })] },
      }),
      NOW,
    );
    expect(page.summary).toContain('34 overdue, 0 due today, 1 due in the seven days after.');
    expect(page.lists.map(({ title, caption }) => [title, caption])).toEqual([
      ['Overdue', '1 of 34 deadlines, the earliest first.'],
      ['Due this week', '1 deadline, the earliest first.'],
    ]);
    expect(page.lists[0]?.rows).toMatchObject([
      { told: { words: 'missed' }, left: 'ended 2 days ago' },
    ]);
  });

  it('leads to why, to the case and to the entry, with the time that is left there', () => {
    const { lists } = toAgendaPage(
      agenda({
        today: {
          total: 2,
          rows: [row(), row({ timeZone: 'America/New_York', due: '2024-06-29', anchor: null })],
        },
      }),
      NOW,
    );
    expect(lists[0]?.rows).toMatchObject([
      {
        what: { text: 'Answer the complaint', href: '/deadlines/d-1' },
        left: '3 hours 59 minutes left',
        startedBy: { text: 'Dkt. 41', href: '/c/wawd/2:24-cv-00101/41' },
        case: { href: '/c/wawd/2:24-cv-00101' },
      },
      { left: '24 hours 59 minutes left', due: { clock: '11:59 PM EDT' }, startedBy: null },
    ]);
  });

  it('says when it may not be all', () => {
    expect(toAgendaPage(agenda({ stillToCompute: 12 }), NOW).note).toContain(
      '12 dockets are still being worked out',
    );
  });
});
