import type { Html } from '../../platform/html/html.js';
import { Cell, Links, On } from '../layout/parts.js';
import type { DatedRow } from './case-page.js';

interface Table {
  readonly caption: string;
  /** What the rows are: "Hearing". */
  readonly what: string;
  readonly rows: readonly DatedRow[];
}

/** Hearings, in order of day. */
export function DatedTable({ caption, what, rows }: Table): Html | null {
  if (rows.length === 0) return null;
  return (
    <table class="stacks" role="table">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader" aria-sort="ascending">
            Day
          </th>
          <th scope="col" role="columnheader">
            {what}
          </th>
          <th scope="col" role="columnheader">
            Said in
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr role="row">
            <th scope="row" role="rowheader">
              <On day={row.day} />
              {row.clock !== null && <span class="under">{row.clock}</span>}
            </th>
            <Cell label={what}>
              {row.what}
              {row.note !== null && <span class="under">{row.note}</span>}
            </Cell>
            <Cell label="Said in">
              <Links links={row.statedIn} />
            </Cell>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
