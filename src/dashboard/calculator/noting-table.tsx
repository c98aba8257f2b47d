import type { Html } from '../../platform/html/html.js';
import { Cell, On } from '../layout/parts.js';
import type { NotingRow } from './calculator-page.js';

interface Table {
  readonly rows: readonly NotingRow[];
  readonly steps: readonly { readonly day: string; readonly why: string }[];
}

/** The dates of a motion, and how each comes about. */
export function NotingTable({ rows, steps }: Table): Html {
  return (
    <>
      <table class="stacks dates" role="table">
        <caption>The dates of the motion. A judge’s order may set others.</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              What
            </th>
            <th scope="col" role="columnheader">
              Day
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(({ what, due }) => (
            <tr role="row">
              <th scope="row" role="rowheader">
                {what}
              </th>
              <Cell label="Day">
                {due === null ? (
                  <span>none</span>
                ) : (
                  <b>
                    {due.weekday}, <On day={due.day} />
                  </b>
                )}
              </Cell>
            </tr>
          ))}
        </tbody>
      </table>
      {steps.length > 0 && (
        <ul class="steps-of-noting">
          {steps.map(({ day, why }) => (
            <li>
              {day}: {why}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
