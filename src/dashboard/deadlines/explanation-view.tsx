import type { Html } from '../../platform/html/html.js';
import { CountTable } from '../calculator/count-table.js';
import { Authority } from '../calculator/date-answer-view.js';
import { DueText, WarningList } from '../calculator/warning-list.js';
import { Terms } from '../case/record-sections.js';
import { FormView } from '../forms/form-view.js';
import { Layout } from '../layout/layout.js';
import { On, Section, Status, To } from '../layout/parts.js';
import type { ExplanationPage } from './explanation-page.js';
import { HistorySections } from './history-sections.js';

/** The page that explains a deadline. */
export function ExplanationView({ page }: { readonly page: ExplanationPage }): Html {
  return (
    <Layout title={page.title}>
      <nav class="crumbs" aria-label="Where this deadline belongs">
        <To link={page.caseLink} /> <span class="case-number">{page.caseLine}</span>
      </nav>
      <div class="entry-head">
        <p class="kicker">Deadline, for {page.forWhom}</p>
        <h1>{page.heading}</h1>
      </div>
      <When page={page} />
      <Standing page={page} />
      <Why page={page} />
      <Others page={page} />
      <HistorySections moves={page.moves} said={page.said} />
      <Forms page={page} />
    </Layout>
  );
}

function When({ page: { due, undated, left } }: { readonly page: ExplanationPage }): Html {
  if (due === null) return <p class="big-date">{undated}</p>;
  const { weekday, day, clock, isWholeDay } = due;
  return (
    <>
      <p class="big-date">
        {weekday}, <On day={day} />
      </p>
      <p class="until">
        due {clock}
        {isWholeDay && ' (23:59), the end of the day in the court’s time zone'}
        {left !== null && (
          <>
            {', '}
            <strong>{left}</strong>
          </>
        )}
      </p>
    </>
  );
}

function Standing({ page }: { readonly page: ExplanationPage }): Html {
  const { told, because, settledBy, settledOn, replacedBy } = page;
  return (
    <section class={`standing ${told.tone}`} aria-label="Where the deadline stands">
      <p class="standing-line">
        <Status told={told} />
        {settledBy !== null && (
          <>
            {' by '}
            <To link={settledBy} />
          </>
        )}
        {settledOn !== null && (
          <>
            {', '}
            <On day={settledOn} />
          </>
        )}
      </p>
      <p>{because}</p>
      {replacedBy !== null && (
        <p>
          In its place: <To link={replacedBy} />
        </p>
      )}
    </section>
  );
}

function Why({ page }: { readonly page: ExplanationPage }): Html {
  const { authority, version, terms, anchor, unmoved, warnings, count, restsOn, due } = page;
  return (
    <Section id="why" title="Why this day">
      <p class="question">
        {authority.href === null ? authority.text : <a href={authority.href}>{authority.text}</a>}
        {version !== null && `, ${version}`}
      </p>
      {anchor !== null && (
        <p>
          Started by <To link={anchor} />: <span class="quoted">{anchor.says}</span>
        </p>
      )}
      <Terms terms={terms} />
      <WarningList warnings={warnings} due={due} />
      {unmoved !== null && (
        <p>
          The period itself runs to <DueText due={unmoved} />; what moved the date stands in the
          count.
        </p>
      )}
      {count.length > 0 && <CountTable caption="The count, step by step" parts={count} />}
      <Authority authority={restsOn} />
    </Section>
  );
}

function Others({
  page: { dependsOn, dependents },
}: {
  readonly page: ExplanationPage;
}): Html | null {
  if (dependsOn === null && dependents.length === 0) return null;
  return (
    <Section id="others" title="What hangs together with it">
      {dependsOn !== null && (
        <p>
          It runs from the end of another: <To link={dependsOn} />
        </p>
      )}
      {dependents.length > 0 && (
        <>
          <p>These run from its end, and move with it:</p>
          <ul class="relations">
            {dependents.map(({ link, due, told }) => (
              <li>
                <To link={link} />
                {due !== null && (
                  <>
                    {', '}
                    <On day={due} />
                  </>
                )}
                {': '}
                <Status told={told} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

function Forms({ page: { amend, reopen } }: { readonly page: ExplanationPage }): Html {
  return (
    <>
      <Section id="say" title="Say what became of it">
        <p class="left-out">What you say is kept with its reason. Nothing said before is lost.</p>
        <FormView form={amend} />
      </Section>
      {reopen !== null && (
        <Section id="take-back" title="Take back what was said">
          <FormView form={reopen} />
        </Section>
      )}
    </>
  );
}
