/** What one field of a request may hold. */
export interface FieldRule {
  /** What is permitted, to stand after "permitted is": 'a calendar day, YYYY-MM-DD'. */
  readonly permitted: string;
  /** Whether one value (of a list: one element) is permitted. */
  readonly fits: (value: unknown) => boolean;
  /** The most elements, when the field holds a list. */
  readonly mostElements: number | undefined;
}

/** Under this name class-validator reports that a field broke its rule; the rule comes along as context. */
export const FIELD = 'field';

/** Whether `value` is as `rule` says, in every element if the field holds a list. */
export function obeys(rule: FieldRule, value: unknown): boolean {
  if (rule.mostElements === undefined) return rule.fits(value);
  return Array.isArray(value) && value.length <= rule.mostElements && value.every(rule.fits);
}

/** What may stand in the field as a whole. */
export function permittedBy(rule: FieldRule): string {
  if (rule.mostElements === undefined) return rule.permitted;
  return `a list of at most ${rule.mostElements}, each ${rule.permitted}`;
}
