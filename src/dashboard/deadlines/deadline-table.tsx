import type { Html } from '../../platform/html/html.js';
import { Cell, On, Status, To } from '../layout/parts.js';
import type { DeadlineRow } from './deadline-row.js';

interface Table {
  readonly caption: string;
  readonly rows: readonly DeadlineRow[];
}

/** Deadlines as rows: when, what and by which rule, for whom, and where each stands. */
export function DeadlineTable({ caption, rows }: Table): Html {
  return (
    <table class="stacks deadlines" role="table">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader" aria-sort="ascending">
            Due
          </th>
          <th scope="col" role="columnheader">
            What
          </th>
          <th scope="col" role="columnheader">
            For whom
          </th>
          <th scope="col" role="columnheader">
            Standing
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <Row row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row }: { readonly row: DeadlineRow }): Html {
  return (
    <tr id={`deadline-${row.id}`} role="row">
      <th scope="row" role="rowheader">
        <When row={row} />
      </th>
      <Cell label="What">
        <What row={row} />
      </Cell>
      <Cell label="For whom">
        <span>{row.forWhom}</span>
      </Cell>
      <Cell label="Standing">
        <Standing row={row} />
      </Cell>
    </tr>
  );
}

function When({ row: { due, undated, left } }: { readonly row: DeadlineRow }): Html {
  if (due === null) return <span class="undated">{undated}</span>;
  return (
    <>
      {due.weekday}, <On day={due.day} />
      {due.clock !== null && <span class="under">{due.clock}</span>}
      {left !== null && <span class="under left">{left}</span>}
    </>
  );
}

function What({ row }: { readonly row: DeadlineRow }): Html {
  const { what, authority, startedBy, warnings, why } = row;
  return (
    <>
      <b>{what}</b>
      <span class="under">
        {authority.href === null ? authority.text : <a href={authority.href}>{authority.text}</a>}
      </span>
      {startedBy !== null && (
        <span class="under">
          started by <To link={startedBy} />
        </span>
      )}
      {warnings !== null && (
        <span class="line">
          <strong class="mark care">{warnings}</strong>
        </span>
      )}
      <span class="line">
        <a href={why.href} aria-label={`${why.text}: ${what}`}>
          {why.text}
        </a>
      </span>
    </>
  );
}

function Standing({ row: { told, settledBy, settledOn } }: { readonly row: DeadlineRow }): Html {
  return (
    <>
      <Status told={told} />
      {(settledBy !== null || settledOn !== null) && (
        <span class="under">
          {settledBy !== null && (
            <>
              by <To link={settledBy} />
            </>
          )}
          {settledBy !== null && settledOn !== null && ', '}
          {settledOn !== null && <On day={settledOn} />}
        </span>
      )}
    </>
  );
}
