import type { DeadlineStatus } from '../../law/deadlines/case-deadline.js';
import type { DeadlineKey } from '../../law/deadlines/deadline-act.js';
import type { ProjectionContent, ProjectionRow } from './projection-row.js';

/** A row as it stands in `deadlines`. */
export interface StandingRow {
  readonly id: string;
  readonly key: DeadlineKey;
  readonly digest: string;
  readonly title: string;
  readonly due: string | null;
  readonly status: DeadlineStatus;
  readonly sequence: number;
  readonly version: number;
  readonly removed: boolean;
}

/** What tells the states of a deadline apart: raised by each change, and by each change that a calendar shows. */
interface Counters {
  readonly sequence: number;
  readonly version: number;
}

/** How due or status of a deadline changed; without a status it did not follow from the docket. */
export interface Move {
  readonly deadlineId: string;
  readonly version: number;
  readonly fromDue: string | null;
  readonly toDue: string | null;
  readonly fromStatus: DeadlineStatus | null;
  readonly toStatus: DeadlineStatus | null;
}

/** A row as it is written. */
export type WrittenRow = ProjectionContent &
  Pick<ProjectionRow, 'key' | 'digest'> & { readonly id: string } & Counters;

/** What is to be written so that the rows are as the docket has them; nothing for a row that is so already. */
export interface ProjectionPlan {
  readonly written: readonly WrittenRow[];
  readonly removed: readonly ({ readonly id: string } & Counters)[];
  readonly moves: readonly Move[];
}

/**
 * The plan that brings `standing` to `fresh`. A person has just spoken of the deadline `acted`, if there is one. `idOf`
 * gives the id of a deadline that was never stored.
 */
export function planProjection(
  standing: readonly StandingRow[],
  fresh: readonly ProjectionRow[],
  acted: DeadlineKey | null,
  idOf: (key: DeadlineKey) => string,
): ProjectionPlan {
  const earlier = new Map(standing.map((row) => [row.key, row]));
  const steps = fresh.map((row) => stepTo(row, earlier.get(row.key) ?? null, acted, idOf));
  const still = new Set(fresh.map(({ key }) => key));
  const gone = standing.filter(({ key, removed }) => !removed && !still.has(key));
  const removed = gone.map((row) => ({ id: row.id, ...raised(row, true) }));
  return {
    written: steps.flatMap(({ written }) => (written === null ? [] : [written])),
    removed,
    moves: [
      ...steps.flatMap(({ move }) => (move === null ? [] : [move])),
      ...gone.map(({ id, version, due, status }) => ({
        ...{ deadlineId: id, version: version + 1 },
        ...{ fromDue: due, toDue: null, fromStatus: status, toStatus: null },
      })),
    ],
  };
}

interface Step {
  readonly written: WrittenRow | null;
  readonly move: Move | null;
}

const NOTHING: Step = { written: null, move: null };
const NEW: Counters = { sequence: 0, version: 1 };

function stepTo(
  row: ProjectionRow,
  earlier: StandingRow | null,
  acted: DeadlineKey | null,
  idOf: (key: DeadlineKey) => string,
): Step {
  if (earlier === null) return { written: toWritten(row, idOf(row.key), NEW), move: null };
  const isSame = row.digest === earlier.digest && !earlier.removed;
  if (isSame && row.key !== acted) return NOTHING;
  const { due, status, title } = row;
  const hasMoved = earlier.removed || due !== earlier.due || status !== earlier.status;
  const counters = raised(earlier, hasMoved || title !== earlier.title);
  const written = toWritten(row, earlier.id, counters);
  if (!hasMoved) return { written, move: null };
  const [fromDue, fromStatus] = earlier.removed ? [null, null] : [earlier.due, earlier.status];
  const { id: deadlineId } = earlier;
  const { version } = counters;
  return {
    written,
    move: { deadlineId, version, fromDue, toDue: due, fromStatus, toStatus: status },
  };
}

function toWritten({ key, digest, content }: ProjectionRow, id: string, of: Counters): WrittenRow {
  return { id, key, digest, ...content(), ...of };
}

function raised({ sequence, version }: Counters, isShown: boolean): Counters {
  return { sequence: isShown ? sequence + 1 : sequence, version: version + 1 };
}
