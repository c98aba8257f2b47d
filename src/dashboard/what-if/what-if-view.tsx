import type { Html } from '../../platform/html/html.js';
import { FormView } from '../forms/form-view.js';
import { Layout } from '../layout/layout.js';
import { Section, To } from '../layout/parts.js';
import { MovedTable } from './moved-table.js';
import type { Changes, WhatIfPage } from './what-if-page.js';

/** What would move, had an entry another day. Nothing is written until one says so. */
export function WhatIfView({ page }: { readonly page: WhatIfPage }): Html {
  const { title, caseLink, caseLine, entry, text, ask } = page;
  return (
    <Layout title={title}>
      <nav class="crumbs" aria-label="Where this entry belongs">
        <To link={caseLink} /> <span class="case-number">{caseLine}</span>
      </nav>
      <div class="entry-head">
        <p class="kicker">Tried out, not written down</p>
        <h1>What if {entry.text} had another day?</h1>
      </div>
      <p class="as-printed">{text}</p>
      <p>
        <To link={entry} /> as it is on record
      </p>
      <Section id="suppose" title="Suppose it was">
        <FormView form={ask} />
      </Section>
      <Would page={page} />
    </Layout>
  );
}

function Would({
  page: { supposed, changes, apply, discard },
}: {
  readonly page: WhatIfPage;
}): Html {
  if (changes === null || apply === null) {
    return (
      <p class="paging">
        <To link={discard} />
      </p>
    );
  }
  return (
    <>
      <Section id="would" title="What would change">
        <p class="question">Had it been {supposed}:</p>
        <Lists changes={changes} />
      </Section>
      <Section id="decide" title="Keep it or leave it">
        <p class="left-out">
          To keep it corrects the entry. Its earlier days stay readable among its earlier wordings.
        </p>
        <FormView form={apply} />
        <p class="paging">
          <To link={discard} />
        </p>
      </Section>
    </>
  );
}

function Lists({ changes: { moved, removed, added } }: { readonly changes: Changes }): Html {
  if (moved.length + removed.length + added.length === 0) {
    return <p class="empty">No deadline would move, disappear or appear.</p>;
  }
  return (
    <>
      <MovedTable caption="Would move" rows={moved} />
      <MovedTable caption="Would disappear" rows={removed} />
      <MovedTable caption="Would appear" rows={added} />
    </>
  );
}
