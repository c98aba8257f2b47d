import type { Html } from '../../platform/html/html.js';
import { Cell, On, Section, Status, To } from '../layout/parts.js';
import type { AgendaLine, AgendaList, AgendaPage } from './agenda-page.js';

/** What is overdue, due today and due this week, across all cases. */
export function AgendaSection({ agenda }: { readonly agenda: AgendaPage }): Html {
  const { summary, lists, note } = agenda;
  return (
    <Section id="agenda" title="Deadlines">
      <p class={lists.length === 0 ? 'empty' : 'left-out'}>{summary}</p>
      {note !== null && <p class="left-out">{note}</p>}
      {lists.map((list) => (
        <>
          <h3 id={list.id}>{list.title}</h3>
          <AgendaTable list={list} />
        </>
      ))}
    </Section>
  );
}

function AgendaTable({ list }: { readonly list: AgendaList }): Html {
  return (
    <table class="stacks deadlines" role="table">
      <caption>{list.caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader" aria-sort="ascending">
            Due
          </th>
          <th scope="col" role="columnheader">
            What
          </th>
          <th scope="col" role="columnheader">
            Case
          </th>
          <th scope="col" role="columnheader">
            Standing
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {list.rows.map((line) => (
          <Line line={line} />
        ))}
      </tbody>
    </table>
  );
}

function Line({ line }: { readonly line: AgendaLine }): Html {
  const { due, left, what, authority, told, hasWarnings, startedBy } = line;
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {due.weekday}, <On day={due.day} />
        {due.clock !== null && <span class="under">{due.clock}</span>}
        <span class="under left">{left}</span>
      </th>
      <Cell label="What">
        <To link={what} />
        <span class="under">{authority}</span>
        {startedBy !== null && (
          <span class="under">
            see <To link={startedBy} />
          </span>
        )}
        {hasWarnings && (
          <span class="line">
            <strong class="mark care">with warnings</strong>
          </span>
        )}
      </Cell>
      <Cell label="Case">
        <To link={line.case} />
        <span class="under">{line.number}</span>
      </Cell>
      <Cell label="Standing">
        <Status told={told} />
      </Cell>
    </tr>
  );
}
