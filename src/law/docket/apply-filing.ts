import type { CivilDate } from '../calendar/civil-date.js';
import { isOpen } from './case-state.js';
import type { CaseState, ReliefState } from './case-state.js';
import type { EntryId, EntryRelation, Filing, ReliefSought } from './docket-entry.js';
import { irregular } from './irregular.js';
import { decided } from './relief-state.js';
import { closeCase } from './standing.js';

/** The state after a filing: what it seeks is pending, what it answers knows its answer, and a case it ends is closed. */
export function applyFiling(state: CaseState, filing: Filing, day: CivilDate): CaseState {
  const sought: CaseState = {
    ...state,
    reliefs: [...state.reliefs, ...filing.reliefSought.map((relief) => seek(filing, relief, day))],
  };
  if (filing.struck !== null) return sought;

  const related = filing.relations.reduce(
    (met, relation) => ({ ...met, reliefs: relate(met.reliefs, filing, relation, day) }),
    sought,
  );
  const complaints = filing.type === 'complaint' ? countComplaint(related, filing) : related;
  return filing.closesCase === null
    ? complaints
    : closeCase(complaints, filing, day, filing.closesCase);
}

/** A relief as a filing asks for it: pending, or stricken when the filing has been struck. */
function seek(filing: Filing, relief: ReliefSought, day: CivilDate): ReliefState {
  const asked: ReliefState = {
    id: relief.id,
    kind: relief.kind,
    note: relief.note,
    soughtIn: filing.id,
    soughtOn: day,
    convertedFrom: null,
    standard: null,
    findings: [],
    responses: [],
    replies: [],
    status: 'pending',
  };
  const { struck } = filing;
  return struck === null ? asked : decided(asked, 'stricken', struck.orderedIn, struck.on);
}

/** The reliefs after one relation of a filing: a response, a reply to the motion or to a response, a withdrawal. */
function relate(
  reliefs: readonly ReliefState[],
  filing: Filing,
  { to, kind }: EntryRelation,
  day: CivilDate,
): readonly ReliefState[] {
  switch (kind) {
    case 'responds-to':
      return reliefs.map((relief) =>
        relief.soughtIn === to
          ? { ...relief, responses: withOnce(relief.responses, filing.id) }
          : relief,
      );
    case 'replies-to':
      return reliefs.map((relief) =>
        relief.soughtIn === to || relief.responses.includes(to)
          ? { ...relief, replies: withOnce(relief.replies, filing.id) }
          : relief,
      );
    case 'withdraws':
      return reliefs.map((relief) =>
        relief.soughtIn === to && isOpen(relief)
          ? decided(relief, 'withdrawn', filing.id, day)
          : relief,
      );
    case 'supports':
    case 'amends':
    case 'concerns':
      return reliefs;
  }
}

/** A reply to both the motion and the response to it is one reply. */
function withOnce(ids: readonly EntryId[], id: EntryId): readonly EntryId[] {
  return ids.includes(id) ? ids : [...ids, id];
}

/** A second complaint is irregular: amended ones have a type of their own (Fed. R. Civ. P. 3, 15(a)). */
function countComplaint(state: CaseState, filing: Filing): CaseState {
  if (state.complaintIn !== null) return irregular(state, filing, 'second-complaint');
  return { ...state, complaintIn: filing.id };
}
