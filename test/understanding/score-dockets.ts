import { compareSets, inversions, SET_FIELDS, VALUE_FIELDS } from './compare-labels.js';
import type { SetField, ValueField } from './compare-labels.js';
import type { Label } from './labels.js';

/** An entry with its label and what was read of it. */
export interface LabelledEntry {
  readonly docket: string;
  readonly text: string;
  readonly label: Label;
  readonly read: Label;
}

export interface SetCounts {
  readonly right: number;
  readonly missing: number;
  readonly extra: number;
}

export interface Rate {
  readonly right: number;
  readonly of: number;
}

/** A value that is not right. */
export interface Miss {
  readonly field: string;
  readonly docket: string;
  readonly i: number;
  readonly what: string;
  readonly text: string;
}

/** How well a set of dockets was read. */
export interface Scores {
  readonly entries: number;
  readonly sets: Readonly<Record<SetField, SetCounts>>;
  readonly values: Readonly<Record<ValueField, Rate>>;
  /** Of all entries, those whose type is said to be sure; of these, those that are right. */
  readonly saidSure: Rate;
  readonly sureRight: Rate;
  readonly inversions: readonly Miss[];
  /** Labelled type, read type, how often; the right ones left out. */
  readonly confusion: readonly (readonly [string, string, number])[];
  readonly misses: readonly Miss[];
}

/** Scores entries against their labels. Types labelled as unsure are not counted under `type`. */
export function scoreEntries(entries: readonly LabelledEntry[]): Scores {
  const sure = entries.filter(({ read }) => read.sure === 'yes');
  return {
    entries: entries.length,
    sets: perField(SET_FIELDS, (field) => setCounts(field, entries)),
    values: perField(VALUE_FIELDS, (field) => valueRate(field, entries)),
    saidSure: { right: sure.length, of: entries.length },
    sureRight: { right: sure.filter(typeRight).length, of: sure.length },
    inversions: entries.flatMap((entry) =>
      inversions(entry.label, entry.read).map((what) => missOf(entry, 'inversion', what)),
    ),
    confusion: confusionOf(entries),
    misses: entries.flatMap(missesOf),
  };
}

function perField<F extends string, T>(fields: readonly F[], score: (field: F) => T): Record<F, T> {
  return Object.fromEntries(fields.map((field) => [field, score(field)])) as Record<F, T>;
}

function setCounts(field: SetField, entries: readonly LabelledEntry[]): SetCounts {
  const compared = entries.map(({ label, read }) => compareSets(field, label, read));
  return {
    right: compared.reduce((sum, { right }) => sum + right.length, 0),
    missing: compared.reduce((sum, { missing }) => sum + missing.length, 0),
    extra: compared.reduce((sum, { extra }) => sum + extra.length, 0),
  };
}

function valueRate(field: ValueField, entries: readonly LabelledEntry[]): Rate {
  const counted = entries.filter(({ label }) => field !== 'type' || label.sure === 'yes');
  return {
    right: counted.filter(({ label, read }) => label[field] === read[field]).length,
    of: counted.length,
  };
}

function typeRight({ label, read }: LabelledEntry): boolean {
  return label.type === read.type;
}

function missOf({ docket, label, text }: LabelledEntry, field: string, what: string): Miss {
  return { field, docket, i: label.i, what, text };
}

function missesOf(entry: LabelledEntry): Miss[] {
  const { label, read } = entry;
  const values = VALUE_FIELDS.filter((field) => label[field] !== read[field]).map((field) => {
    const unsure = field === 'type' && label.sure === 'no' ? ' (labelled unsure)' : '';
    const sure = field === 'type' && read.sure === 'yes' ? ' (said to be sure)' : '';
    return missOf(entry, field, `${label[field]} read as ${read[field]}${sure}${unsure}`);
  });
  const sets = SET_FIELDS.flatMap((field) => {
    const { missing, extra } = compareSets(field, label, read);
    const what = [...missing.map((one) => `-${one}`), ...extra.map((one) => `+${one}`)];
    return what.length === 0 ? [] : [missOf(entry, field, what.join('  '))];
  });
  return [...values, ...sets];
}

function confusionOf(entries: readonly LabelledEntry[]): (readonly [string, string, number])[] {
  const counts = new Map<string, number>();
  for (const entry of entries.filter((one) => !typeRight(one))) {
    const pair = `${entry.label.type} ${entry.read.type}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([pair, count]) => {
      const [labelled = '', read = ''] = pair.split(' ');
      return [labelled, read, count] as const;
    });
}
