import type { Html } from '../../platform/html/html.js';
import { Cell, Links, On, Status, To } from '../layout/parts.js';
import type { List, RequestRow } from './status-page.js';

const WAITING = { heading: 'Waiting', sort: 'descending' } as const;
const SOUGHT = { heading: 'Asked on', sort: 'ascending' } as const;

/** Requests nobody has decided, the oldest first: by how long they wait or, in closed cases, by their day. */
export function RequestTable({ list }: { readonly list: List<RequestRow> }): Html {
  const isWaiting = list.rows.some(({ days }) => days !== null);
  const first = isWaiting ? WAITING : SOUGHT;
  return (
    <table class="stacks requests" role="table">
      <caption>{list.caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader" aria-sort={first.sort}>
            {first.heading}
          </th>
          <th scope="col" role="columnheader">
            What was asked
          </th>
          <th scope="col" role="columnheader">
            Case
          </th>
          <th scope="col" role="columnheader">
            Answers
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {list.rows.map((row) => (
          <Request row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Request({ row }: { readonly row: RequestRow }): Html {
  return (
    <tr role="row">
      <th scope="row" role="rowheader" class="waiting">
        {row.days ?? <On day={row.askedOn} />}
      </th>
      <Cell label="What was asked">
        <b>{row.asked}</b>
        <span class="line">
          <Status told={row.status} />
        </span>
        <span class="under">
          <To link={row.soughtIn} />
          {row.soughtOn !== null && (
            <>
              {', '}
              <On day={row.soughtOn} />
            </>
          )}
        </span>
      </Cell>
      <Cell label="Case">
        <To link={row.case} />
        <span class="under">{row.number}</span>
      </Cell>
      <Cell label="Answers">
        {row.responses.length === 0 ? (
          <span>No answer on the docket</span>
        ) : (
          <span>
            <Links links={row.responses} />
          </span>
        )}
      </Cell>
    </tr>
  );
}
