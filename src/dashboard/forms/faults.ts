import type { FieldError } from '../../platform/problems/problem.js';

/** What is wrong with a form: by field, and what no field shows. */
export interface FormFaults {
  readonly byField: Readonly<Record<string, string>>;
  readonly others: string | null;
}

export const NO_FAULTS: FormFaults = { byField: {}, others: null };

interface Refused {
  readonly detail: string;
  readonly errors: readonly FieldError[];
}

/**
 * What a service said is wrong, set beside the fields of a form. `fieldAt` gives the name of the field that a pointer
 * means; what points at none of `names` is told above the form.
 */
export function toFormFaults(
  { detail, errors }: Refused,
  names: readonly string[],
  fieldAt: (pointer: string) => string,
): FormFaults {
  const byField: Record<string, string> = {};
  const others: string[] = errors.length === 0 ? [detail] : [];
  for (const error of errors) {
    const name = fieldAt(error.pointer);
    if (!names.includes(name)) others.push(error.detail);
    else byField[name] = [byField[name], error.detail].filter(Boolean).join(' ');
  }
  return { byField, others: others.length === 0 ? null : [...new Set(others)].join(' ') };
}
