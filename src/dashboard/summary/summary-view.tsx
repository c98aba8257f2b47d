import type { Html } from '../../platform/html/html.js';
import { summaryText } from '../../summaries/print-html.js';
import type { Summary } from '../../summaries/summary.js';
import type { CasePage } from '../case/case-page.js';
import { AsOfControl } from '../layout/as-of-control.js';
import { Layout } from '../layout/layout.js';
import { To } from '../layout/parts.js';

interface Parts {
  readonly summary: Summary;
  readonly page: CasePage;
}

/** The written summary of a case, every sentence with its sources. */
export function SummaryView({ summary, page }: Parts): Html {
  return (
    <Layout title={`Summary: ${page.title}`}>
      <div class="head">
        <div>
          <p class="kicker">Written summary</p>
          <h1 class={page.isLong ? 'long' : null}>{page.caption}</h1>
          <p class="number-line">
            No. {page.docketNumber} ({page.courtCitation})
          </p>
          <p>
            <To link={page.home} />
          </p>
        </div>
        <AsOfControl choice={page.summaryAsOf} of="the summary" />
      </div>
      {summaryText(summary)}
    </Layout>
  );
}
