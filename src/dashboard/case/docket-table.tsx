import type { Html } from '../../platform/html/html.js';
import { On, Status } from '../layout/parts.js';
import type { DocketRow } from './docket-rows.js';

interface Table {
  readonly caption: string;
  readonly rows: readonly DocketRow[];
}

/** The docket: number, day, and the entry with all that must be known to read it. */
export function DocketTable({ caption, rows }: Table): Html {
  return (
    <table class="docket">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">No.</th>
          <th scope="col" aria-sort="ascending">
            Filed
          </th>
          <th scope="col">Entry</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row }: { readonly row: DocketRow }): Html {
  const { id, number, day, enteredOn } = row;
  return (
    <tr id={`entry-${id}`} class={row.kind}>
      <td class="number">
        {number === null ? (
          <span class="nothing">none</span>
        ) : (
          <a href={row.href} aria-label={`Docket entry ${number}`}>
            {number}
          </a>
        )}
      </td>
      <td class="day">
        {day === null ? <span class="nothing">undated</span> : <On day={day} />}
        {enteredOn !== null && (
          <span class="under">
            entered <On day={enteredOn} />
          </span>
        )}
      </td>
      <td>
        <Entry row={row} />
      </td>
    </tr>
  );
}

function Entry({ row }: { readonly row: DocketRow }): Html {
  const { number, href, who, what, marks, text, isStruck } = row;
  return (
    <>
      <p class="what">
        {number === null ? <a href={href}>{what}</a> : <b>{what}</b>}
        {row.kind !== 'unread' && <span class="who">{who}</span>}
        {marks.map((mark) => (
          <strong class="mark">{mark}</strong>
        ))}
      </p>
      <p class="text">{isStruck ? <s>{text}</s> : text}</p>
      <Aftermath row={row} />
    </>
  );
}

function Aftermath({ row: { effects, hearings, attachments } }: { readonly row: DocketRow }): Html {
  return (
    <>
      {effects.map(({ verb, what, became, then }) => (
        <p class="effect">
          {verb} {what}: <Status told={became} />
          {then.map((next) => (
            <>
              {' into '}
              {next.into}: <Status told={next.became} />
            </>
          ))}
        </p>
      ))}
      {hearings.map((hearing) => (
        <p class="effect">{hearing}</p>
      ))}
      {attachments !== null && <p class="effect">{attachments}</p>}
    </>
  );
}
