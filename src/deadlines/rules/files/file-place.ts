import { CannotStart } from '../../../platform/config/cannot-start.js';

/** Where in the files of NUNC_RULES_DIR something stands: `torts.json, rule at index 2`. */
export interface FilePlace {
  readonly file: string;
  readonly what: 'rule' | 'court day';
  readonly index: number;
}

/** Why Nunc cannot start with what stands there. */
export function unusable({ file, what, index }: FilePlace, pointer: string, detail: string): Error {
  const at = pointer === '' ? '' : ` ${pointer}:`;
  return new CannotStart(`${file} in NUNC_RULES_DIR, ${what} at index ${index},${at} ${detail}`);
}
