import { readCivilDate } from '../../law/calendar/civil-date.js';

/** One thing to choose from. */
export interface Choice {
  readonly value: string;
  readonly text: string;
}

/** Things to choose from under a heading of their own. */
export interface ChoiceGroup {
  readonly name: string;
  readonly choices: readonly Choice[];
}

/** How a field is filled in. */
export type FieldKind =
  | { readonly kind: 'day' | 'time' | 'text' | 'number' | 'long-text' }
  | { readonly kind: 'one-of'; readonly choices: readonly Choice[] }
  | {
      readonly kind: 'one-of-groups';
      /** What it says while nothing is chosen. */
      readonly none: string;
      readonly groups: readonly ChoiceGroup[];
    }
  /** Free text, with those known offered while one types. */
  | { readonly kind: 'known'; readonly choices: readonly Choice[] };

/** A field of a form as it stands: its label, what is in it, and what is wrong with that. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly filled: FieldKind;
  readonly value: string;
  /** How to fill it in; null where the label says it. */
  readonly hint: string | null;
  readonly fault: string | null;
  readonly isRequired: boolean;
}

/** A form, ready to print. */
export interface Form {
  /** No other form of the page has it: the ids of its fields begin with it. */
  readonly id: string;
  readonly method: 'get' | 'post';
  readonly action: string;
  /** Sent along unseen. */
  readonly hidden: Readonly<Record<string, string>>;
  readonly fields: readonly Field[];
  /** Fields few people need. They are shown from the first when one of them is filled in, or at fault. */
  readonly more: readonly Field[];
  readonly isMoreOpen: boolean;
  /** What is wrong, where no field shows it. */
  readonly fault: string | null;
  readonly submit: string;
}

/** What the fields of a form hold by name, and what is wrong with each. */
export interface FilledIn {
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly faults: Readonly<Record<string, string | undefined>>;
}

/** What a field is, before it is filled in. */
export type FieldOf = Pick<Field, 'name' | 'label' | 'filled'> &
  Partial<Pick<Field, 'hint' | 'isRequired'>>;

/** The field as it is filled in. */
export function fieldIn({ values, faults }: FilledIn, field: FieldOf): Field {
  const { name } = field;
  const value = values[name] ?? '';
  return {
    ...{ hint: null, isRequired: false },
    ...field,
    filled: canHold(field.filled, value) ? field.filled : { kind: 'text' },
    value,
    fault: faults[name] ?? null,
  };
}

/** Browsers show nothing of a day or a time that does not exist: what was typed is shown as text. */
function canHold({ kind }: FieldKind, value: string): boolean {
  if (value === '') return true;
  if (kind === 'day') return readCivilDate(value) !== null;
  return kind !== 'time' || /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(value);
}
