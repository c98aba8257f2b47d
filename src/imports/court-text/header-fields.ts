import type { CivilDate } from '../../law/calendar/civil-date.js';
import type { BankruptcyReading } from '../snapshot/case-reading.js';
import type { JudgeReading, LabelReading } from '../snapshot/printed.js';
import { readJudge } from './judge.js';
import { labelKey } from './label-key.js';
import { readDay } from './read-day.js';

type Labels = readonly LabelReading[];

/** The value of the last label with one of the keys that has one; null where none does. */
export function valueUnder(labels: Labels, ...keys: readonly string[]): string | null {
  const found = labels.findLast(
    ({ label, value }) => value !== '' && keys.includes(labelKey(label)),
  );
  return found?.value ?? null;
}

/** The day under the last label with one of the keys that has a value; null without, and where it is no day. */
export function dayUnder(labels: Labels, ...keys: readonly string[]): CivilDate | null {
  return readDay(valueUnder(labels, ...keys) ?? '');
}

/** The judge under the last label with one of the keys; null where none is named, as before one is assigned. */
export function judgeUnder(labels: Labels, ...keys: readonly string[]): JudgeReading | null {
  const judge = readJudge(valueUnder(labels, ...keys) ?? '');
  return judge.name === '' ? null : judge;
}

/** What the labels tell of a bankruptcy; null where they tell nothing of one. */
export function bankruptcyUnder(labels: Labels): BankruptcyReading | null {
  const reading: BankruptcyReading = {
    type: valueUnder(labels, 'case_type'),
    office: valueUnder(labels, 'office'),
    chapter: valueUnder(labels, 'chapter'),
    trustee: valueUnder(labels, 'trustee'),
  };
  return Object.values(reading).some((value) => value !== null) ? reading : null;
}

/** The labels with one of the keys, or of a date by their first word, whose value is not blank and yet no day. */
export function misreadDays(labels: Labels, keys: ReadonlySet<string>): Labels {
  return labels.filter(({ label, value }) => {
    const key = labelKey(label);
    const isDated = keys.has(key) || key.startsWith('date_');
    return isDated && !NO_DAY.test(value) && readDay(value) === null;
  });
}

const NO_DAY = /^(?:|N\/A)$/i;
