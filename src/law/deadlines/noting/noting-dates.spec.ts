import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { civilDate } from '../../calendar/civil-date.js';
import type { CivilDate } from '../../calendar/civil-date.js';
import { addDays } from '../../calendar/day-arithmetic.js';
import { MOTION_KINDS, readMotionKind } from './motion-kinds.js';
import type { MotionKind } from './motion-kinds.js';
import { notingDates, systemOn } from './noting-dates.js';
import type { NotingDates, NotingSystem } from './noting-dates.js';

/** Worked computations, used in place; they are not part of this repository. */
const FILE = path.resolve(__dirname, '../../../../../shared/vectors/frcp6.json');
/** The weekdays on which the court was closed: legal holidays, and the day after Thanksgiving (RCW 1.16.050). */
const CLOSED = new Set([
  ...['2020-11-11', '2020-11-26', '2020-11-27', '2020-12-25', '2021-01-01', '2021-01-18'],
  ...['2021-02-15', '2021-05-31', '2021-06-18', '2021-07-05', '2021-09-06', '2021-10-11'],
  ...['2021-11-11', '2021-11-25', '2021-11-26', '2021-12-24', '2021-12-31', '2024-10-14'],
  ...['2024-11-11', '2024-11-28', '2024-11-29', '2024-12-25', '2025-01-01', '2025-01-20'],
]);
const isOpen = (day: CivilDate): boolean => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !CLOSED.has(day);
};

function datesOf(motionKind: MotionKind, filedOn: string, system: NotingSystem): NotingDates {
  return notingDates({ motionKind, filedOn: civilDate(filedOn), system, isOpen });
}

interface Vector {
  readonly id: string;
  readonly ruleset_version: string;
  readonly motion: string;
  readonly filed: string;
  readonly expected: Pick<NotingDates, 'noting' | 'opposition' | 'reply'>;
  readonly reason: string;
}

describe('worked noting dates', () => {
  if (!existsSync(FILE)) {
    it.todo('are not beside this checkout: the vectors are skipped');
    return;
  }
  const file = JSON.parse(readFileSync(FILE, 'utf8')) as {
    lcr_noting_vectors: readonly Vector[];
  };

  it.each(file.lcr_noting_vectors.map((vector) => [vector.id, vector.reason, vector] as const))(
    '%s: %s',
    (_id, _reason, { motion, filed, expected, ruleset_version: version }) => {
      const system = version.startsWith('friday') ? 'friday' : 'day-count';
      expect(systemOn(civilDate(filed))).toEqual({ system, warnings: [] });
      const kind = readMotionKind(motion);
      expect(kind).not.toBeNull();
      expect(datesOf(kind ?? 'other', filed, system)).toMatchObject(expected);
    },
  );
});

describe('a due date on a day the court is closed', () => {
  it.each<[string, NotingSystem, MotionKind, string, string, string, string]>([
    [
      'the reply on the day after Thanksgiving',
      'friday',
      'other',
      '2021-11-08',
      '2021-11-26',
      '2021-11-22',
      '2021-11-29',
    ],
    [
      'the reply on New Year’s Day',
      'friday',
      'dismissal',
      '2020-12-07',
      '2021-01-01',
      '2020-12-28',
      '2021-01-04',
    ],
    [
      'the opposition on Veterans Day',
      'friday',
      'protective-order',
      '2020-11-02',
      '2020-11-13',
      '2020-11-12',
      '2020-11-13',
    ],
    [
      'the opposition on July 4, observed',
      'friday',
      'summary-judgment',
      '2021-06-14',
      '2021-07-09',
      '2021-07-06',
      '2021-07-09',
    ],
    [
      'the reply on the day after Thanksgiving',
      'day-count',
      'summary-judgment',
      '2024-11-01',
      '2024-11-29',
      '2024-11-22',
      '2024-12-02',
    ],
    [
      'the reply on Christmas',
      'day-count',
      'other',
      '2024-12-04',
      '2024-12-25',
      '2024-12-19',
      '2024-12-26',
    ],
    [
      'both, the motion filed on a Saturday',
      'day-count',
      'protective-order',
      '2024-10-05',
      '2024-10-19',
      '2024-10-15',
      '2024-10-21',
    ],
    [
      'the reply on Martin Luther King Day',
      'day-count',
      'seal',
      '2025-01-06',
      '2025-01-20',
      '2025-01-15',
      '2025-01-21',
    ],
  ])('moves, the noting date stays: %s (%s, %s filed %s)', (...row) => {
    const [, system, kind, filedOn, noting, opposition, reply] = row;
    expect(datesOf(kind, filedOn, system)).toMatchObject({ noting, opposition, reply });
  });

  it('is told step by step, with the paragraph that moves it', () => {
    const dates = datesOf('dismissal', '2021-01-25', 'friday');
    expect(dates.steps.map((step) => step.on)).toEqual([
      '2021-02-19',
      '2021-02-15',
      '2021-02-16',
      '2021-02-19',
    ]);
    expect(dates.steps[2]?.why).toContain('closed on February 15, 2021');
    expect(dates.authority).toEqual([
      'W.D. Wash. LCR 7(d)(3)',
      'W.D. Wash. LCR 7(d)(6)',
      'W.D. Wash. LCR 7(d)(5)',
    ]);
    expect(datesOf('dismissal', '2021-01-11', 'friday').authority).not.toContain(
      'W.D. Wash. LCR 7(d)(5)',
    );
  });

  it('never remains there, and a court that never opens is refused', () => {
    const systems = fc.constantFrom<NotingSystem>('friday', 'day-count');
    const kinds = fc.constantFrom(...MOTION_KINDS);
    const property = fc.property(kinds, systems, fc.nat(1500), (kind, system, days) => {
      const filedOn = addDays(civilDate('2020-11-01'), days);
      const { noting, opposition, reply } = notingDates({
        motionKind: kind,
        filedOn,
        system,
        isOpen,
      });
      [opposition, reply].forEach((due) => {
        expect(due === null || isOpen(due)).toBe(true);
      });
      expect(noting === null || noting >= filedOn).toBe(true);
    });
    fc.assert(property);
    const filedOn = civilDate('2021-01-11');
    const never = {
      motionKind: 'dismissal',
      filedOn,
      system: 'friday',
      isOpen: () => false,
    } as const;
    expect(() => notingDates(never)).toThrow(RangeError);
  });
});

