import type { Html } from '../../platform/html/html.js';
import type { Day } from '../layout/links.js';
import { Cell, On } from '../layout/parts.js';
import type { MovedRow } from './what-if-page.js';

interface Table {
  readonly caption: string;
  readonly rows: readonly MovedRow[];
}

/** Deadlines that a change would move, take away or bring. */
export function MovedTable({ caption, rows }: Table): Html | null {
  if (rows.length === 0) return null;
  return (
    <table class="stacks" role="table">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            What
          </th>
          <th scope="col" role="columnheader">
            Now
          </th>
          <th scope="col" role="columnheader">
            Then
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ what, href, from, to, by }) => (
          <tr role="row">
            <th scope="row" role="rowheader">
              {href === null ? what : <a href={href}>{what}</a>}
            </th>
            <Cell label="Now">
              <MaybeDay day={from} />
            </Cell>
            <Cell label="Then">
              <MaybeDay day={to} />
              {by !== null && <span class="under">{by}</span>}
            </Cell>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function MaybeDay({ day }: { readonly day: Day | null }): Html {
  return day === null ? <span class="nothing">no date</span> : <On day={day} />;
}
