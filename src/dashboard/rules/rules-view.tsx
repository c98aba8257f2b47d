import type { Html } from '../../platform/html/html.js';
import { CALCULATOR_ADDRESS } from '../addresses.js';
import { Layout } from '../layout/layout.js';
import { Cell, On, Section, To } from '../layout/parts.js';
import type { RuleGroup, RuleRow, RulesPage } from './rules-page.js';

/** The rule book: every rule by which Nunc works out a date. */
export function RulesView({ page: { groups, count } }: { readonly page: RulesPage }): Html {
  return (
    <Layout title="Rules" here="rules">
      <div class="entry-head">
        <p class="kicker">The rule book</p>
        <h1>Rules</h1>
      </div>
      <p class="left-out">
        {count}, each told in our own words: read the rule itself before relying on a date. A rule
        marked “not certain” says why. <a href={CALCULATOR_ADDRESS}>Work out a date</a> from any of
        them.
      </p>
      <nav class="contents" aria-label="On this page">
        <ul>
          {groups.map(({ id, name }) => (
            <li>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
      {groups.length === 0 && <p class="empty">The rule book is empty.</p>}
      {groups.map((group) => (
        <Section id={group.id} title={group.name}>
          <RuleTable group={group} />
        </Section>
      ))}
    </Layout>
  );
}

function RuleTable({ group }: { readonly group: RuleGroup }): Html {
  return (
    <table class="stacks rules" role="table">
      <caption>{group.count} as they read today, in the order of their numbers.</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            Authority
          </th>
          <th scope="col" role="columnheader">
            What is to be done
          </th>
          <th scope="col" role="columnheader">
            When
          </th>
          <th scope="col" role="columnheader">
            In force since
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {group.rows.map((row) => (
          <Row row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row }: { readonly row: RuleRow }): Html {
  const { link, title, period, since, until, earlier, caveat } = row;
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <To link={link} />
      </th>
      <Cell label="What is to be done">
        <span>{title}</span>
      </Cell>
      <Cell label="When">
        <span>{period}</span>
        {caveat !== null && (
          <span class="under">
            <strong class="mark care">Not certain</strong> {caveat}
          </span>
        )}
      </Cell>
      <Cell label="In force since">
        <On day={since} />
        {until !== null && (
          <span class="under">
            until <On day={until} />
          </span>
        )}
        {earlier !== null && <span class="under">{earlier}</span>}
      </Cell>
    </tr>
  );
}
