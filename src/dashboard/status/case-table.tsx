import type { Html } from '../../platform/html/html.js';
import { Cell, On, Status, To } from '../layout/parts.js';
import type { CaseRow, List } from './status-page.js';

/** Cases, the latest to move first. */
export function CaseTable({ list }: { readonly list: List<CaseRow> }): Html {
  return (
    <table class="stacks" role="table">
      <caption>{list.caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            Case
          </th>
          <th scope="col" role="columnheader">
            Where it stands
          </th>
          <th scope="col" role="columnheader" aria-sort="descending">
            Last moved
          </th>
          <th scope="col" role="columnheader">
            Open requests
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {list.rows.map((row) => (
          <Case row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Case({ row }: { readonly row: CaseRow }): Html {
  const { link, number, judge, told, since, lastActivityOn, openRequests } = row;
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <To link={link} />
        <span class="under">
          {number}
          {judge !== null && `, before ${judge}`}
        </span>
      </th>
      <Cell label="Where it stands">
        <Status told={told} />
        {since !== null && (
          <span class="under">
            since <On day={since} />
          </span>
        )}
      </Cell>
      <Cell label="Last moved">
        {lastActivityOn === null ? <span>never</span> : <On day={lastActivityOn} />}
      </Cell>
      <Cell label="Open requests">
        {openRequests === null ? (
          <span>none</span>
        ) : (
          <span class="count">
            <To link={openRequests} />
          </span>
        )}
      </Cell>
    </tr>
  );
}
