import { pointerTo } from '../../platform/http/pointer.js';

/** The JSON pointer of what lies below another: `/docket_entries/7/description`. */
export function below(pointer: string, ...steps: readonly (string | number)[]): string {
  return `${pointer}${pointerTo(steps)}`;
}
