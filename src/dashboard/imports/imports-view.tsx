import type { Html } from '../../platform/html/html.js';
import { IMPORTS_ADDRESS } from '../addresses.js';
import { Layout } from '../layout/layout.js';
import { Section, Status, To } from '../layout/parts.js';
import type { ImportLine, ImportsPage } from './import-page.js';

/** The page on which dockets are brought in: choose or drop files, or paste one; the plan comes before anything is written. */
export function ImportsView({ page }: { readonly page: ImportsPage }): Html {
  return (
    <Layout title="Imports" here="imports">
      <div class="entry-head">
        <p class="kicker">Dockets from outside</p>
        <h1>Imports</h1>
      </div>
      <p class="left-out">
        A docket page saved from PACER, a court’s e-mail, a feed, docket JSON or XML, a CSV file:
        each goes in as it is. You see what it would change before anything is written.
      </p>
      <Upload page={page} />
      <Section id="earlier" title="Earlier imports">
        {page.earlier.length === 0 ? (
          <p class="empty">Nothing has been imported yet.</p>
        ) : (
          <Earlier lines={page.earlier} />
        )}
      </Section>
    </Layout>
  );
}

function Upload({ page: { courts, kinds } }: { readonly page: ImportsPage }): Html {
  return (
    <form class="upload" method="post" action={IMPORTS_ADDRESS} enctype="multipart/form-data">
      <p>
        <label for="files">Files, chosen or dropped here</label>
        <input id="files" type="file" name="files" multiple />
      </p>
      <p>
        <label for="text">Or the source of an e-mail or a page, pasted</label>
        <textarea id="text" name="text" rows={6} spellcheck="false" />
      </p>
      <div class="terms">
        <p>
          <label for="court">Court, if the files do not name it</label>
          <input id="court" type="text" name="court" list="courts" autocomplete="off" />
          <datalist id="courts">
            {courts.map(({ id, name }) => (
              <option value={id}>{name}</option>
            ))}
          </datalist>
        </p>
        <p>
          <label for="kind">What they are</label>
          <select id="kind" name="kind">
            <option value="">Look and tell me</option>
            {kinds.map(({ id, name }) => (
              <option value={id}>{name}</option>
            ))}
          </select>
        </p>
      </div>
      <p>
        <button type="submit">Read and show the plan</button>
      </p>
    </form>
  );
}

function Earlier({ lines }: { readonly lines: readonly ImportLine[] }): Html {
  return (
    <ul class="relations">
      {lines.map(({ link, told, summary, at }) => (
        <li>
          <To link={link} /> <Status told={told} />, {summary} ({at})
        </li>
      ))}
    </ul>
  );
}