describe('a motion noted for the day it is filed', () => {
  it.each<[MotionKind, string]>([
    ['temporary-restraining-order', 'W.D. Wash. LCR 65(b)(5)'],
    ['stipulated', 'W.D. Wash. LCR 7(d)(1)'],
    ['ex-parte', 'W.D. Wash. LCR 7(d)(1)'],
    ['reconsideration', 'W.D. Wash. LCR 7(h)'],
    ['over-length', 'W.D. Wash. LCR 7(f)'],
    ['entry-of-default', 'W.D. Wash. LCR 7(d)(1)'],
  ])('%s: leaves no time for opposition or reply (%s)', (kind, authority) => {
    (['friday', 'day-count'] as const).forEach((system) => {
      const dates = datesOf(kind, '2021-01-16', system);
      expect(dates).toMatchObject({ noting: '2021-01-16', opposition: null, reply: null });
      expect(dates.authority).toContain(authority);
      expect(dates.warnings).toEqual([]);
    });
  });
});

describe('what is not certain', () => {
  it.each<[MotionKind, NotingSystem, string | null, string | null]>([
    ['seal', 'friday', '2021-01-22', '2021-01-29'],
    ['judgment-on-the-pleadings', 'friday', '2021-01-29', '2021-02-05'],
    ['judgment-on-the-pleadings', 'day-count', '2021-02-01', '2021-02-08'],
    ['remand', 'day-count', '2021-02-08', '2021-02-01'],
    ['default-judgment', 'friday', '2021-01-29', '2021-01-11'],
    ['in-limine', 'day-count', '2021-02-01', null],
    ['habeas', 'friday', null, null],
  ])('%s under the %s system: noted %s, or else %s', (kind, system, noting, otherwise) => {
    const dates = datesOf(kind, '2021-01-11', system);
    expect(dates.noting).toBe(noting);
    expect(dates.warnings.map(({ code, otherwise: other }) => [code, other])).toEqual([
      ['text-in-force-uncertain', otherwise],
    ]);
  });

  it.each<[MotionKind, NotingSystem]>([
    ['dismissal', 'friday'],
    ['remand', 'friday'],
    ['protective-order', 'friday'],
    ['seal', 'day-count'],
    ['summary-judgment', 'day-count'],
    ['other', 'day-count'],
  ])('is nothing about a motion of the kind %s under the %s system', (kind, system) => {
    expect(datesOf(kind, '2021-01-11', system).warnings).toEqual([]);
  });

  it.each<[string, NotingSystem, number]>([
    ['2009-11-30', 'friday', 1],
    ['2009-12-01', 'friday', 0],
    ['2021-01-11', 'friday', 0],
    ['2023-10-18', 'friday', 0],
    ['2023-10-19', 'friday', 1],
    ['2024-04-25', 'friday', 1],
    ['2024-04-26', 'day-count', 1],
    ['2024-07-30', 'day-count', 1],
    ['2024-07-31', 'day-count', 0],
    ['2026-01-05', 'day-count', 0],
  ])('a motion filed %s falls under the %s system, with %i warnings', (filedOn, system, count) => {
    const found = systemOn(civilDate(filedOn));
    expect(found.system).toBe(system);
    expect(found.warnings).toHaveLength(count);
  });
});
