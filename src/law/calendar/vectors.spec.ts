import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { civilDate } from './civil-date.js';
import type { CivilDate } from './civil-date.js';
import type { CourtCalendar } from './court-calendar.js';
import { dayNumber } from './day-arithmetic.js';
import type { CountedServiceMethod, Direction, PeriodUnit, Ruleset } from './period.js';
import { explainDate } from './reckon.js';
import type { PeriodEvent } from './reckon.js';

/** Worked computations, used in place; they are not part of this repository. */
const FILE = path.resolve(__dirname, '../../../../shared/vectors/frcp6.json');

interface Vector {
  readonly id: string;
  readonly ruleset: Ruleset;
  readonly trigger: string;
  readonly n: number;
  readonly unit: PeriodUnit;
  readonly direction: Direction;
  readonly service_method: CountedServiceMethod | null;
  readonly state_holidays: readonly string[];
  readonly presidential_holidays: readonly string[];
  readonly clerk_inaccessible: readonly string[];
  readonly raw_last_day: string;
  readonly expected: string;
  readonly reason: string;
  readonly confidence: string;
  readonly rule_version: string | null;
  readonly tz?: string;
}

const TODAY = civilDate('2026-11-21');

describe('worked computations of time', () => {
  if (!existsSync(FILE)) {
    it.todo('are not beside this checkout: the vectors are skipped');
    return;
  }
  const { vectors } = JSON.parse(readFileSync(FILE, 'utf8')) as { vectors: readonly Vector[] };

  it.each(vectors.map((vector) => [vector.id, vector.reason, vector] as const))(
    '%s: %s',
    (_id, _reason, vector) => {
      const { n, unit, direction, ruleset } = vector;
      const answer = explainDate(
        vector.trigger as PeriodEvent,
        { n, unit, direction },
        {
          ruleset,
          serviceMethod: vector.service_method,
          ruleVersion: (vector.rule_version ?? TODAY) as CivilDate,
          calendar: calendarOf(vector),
        },
      );
      if (!answer.ok) throw new Error(answer.refusal.detail);
      const length = vector.expected.length;
      expect(answer.rawLastDay.slice(0, length)).toBe(vector.raw_last_day);
      expect(answer.due.slice(0, length)).toBe(vector.expected);
      expect(answer.steps.at(-1)?.on.slice(0, length)).toBe(vector.expected);
      expect(answer.steps.some(({ on }) => on.startsWith(vector.raw_last_day))).toBe(true);
      if (vector.confidence !== 'settled') expect(answer.warnings).not.toEqual([]);
    },
  );
});

function calendarOf(vector: Vector): CourtCalendar {
  return {
    states: [],
    circuitState: null,
    givenStateHolidays: numbers(vector.state_holidays),
    declaredHolidays: numbers(vector.presidential_holidays),
    inaccessible: numbers(vector.clerk_inaccessible),
    timeZone: vector.tz ?? 'UTC',
  };
}

function numbers(days: readonly string[]): ReadonlySet<number> {
  return new Set(days.map((day) => dayNumber(civilDate(day))));
}
