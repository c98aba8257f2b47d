import type { CivilDate } from '../calendar/civil-date.js';
import type { CaseFile } from './case-file.js';
import type { EntryRelation } from './docket-entry.js';
import { typeFits } from './entry-types.js';
import type { EntryKind } from './entry-types.js';
import { ALLOWED, firstRefusal, refused } from './refusals.js';
import type { Decision } from './refusals.js';

/** What a person enters by hand, as far as every kind of entry shares it. */
export interface EntryDraft {
  readonly kind: EntryKind;
  readonly type: string;
  readonly number: number | null;
  readonly filedOn: CivilDate;
  /** The court-local day of the instant of filing, where an instant is given. */
  readonly filedAtDay: CivilDate | null;
  /** Whether it is marked as a party's draft of what the court might enter. */
  readonly proposed: boolean;
  readonly relations: readonly EntryRelation[];
}

/**
 * Whether an entry may be made by hand: its type is one of its kind; it is filed neither before the case nor in the
 * future; its number is free; its clock time falls on its day; what it relates to stands on the same docket, and it
 * answers nothing filed after it.
 */
export function decideEntry(file: CaseFile, draft: EntryDraft): Decision {
  return firstRefusal(
    () => decideType(draft),
    () => decideDay(file, draft),
    () => decideNumber(file, draft),
    () => decideRelations(file, draft),
  );
}

/**
 * Whether the type is one that an entry of its kind may have, and the entry something that can be: a ruling is entered,
 * never proposed; a party's draft of one is a filing of type `proposed-order`.
 */
export function decideType({
  kind,
  type,
  proposed,
}: Pick<EntryDraft, 'kind' | 'type' | 'proposed'>): Decision {
  if (!typeFits(kind, type)) {
    return refused('type-of-another-kind', '/type', `'${type}' is not a type of ${kind} entry.`);
  }
  if (kind !== 'ruling' || !proposed) return ALLOWED;
  const detail =
    'A ruling binds from its entry; a draft of one is a filing of type proposed-order.';
  return refused('proposed-ruling', '/proposed', detail);
}

/** Whether the days fit: not before the case's, not after today in the court's zone, and the same day as the clock time. */
export function decideDay(
  file: CaseFile,
  { filedOn, filedAtDay }: Pick<EntryDraft, 'filedOn' | 'filedAtDay'>,
): Decision {
  if (filedOn < file.filedOn) {
    const detail = `${filedOn} is before the case was filed, on ${file.filedOn}.`;
    return refused('filed-before-case', '/filedOn', detail);
  }
  if (filedOn > file.today) {
    const detail = `${filedOn} is in the future: today is ${file.today} in the court's time zone.`;
    return refused('filed-in-the-future', '/filedOn', detail);
  }
  if (filedAtDay !== null && filedAtDay !== filedOn) {
    const detail = `That instant falls on ${filedAtDay} in the court's time zone, not on ${filedOn}.`;
    return refused('filed-on-another-day', '/filedAt', detail);
  }
  return ALLOWED;
}

/** Whether the number is free: by hand no two entries of a case share one. */
export function decideNumber(file: CaseFile, { number }: Pick<EntryDraft, 'number'>): Decision {
  if (number === null || !file.numberTaken) return ALLOWED;
  const detail = `The docket already has an entry ${number}.`;
  return refused('number-taken', '/number', detail);
}

/** Whether each relation leads to an entry of the same case, and an answer to one that was there to be answered. */
export function decideRelations(
  file: CaseFile,
  { filedOn, relations }: Pick<EntryDraft, 'filedOn' | 'relations'>,
): Decision {
  return firstRefusal(
    ...relations.map(({ to, kind }, index) => (): Decision => {
      const pointer = `/relations/${index}/to`;
      const day = file.entries.get(to);
      if (day === undefined) {
        return refused('entry-not-in-case', pointer, `This docket has no other entry ${to}.`);
      }
      const answers = kind === 'responds-to' || kind === 'replies-to';
      if (!answers || day === null || day <= filedOn) return ALLOWED;
      const detail = `An entry of ${filedOn} cannot answer one that was filed on ${day}.`;
      return refused('answers-a-later-entry', pointer, detail);
    }),
  );
}
