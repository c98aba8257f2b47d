import type { Html } from '../../platform/html/html.js';
import { IMPORTS_ADDRESS } from '../addresses.js';
import { AsOfControl } from '../layout/as-of-control.js';
import { Layout } from '../layout/layout.js';
import { On, Section, To } from '../layout/parts.js';
import type { Link } from '../layout/links.js';
import type { AgendaPage } from './agenda-page.js';
import { AgendaSection } from './agenda-section.js';
import { CaseTable } from './case-table.js';
import { RequestTable } from './request-table.js';
import type { Figure, LatestRow, StatusPage } from './status-page.js';

interface StatusViewParts {
  readonly page: StatusPage;
  /** Null on another day than today: what is due is told as of now. */
  readonly agenda?: AgendaPage | null;
  /** Where entries wait for a person; null when none does. */
  readonly waiting?: Link | null;
}

/** The docket status: how many cases stand where, what is due, what waits for a ruling, what came in last. */
export function StatusView({ page, agenda = null, waiting = null }: StatusViewParts): Html {
  return (
    <Layout title={page.title} here="status">
      <div class="head">
        <div>
          <p class="kicker">Every case recorded here</p>
          <h1>{page.title}</h1>
          <p class="left-out">{page.leftOut}</p>
          {page.irregular !== null && (
            <p class="left-out">
              <To link={page.irregular} />
            </p>
          )}
          {waiting !== null && (
            <p class="waits">
              <To link={waiting} />
            </p>
          )}
        </div>
        <AsOfControl choice={page.asOf} of="the docket status" />
      </div>
      {page.isEmpty ? <Empty /> : <Lists page={page} agenda={agenda} />}
    </Layout>
  );
}

function Figures({ figures }: { readonly figures: readonly Figure[] }): Html {
  return (
    <ul class="figures">
      {figures.map(({ number, words, tone, href, isOpen }) => (
        <li>
          <a class={tone} href={href} aria-current={isOpen ? 'true' : null}>
            <b>{number}</b> <span>{words}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function Empty(): Html {
  return (
    <Section id="cases" title="No case is recorded yet">
      <p>
        <a href={IMPORTS_ADDRESS}>Bring in a docket</a> saved from PACER, a notice or a feed; enter
        one through the <a href="/docs">interface for programs</a>; or bring the sample case with{' '}
        <b>npm run nunc -- sample load</b>.
      </p>
    </Section>
  );
}

interface ListsParts {
  readonly page: StatusPage;
  readonly agenda: AgendaPage | null;
}

function Lists({ page, agenda }: ListsParts): Html {
  const { requests, requestsInClosedCases, cases, latest } = page;
  return (
    <>
      <Figures figures={page.figures} />
      {agenda !== null && <AgendaSection agenda={agenda} />}
      <Section id="requests" title="Waiting for a ruling">
        {requests.rows.length === 0 ? (
          <p class="empty">No request is open in a pending or stayed case.</p>
        ) : (
          <RequestTable list={requests} />
        )}
        <More next={requests.next} label="More open requests" />
      </Section>
      <Section id="cases" title={page.casesTitle}>
        {cases.rows.length === 0 ? (
          <p class="empty">No case stands so.</p>
        ) : (
          <CaseTable list={cases} />
        )}
        <More next={cases.next} label="More cases" />
      </Section>
      <Section id="latest" title="Latest entries">
        {latest.length === 0 ? (
          <p class="empty">No docket has an entry yet.</p>
        ) : (
          <Latest rows={latest} />
        )}
      </Section>
      {requestsInClosedCases.rows.length > 0 && (
        <Section id="requests-in-closed-cases" title="Left undecided in closed cases">
          <RequestTable list={requestsInClosedCases} />
          <More next={requestsInClosedCases.next} label="More undecided requests" />
        </Section>
      )}
    </>
  );
}

function More({
  next,
  label,
}: {
  readonly next: Link | null;
  readonly label: string;
}): Html | null {
  if (next === null) return null;
  return (
    <p class="paging">
      <a href={next.href}>{label}</a>
    </p>
  );
}

function Latest({ rows }: { readonly rows: readonly LatestRow[] }): Html {
  return (
    <table class="docket latest">
      <caption>
        Across all cases, by the day each was filed or entered, whichever came first.
      </caption>
      <thead>
        <tr>
          <th scope="col" aria-sort="descending">
            Day
          </th>
          <th scope="col">Entry</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr>
            <td class="day">{row.day === null ? 'undated' : <On day={row.day} />}</td>
            <td>
              <LatestEntry row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function LatestEntry({ row }: { readonly row: LatestRow }): Html {
  return (
    <>
      <p class="what">
        <To link={row.entry} />
        {row.what !== null && <b>{row.what}</b>}
        {row.marks.map((mark) => (
          <strong class="mark">{mark}</strong>
        ))}
      </p>
      <p class="text">{row.text}</p>
      <p class="effect">
        <To link={row.case} />, {row.number}
      </p>
    </>
  );
}
