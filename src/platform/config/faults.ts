import { CannotStart } from './cannot-start.js';

/** The settings are wrong; `faults` has one sentence for each variable. */
export class InvalidSettings extends CannotStart {
  override readonly name = 'InvalidSettings';

  constructor(readonly faults: readonly string[]) {
    super(['The settings are wrong:', ...faults.map((fault) => `  - ${fault}`)].join('\n'));
  }
}

/** Reads one variable after another and collects what is wrong, so that all of it is told at once. */
export class SettingsReader {
  readonly faults: string[] = [];

  constructor(private readonly env: NodeJS.ProcessEnv) {}

  /** The value given, or undefined. An empty one counts as absent: compose files write those. */
  text(name: string): string | undefined {
    const value = this.env[name]?.trim();
    return value === '' ? undefined : value;
  }

  /** The value given, if it is one of `permitted`, else `fallback`. */
  choice<T extends string>(name: string, permitted: readonly T[], fallback: T): T {
    const value = this.text(name);
    if (value === undefined) return fallback;
    const chosen = permitted.find((candidate) => candidate === value);
    if (chosen === undefined) {
      this.faults.push(`${name} is '${value}'; permitted are ${permitted.join(', ')}.`);
    }
    return chosen ?? fallback;
  }

  /** A whole number from `least` to `most`, both permitted. */
  wholeNumber(name: string, range: { least: number; most: number }, fallback: number): number {
    const value = this.text(name);
    if (value === undefined) return fallback;
    const { least, most } = range;
    if (/^\d{1,15}$/.test(value) && Number(value) >= least && Number(value) <= most) {
      return Number(value);
    }
    this.faults.push(
      `${name} is '${value}'; permitted is a whole number from ${least} to ${most}.`,
    );
    return fallback;
  }

  /** A variable with Nunc's prefix that nobody reads is a slip of the pen, not a wish. */
  refuseUnknown(prefix: string, known: readonly string[]): void {
    for (const name of Object.keys(this.env).sort()) {
      if (!name.startsWith(prefix) || known.includes(name)) continue;
      this.faults.push(
        `${name} is not a setting of Nunc; those beginning with ${prefix} are ${known.join(', ')}.`,
      );
    }
  }
}
