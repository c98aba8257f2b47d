/** The body of a request, or a part of one. */
export type Said = Readonly<Record<string, unknown>>;

/** A date that was computed, as the tests look at it. */
export interface Computed {
  readonly due: string;
  readonly rawLastDay: string;
  readonly steps: { on: string; counted: boolean; count: number | null; why: string }[];
  readonly warnings: { code: string; detail: string; otherwise: string | null }[];
  readonly authority: string[];
}

/** So many days after a trigger, by Fed. R. Civ. P. 6. */
export function days(trigger: string, n: number, said: Said = {}): Said {
  return { trigger, n, unit: 'days', direction: 'forward', ruleset: 'FRCP', ...said };
}

/** So many days before it. */
export function before(trigger: string, n: number, said: Said = {}): Said {
  return days(trigger, n, { direction: 'backward', ...said });
}

/** So many hours after it, in Seattle. */
export function hours(trigger: string, n: number, said: Said = {}): Said {
  return days(trigger, n, { unit: 'hours', timeZone: 'America/Los_Angeles', ...said });
}

/** The warnings of a date by their codes, each with the other date where there is one. */
export function warningsOf({ warnings }: Pick<Computed, 'warnings'>): string[] {
  return warnings.map(({ code, otherwise }) =>
    otherwise === null ? code : `${code} ${otherwise}`,
  );
}
