import type { Html } from '../../platform/html/html.js';
import type { AsOfChoice } from '../case/as-of-choice.js';
import { On, To } from './parts.js';

interface Control {
  readonly choice: AsOfChoice;
  /** What is shown as of the day: "this case". */
  readonly of: string;
}

/** The choice of another day: a plain form, the nearest days on which something happened, and all of them. */
export function AsOfControl({ choice, of }: Control): Html {
  const { viewed, address } = choice;
  return (
    <div class="as-of" role="search" aria-label={`Show ${of} as of another day`}>
      <p class="as-of-now">
        {lead(choice)} <On day={viewed} />
      </p>
      <form method="get" action={address}>
        <label for="as-of">Show it as of</label>
        <input id="as-of" type="date" name="asOf" value={viewed.iso} required />
        <button type="submit">Show</button>
      </form>
      <Steps choice={choice} />
      <AllDays choice={choice} />
    </div>
  );
}

function lead({ isToday, isToCome }: AsOfChoice): string {
  if (isToday) return 'As it stands today,';
  return isToCome ? 'As it would stand, if nothing moved, on' : 'As it stood at the end of';
}

function Steps({ choice }: { readonly choice: AsOfChoice }): Html | null {
  const { earlier, later, isToday, address } = choice;
  if (earlier === null && later === null && isToday) return null;
  return (
    <ul class="steps-in-time">
      {earlier !== null && (
        <li>
          Previous move: <To link={earlier} />
        </li>
      )}
      {later !== null && (
        <li>
          Next move: <To link={later} />
        </li>
      )}
      {!isToday && (
        <li>
          <a href={address}>Back to today</a>
        </li>
      )}
    </ul>
  );
}

function AllDays({ choice: { days } }: { readonly choice: AsOfChoice }): Html | null {
  if (days.length === 0) return null;
  return (
    <details>
      <summary>
        {days.length === 1 ? 'The day' : `All ${days.length} days`} on which the docket moved
      </summary>
      <ul class="days">
        {days.map(({ text, href, isViewed }) => (
          <li>
            <a href={href} aria-current={isViewed ? 'date' : null}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
