import type { Html } from '../../platform/html/html.js';
import { RULES_ADDRESS } from '../addresses.js';
import { BigDate, DateReasons } from '../calculator/date-answer-view.js';
import { Terms } from '../case/record-sections.js';
import { Layout } from '../layout/layout.js';
import { Section, To } from '../layout/parts.js';
import type { ExampleLine, RulePage, RuleVersion } from './rules-page.js';

/** A rule with all its versions. */
export function RuleView({ page }: { readonly page: RulePage }): Html {
  const { title, heading, authority, calculate, versions } = page;
  return (
    <Layout title={title}>
      <nav class="crumbs" aria-label="Where this rule belongs">
        <a href={RULES_ADDRESS}>Rules</a>
      </nav>
      <div class="entry-head">
        <p class="kicker">{authority}</p>
        <h1>{heading}</h1>
      </div>
      <p>
        <To link={calculate} />
      </p>
      {versions.map((version) => (
        <Version version={version} />
      ))}
    </Layout>
  );
}

function Version({ version }: { readonly version: RuleVersion }): Html {
  const { id, title, isInForce, period, caveat, note, terms, example } = version;
  return (
    <Section id={id} title={title}>
      {!isInForce && (
        <p>
          <strong class="mark">Not in force today</strong>
        </p>
      )}
      <p class="question">{period}</p>
      {caveat !== null && (
        <p>
          <strong class="mark care">Not certain</strong> {caveat}
        </p>
      )}
      {note !== null && <p>{note}</p>}
      <Terms terms={terms} />
      <h3>A worked example</h3>
      <Example example={example} />
    </Section>
  );
}

function Example({
  example: { event, says, answer, differs },
}: {
  readonly example: ExampleLine;
}): Html {
  return (
    <>
      <p>
        {event} {says}
      </p>
      {differs !== null && (
        <p>
          <strong class="mark">Computed otherwise</strong> {differs}
        </p>
      )}
      {answer !== null && (
        <>
          <BigDate due={answer.due} />
          <details>
            <summary>How it is computed</summary>
            <DateReasons answer={answer} />
          </details>
        </>
      )}
    </>
  );
}
