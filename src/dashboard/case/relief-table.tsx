import type { Html } from '../../platform/html/html.js';
import { Cell, Links, On, Status, To } from '../layout/parts.js';
import type { ReliefRow, ReliefStep } from './relief-rows.js';

interface Table {
  readonly caption: string;
  readonly rows: readonly ReliefRow[];
}

/** Requests for relief: what was asked, what became of it, who answered, how long it took. */
export function ReliefTable({ caption, rows }: Table): Html {
  return (
    <table class="stacks" role="table">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            What was asked
          </th>
          <th scope="col" role="columnheader">
            What became of it
          </th>
          <th scope="col" role="columnheader">
            Answers
          </th>
          <th scope="col" role="columnheader">
            Waited
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <Relief row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Relief({ row }: { readonly row: ReliefRow }): Html {
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {row.asked}
        <span class="under">
          asked in <Links links={row.soughtIn} />
          {row.soughtOn !== null && (
            <>
              {', '}
              <On day={row.soughtOn} />
            </>
          )}
        </span>
        {row.note !== null && <span class="under">{row.note}</span>}
      </th>
      <Cell label="What became of it">
        <Descent steps={row.steps} />
      </Cell>
      <Cell label="Answers">
        <Answers row={row} />
      </Cell>
      <Cell label="Waited">
        <Waiting row={row} />
      </Cell>
    </tr>
  );
}

function Waiting({ row: { waited, isOpen } }: { readonly row: ReliefRow }): Html {
  if (waited === null) return <span>the case closed first</span>;
  return (
    <>
      <span>{waited}</span>
      <span class="under">{isOpen ? 'and still waiting' : 'until decided'}</span>
    </>
  );
}

/** The line of descent of a request: one station, or the list of those it was converted into. */
function Descent({ steps }: { readonly steps: readonly ReliefStep[] }): Html {
  const [only] = steps;
  if (steps.length === 1 && only !== undefined) {
    return (
      <div id={`relief-${only.reliefId}`}>
        <Step step={only} />
      </div>
    );
  }
  return (
    <ol class="descent">
      {steps.map((step) => (
        <li id={`relief-${step.reliefId}`}>
          <span class="station">{step.asked}</span>
          <Step step={step} />
        </li>
      ))}
    </ol>
  );
}

function Step({ step: { became, into, on, by } }: { readonly step: ReliefStep }): Html {
  return (
    <>
      <Status told={became} />
      {into !== null && ` into a request for ${into}`}
      {(on !== null || by !== null) && (
        <span class="under">
          {by !== null && (
            <>
              by <To link={by} />
            </>
          )}
          {by !== null && on !== null && ', '}
          {on !== null && <On day={on} />}
        </span>
      )}
    </>
  );
}

function Answers({ row: { responses, replies } }: { readonly row: ReliefRow }): Html {
  if (responses.length === 0 && replies.length === 0) return <>No answer on the docket</>;
  return (
    <>
      {responses.length > 0 && (
        <span class="line">
          {'Answered by '}
          <Links links={responses} />
        </span>
      )}
      {replies.length > 0 && (
        <span class="line">
          {'Replied to by '}
          <Links links={replies} />
        </span>
      )}
    </>
  );
}
