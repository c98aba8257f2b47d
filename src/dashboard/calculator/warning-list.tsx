import type { Html } from '../../platform/html/html.js';
import { On } from '../layout/parts.js';
import type { Due } from '../words/due-words.js';
import type { WarningRow } from './date-answer.js';

interface List {
  readonly warnings: readonly WarningRow[];
  /** The date as computed, the first of the two readings; null where none was. */
  readonly due: Due | null;
}

/** What to know before relying on a date, each with both readings where there are two. */
export function WarningList({ warnings, due }: List): Html | null {
  if (warnings.length === 0) return null;
  return (
    <ul class="doubts">
      {warnings.map(({ title, says, otherwise }) => (
        <li>
          <p>
            <strong>Warning: {title}.</strong> {says}
          </p>
          {otherwise !== null && due !== null && (
            <p class="readings">
              As computed: <DueText due={due} />. Read otherwise: <DueText due={otherwise} />.
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

/** A date in a sentence: "Tuesday, February 16, 2021", and the clock where it has an hour. */
export function DueText({ due: { weekday, day, clock, isWholeDay } }: { readonly due: Due }): Html {
  return (
    <>
      {weekday}, <On day={day} />
      {!isWholeDay && clock !== null && `, ${clock}`}
    </>
  );
}
