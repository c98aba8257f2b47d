import type { Html } from '../../platform/html/html.js';
import { Cell } from '../layout/parts.js';
import type { CountPart, CountRow } from './date-answer.js';

interface Table {
  readonly caption: string;
  readonly parts: readonly CountPart[];
}

/** The count of a period day by day, as a lawyer would check it. */
export function CountTable({ caption, parts }: Table): Html {
  return (
    <table class="stacks counting" role="table">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            Day
          </th>
          <th scope="col" role="columnheader">
            Counted
          </th>
          <th scope="col" role="columnheader">
            What it is
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {parts.map((part) =>
          part.kind === 'step' ? (
            <Step row={part.row} />
          ) : (
            <Run summary={part.summary} rows={part.rows} />
          ),
        )}
      </tbody>
    </table>
  );
}

function Step({ row: { on, text, counted, why } }: { readonly row: CountRow }): Html {
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <time datetime={on}>{text}</time>
      </th>
      <Cell label="Counted">{counted}</Cell>
      <Cell label="What it is">
        <span>{why}</span>
      </Cell>
    </tr>
  );
}

interface RunParts {
  readonly summary: string;
  readonly rows: readonly CountRow[];
}

function Run({ summary, rows }: RunParts): Html {
  return (
    <tr role="row">
      <td role="cell" colspan={3} class="run">
        <details>
          <summary>{summary}</summary>
          <ul class="folded">
            {rows.map(({ on, text, why }) => (
              <li>
                <time datetime={on}>{text}</time>: {why}
              </li>
            ))}
          </ul>
        </details>
      </td>
    </tr>
  );
}
