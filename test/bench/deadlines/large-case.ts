import { civilDate } from '../../../src/law/calendar/civil-date.js';
import { addDays } from '../../../src/law/calendar/day-arithmetic.js';
import type { CivilDate } from '../../../src/law/calendar/civil-date.js';
import type { DatedEntry, DocketFacts } from '../../../src/law/deadlines/docket-facts.js';
import { aDeadlineDocket } from '../../support/deadline-dockets.js';
import { aFiling, aRuling } from '../../support/law-builders.js';
import type { Built } from '../../support/law-builders.js';

const FIRST = civilDate('2021-01-11');
const RELIEFS = [
  'dismissal',
  'compel-discovery',
  'summary-judgment',
  'seal',
  'extension-of-time',
] as const;

/**
 * A contested case: a complaint that was served, then round after round of a motion with declaration, opposition, reply
 * and ruling, every fifth one left undecided; `entries` entries in all.
 */
export function largeCase(entries: number): DocketFacts {
  const complaint = aFiling()
    .of('complaint')
    .but({ filedBy: ['plaintiff'] })
    .on(FIRST);
  const docket: Built[] = [complaint];
  for (let round = 0; docket.length < entries; round += 1) docket.push(...motionRound(round));
  const facts = aDeadlineDocket().facts;
  return { ...facts, entries: docket.slice(0, entries).map(toDated) };
}

function motionRound(round: number): readonly Built[] {
  const [mover, other] = round % 2 === 0 ? ['plaintiff', 'defendant'] : ['defendant', 'plaintiff'];
  const day = (after: number): CivilDate => addDays(FIRST, round * 6 + after);
  const relief = RELIEFS[round % RELIEFS.length] ?? 'dismissal';
  const motion = aFiling()
    .but({ filedBy: [mover] })
    .seeking(relief)
    .on(day(0));
  const papers: readonly Built[] = [
    motion,
    aFiling()
      .of('declaration')
      .related('supports', motion)
      .but({ filedBy: [mover] })
      .on(day(0)),
    aFiling()
      .responding(motion)
      .but({ filedBy: [other] })
      .on(day(14)),
    aFiling()
      .replying(motion)
      .but({ filedBy: [mover] })
      .on(day(21)),
  ];
  return round % 5 === 4 ? papers : [...papers, aRuling().denying(motion).on(day(40))];
}

function toDated({ entry }: Built): DatedEntry {
  const isComplaint = entry.type === 'complaint';
  const service = isComplaint ? [{ partyId: 'defendant', on: FIRST, method: 'personal' }] : [];
  return { entry, service, stated: [], hearings: [] };
}
