import type { Html } from '../../platform/html/html.js';
import { STATUS_ADDRESS } from '../addresses.js';
import { Layout } from './layout.js';
import type { Link } from './links.js';
import { To } from './parts.js';

/** Why a page cannot be shown, and where to go instead. */
export interface RefusalPage {
  readonly title: string;
  readonly says: string;
  /** Pages one of which may be meant. */
  readonly choices: readonly (Link & { readonly note: string })[];
  /** By which the people who run this server find the fault in their log. */
  readonly requestId: string | null;
}

/** A page that is not there, an address that may mean several, or a fault of ours. */
export function RefusalView({ page }: { readonly page: RefusalPage }): Html {
  const { title, says, choices, requestId } = page;
  return (
    <Layout title={title}>
      <div class="head">
        <div>
          <h1>{title}</h1>
          <p>{says}</p>
          {choices.length > 0 && (
            <ul>
              {choices.map((choice) => (
                <li>
                  <To link={choice} />
                  <span class="under">{choice.note}</span>
                </li>
              ))}
            </ul>
          )}
          {requestId !== null && (
            <p class="left-out">Number of this fault in the log: {requestId}</p>
          )}
          <p>
            <a href={STATUS_ADDRESS}>All cases: the docket status</a>
          </p>
        </div>
      </div>
    </Layout>
  );
}
