import type { Html } from '../../platform/html/html.js';
import { Layout } from '../layout/layout.js';
import type { Link } from '../layout/links.js';
import { To } from '../layout/parts.js';

/** A calendar that was just made, ready to print. */
export interface CalendarMadePage {
  readonly name: string;
  readonly address: string;
  readonly caseLink: Link;
}

/** The address of a new calendar, shown this once. */
export function CalendarMadeView({ page }: { readonly page: CalendarMadePage }): Html {
  const { name, address, caseLink } = page;
  return (
    <Layout title={`Calendar: ${name}`}>
      <nav class="crumbs" aria-label="Where this calendar belongs">
        <To link={caseLink} />
      </nav>
      <div class="entry-head">
        <p class="kicker">A calendar to subscribe to</p>
        <h1>{name}</h1>
      </div>
      <p>
        Give this address to your calendar program, where it asks for the address (URL) of a
        calendar to subscribe to:
      </p>
      <p class="feed">{address}</p>
      <div class="notice" role="note">
        <p>
          <strong>Keep it: it is shown this once.</strong> Whoever knows it can read the deadlines
          of this case.
        </p>
      </div>
      <p class="paging">
        <To link={caseLink} />
      </p>
    </Layout>
  );
}
