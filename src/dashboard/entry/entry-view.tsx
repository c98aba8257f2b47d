import type { Html } from '../../platform/html/html.js';
import { Quotations } from '../case/finding-section.js';
import { Sources, Terms } from '../case/record-sections.js';
import { ReliefTable } from '../case/relief-table.js';
import type { SeenRow } from '../case/seen-lines.js';
import { SeenRows } from '../case/seen-section.js';
import { DeadlineTable } from '../deadlines/deadline-table.js';
import type { StartedDeadlines } from '../deadlines/deadline-row.js';
import { Layout } from '../layout/layout.js';
import { Section, Status, To } from '../layout/parts.js';
import { MarkedText, ReadingList } from '../readings/reading-view.js';
import type { DispositionRow, EntryPage, RevisionRow, Warning } from './entry-page.js';

interface EntryViewParts {
  readonly page: EntryPage;
  /** The imports that showed the entry. */
  readonly seen?: readonly SeenRow[];
  readonly starts?: StartedDeadlines;
}

const STARTS_NONE: StartedDeadlines = { rows: [], whatIf: null };

/** The page of a docket entry. */
export function EntryView({ page, seen = [], starts = STARTS_NONE }: EntryViewParts): Html {
  return (
    <Layout title={page.title}>
      <nav class="crumbs" aria-label="Where this entry belongs">
        <To link={page.caseLink} /> <span class="case-number">{page.caseLine}</span>
      </nav>
      <div class="entry-head">
        <p class="kicker">{page.kindLine}</p>
        <h1>{page.heading}</h1>
        {page.asOf !== null && <p class="left-out">{page.asOf}</p>}
      </div>
      <Warnings warnings={page.warnings} />
      <Printed page={page} />
      <Terms terms={page.terms} />
      <Substance page={page} />
      {page.reading !== null && (
        <Section id="reading" title="Read from the text">
          <ReadingList page={page.reading} />
        </Section>
      )}
      <Starts starts={starts} />
      <Background page={page} />
      {seen.length > 0 && (
        <Section id="seen" title="Seen in">
          <SeenRows rows={seen} />
        </Section>
      )}
      <Neighbours page={page} />
    </Layout>
  );
}

function Printed({ page: { text, isStruck, reading } }: { readonly page: EntryPage }): Html {
  const words = reading === null ? text : <MarkedText parts={reading.text} />;
  return <p class="as-printed">{isStruck ? <s>{words}</s> : words}</p>;
}

function Warnings({ warnings }: { readonly warnings: readonly Warning[] }): Html | null {
  if (warnings.length === 0) return null;
  return (
    <div class="notice" role="note">
      {warnings.map(({ says, because, by }) => (
        <p>
          <strong>{says}</strong>
          {because !== null && ` Reason: ${because}`}
          {by !== null && (
            <>
              {' Ordered in '}
              <To link={by} />.
            </>
          )}
        </p>
      ))}
    </div>
  );
}

function Substance({ page }: { readonly page: EntryPage }): Html {
  const { reliefs, dispositions, standard, findings, relations } = page;
  return (
    <>
      {reliefs.length > 0 && (
        <Section id="requests" title="What it asks for">
          <ReliefTable
            caption="Requests made in this entry, and what became of them"
            rows={reliefs}
          />
        </Section>
      )}
      {dispositions.length > 0 && (
        <Section id="dispositions" title="What it decides">
          <Dispositions rows={dispositions} />
        </Section>
      )}
      {findings.length > 0 && (
        <Section id="findings" title="What the court finds">
          {standard !== null && <p>Standard applied: {standard}.</p>}
          <Quotations quotations={findings} />
        </Section>
      )}
      {relations.length > 0 && (
        <Section id="relations" title="How it stands to other entries">
          <ul class="relations">
            {relations.map(({ relation, link, what, position }) => (
              <li>
                {relation} <To link={link} />
                {link.text.startsWith('Dkt.') && ` (${what})`}
                {position !== null && `, ${position}`}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function Dispositions({ rows }: { readonly rows: readonly DispositionRow[] }): Html {
  return (
    <ol class="dispositions">
      {rows.map(({ target, link, became, into }) => (
        <li>
          {target}
          {link !== null && (
            <>
              {' '}
              <To link={link} />
            </>
          )}
          {': '}
          <Status told={became} />
          {into !== null && ` into a request for ${into}`}
        </li>
      ))}
    </ol>
  );
}

function Starts({ starts: { rows, whatIf } }: { readonly starts: StartedDeadlines }): Html | null {
  if (rows.length === 0 && whatIf === null) return null;
  return (
    <Section id="starts" title="Deadlines it starts">
      {rows.length === 0 ? (
        <p class="empty">It starts no deadline.</p>
      ) : (
        <DeadlineTable caption="Deadlines that run from this entry" rows={rows} />
      )}
      {whatIf !== null && (
        <p class="paging">
          <To link={whatIf} />
        </p>
      )}
    </Section>
  );
}

interface Lines {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly string[];
}

function LineSection({ id, title, lines }: Lines): Html | null {
  if (lines.length === 0) return null;
  return (
    <Section id={id} title={title}>
      <ul>
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </Section>
  );
}

function Background({ page }: { readonly page: EntryPage }): Html {
  return (
    <>
      <LineSection id="hearings" title="Hearings" lines={page.hearings} />
      <LineSection id="deadlines" title="Deadlines it states" lines={page.deadlines} />
      <LineSection id="attachments" title="Attachments" lines={page.attachments} />
      <LineSection id="irregularities" title="Irregularities" lines={page.irregularities} />
      {page.revisions.length > 0 && (
        <Section id="revisions" title="Earlier wordings">
          <Revisions rows={page.revisions} />
        </Section>
      )}
      <Section id="sources" title="Sources">
        <Sources sources={page.sources} />
      </Section>
    </>
  );
}

function Revisions({ rows }: { readonly rows: readonly RevisionRow[] }): Html {
  return (
    <ol class="quotations">
      {rows.map(({ what, text, changedAt, reason }) => (
        <li>
          <p>
            <b>{what}</b>, until {changedAt}
            {reason !== null && `: ${reason}`}
          </p>
          <blockquote>
            <p>{text}</p>
          </blockquote>
        </li>
      ))}
    </ol>
  );
}

function Neighbours({ page: { previous, next } }: { readonly page: EntryPage }): Html | null {
  if (previous === null && next === null) return null;
  return (
    <nav class="paging" aria-label="Entries beside this one">
      {previous !== null && (
        <span>
          Before: <To link={previous} />
        </span>
      )}
      {next !== null && (
        <span>
          After: <To link={next} />
        </span>
      )}
    </nav>
  );
}
