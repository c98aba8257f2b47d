import type { CivilDate } from '../../law/calendar/civil-date.js';
import type { DeadlineStatus } from '../../law/deadlines/case-deadline.js';
import type { DeadlineForce } from '../../law/deadlines/rule.js';
import type { EntryKind, EntryType } from '../../law/docket/entry-types.js';

/** What a list needs to name a case and lead to it. */
export interface AgendaCase {
  readonly id: string;
  readonly courtId: string;
  readonly courtCitation: string;
  readonly docketNumber: string;
  readonly docketNumberNormal: string;
  readonly caption: string;
}

/** What a list needs to name an entry and lead to it. */
export interface AgendaEntry {
  readonly id: string;
  readonly number: number | null;
  /** False when another entry of the case, void or not, bears the same number. */
  readonly numberIsUnique: boolean;
  readonly kind: EntryKind;
  readonly type: EntryType;
  /** The day it counts from. */
  readonly on: CivilDate | null;
}

/** A deadline of any case that is, or was, to be met. */
export interface AgendaRow {
  readonly deadlineId: string;
  readonly title: string;
  readonly authority: string;
  /** A day, or a time in the court's zone with its offset. */
  readonly due: string;
  readonly status: DeadlineStatus;
  readonly force: DeadlineForce;
  readonly hasWarnings: boolean;
  readonly case: AgendaCase;
  /** The entry that started it, or states it. */
  readonly anchor: AgendaEntry | null;
  /** IANA name of the court's zone. */
  readonly timeZone: string;
}

/** How many there are, and the first of them. */
export interface AgendaPart {
  readonly total: number;
  readonly rows: readonly AgendaRow[];
}

/** What is due across all cases, each by the day at its own court. */
export interface Agenda {
  /** Their day is over, and no entry shows what had to be done. */
  readonly overdue: AgendaPart;
  readonly today: AgendaPart;
  /** On one of the seven days after today. */
  readonly thisWeek: AgendaPart;
  /** How many cases were changed and are not worked out yet. */
  readonly stillToCompute: number;
}
