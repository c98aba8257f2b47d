import type { Html } from '../../platform/html/html.js';
import { AsOfControl } from '../layout/as-of-control.js';
import type { DeadlineList } from '../deadlines/deadline-row.js';
import { DeadlineSection } from '../deadlines/deadline-section.js';
import { LanesView } from '../lanes/lanes-view.js';
import { Layout } from '../layout/layout.js';
import type { Link } from '../layout/links.js';
import { On, Section, Status, To } from '../layout/parts.js';
import type { CasePage, StandingNotice } from './case-page.js';
import { ClaimSection } from './claim-section.js';
import { DatedTable } from './dated-table.js';
import { DocketTable } from './docket-table.js';
import { Irregularities, Parties, Related, Sources, Terms } from './record-sections.js';
import type { SeenLines } from './seen-lines.js';
import { SeenSection } from './seen-section.js';

interface CaseViewParts {
  readonly page: CasePage;
  /** Null for a case that no import has shown. */
  readonly seen?: SeenLines | null;
  /** Null where they were not asked for. */
  readonly deadlines?: DeadlineList | null;
  /** Where its entries wait for a person; null when none does. */
  readonly waiting?: Link | null;
}

/** The page of a case. */
export function CaseView({
  page,
  seen = null,
  deadlines = null,
  waiting = null,
}: CaseViewParts): Html {
  return (
    <Layout title={page.title}>
      <CaseHead page={page} />
      <Standing notice={page.standing} />
      <Lead page={page} />
      {waiting !== null && (
        <p class="waits">
          <To link={waiting} />: their texts were not read surely, and what is not sure is not in
          the figures.
        </p>
      )}
      <Contents page={page} isSeen={seen !== null} deadlines={deadlines} />
      <Story page={page} deadlines={deadlines} />
      <Record page={page} />
      <SeenSection seen={seen} />
    </Layout>
  );
}

function CaseHead({ page }: { readonly page: CasePage }): Html {
  return (
    <div class="head">
      <div>
        <p class="kicker">{page.court}</p>
        <h1 class={page.isLong ? 'long' : null}>{page.caption}</h1>
        <p class="number-line">
          No. {page.docketNumber}
          {page.judge !== null && <span> before {page.judge}</span>}
        </p>
      </div>
      <AsOfControl choice={page.asOf} of="this case" />
    </div>
  );
}

function Standing({
  notice: { told, since, by, sentence },
}: {
  readonly notice: StandingNotice;
}): Html {
  return (
    <section class={`standing ${told.tone}`} aria-label="Where the case stands">
      <p class="standing-line">
        <Status told={told} />
        {since !== null && (
          <>
            {' since '}
            <On day={since} />
          </>
        )}
        {by !== null && (
          <>
            {' by '}
            <To link={by} />
          </>
        )}
      </p>
      <p>{sentence}</p>
    </section>
  );
}

function Lead({ page: { headline, summary } }: { readonly page: CasePage }): Html | null {
  if (headline === null) return null;
  return (
    <section class="lead" aria-label="In a sentence">
      <p>{headline}</p>
      <p class="more">
        <To link={summary} />
      </p>
    </section>
  );
}

interface ContentsParts {
  readonly page: CasePage;
  readonly isSeen: boolean;
  readonly deadlines: DeadlineList | null;
}

function Contents({ page, isSeen, deadlines }: ContentsParts): Html {
  const parts: readonly (readonly [string, string, boolean])[] = [
    ['requests', 'Requests', true],
    ['claims', 'Claims and findings', true],
    ['deadlines', `Deadlines (${deadlines?.open.length ?? 0} open)`, deadlines !== null],
    ['dates', 'Hearings', page.hearings.length > 0],
    ['docket', `Docket (${page.docket.length})`, true],
    ['parties', 'Parties and counsel', true],
    ['related', 'Related proceedings', page.related.length > 0],
    [
      'irregularities',
      `Irregularities (${page.irregularities.length})`,
      page.irregularities.length > 0,
    ],
    ['record', 'Record and sources', true],
    ['seen', 'Where it comes from', isSeen],
  ];
  return (
    <nav class="contents" aria-label="On this page">
      <ul>
        {parts
          .filter(([, , isThere]) => isThere)
          .map(([id, text]) => (
            <li>
              <a href={`#${id}`}>{text}</a>
            </li>
          ))}
      </ul>
    </nav>
  );
}

interface StoryParts {
  readonly page: CasePage;
  readonly deadlines: DeadlineList | null;
}

function Story({ page, deadlines }: StoryParts): Html {
  const { lanes, hearings, docket } = page;
  return (
    <>
      <Section id="requests" title="Requests for relief">
        {lanes === null ? <p class="empty">{page.reliefsNote}</p> : <LanesView page={lanes} />}
      </Section>
      <ClaimSection claims={page.claims} matrices={page.matrices} />
      {deadlines !== null && <DeadlineSection list={deadlines} />}
      {hearings.length > 0 && (
        <Section id="dates" title="Hearings">
          <DatedTable
            caption="Hearings, as entries set or report them"
            what="Hearing"
            rows={hearings}
          />
        </Section>
      )}
      <Section id="docket" title="Docket">
        {docket.length === 0 ? (
          <p class="empty">No entry had been filed or entered by this day.</p>
        ) : (
          <DocketTable caption={page.docketNote} rows={docket} />
        )}
      </Section>
    </>
  );
}

function Record({ page }: { readonly page: CasePage }): Html {
  return (
    <>
      <Section id="parties" title="Parties and counsel">
        <Parties parties={page.parties} />
      </Section>
      {page.related.length > 0 && (
        <Section id="related" title="Related proceedings">
          <Related rows={page.related} />
        </Section>
      )}
      {page.irregularities.length > 0 && (
        <Section id="irregularities" title="Irregularities">
          <Irregularities rows={page.irregularities} />
        </Section>
      )}
      <Section id="record" title="Record and sources">
        <Terms terms={page.terms} />
        <Sources sources={page.sources} />
      </Section>
    </>
  );
}
