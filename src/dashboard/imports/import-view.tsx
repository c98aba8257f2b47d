import type { Html } from '../../platform/html/html.js';
import { importAddress, IMPORTS_ADDRESS } from '../addresses.js';
import { Layout } from '../layout/layout.js';
import { Cell, Section, Status, To } from '../layout/parts.js';
import type { CaseLine, FileLine, ImportPage, RowLine } from './import-page.js';

const LOOK_AGAIN_SECONDS = 2;

/** The page of one import: what each file is, what is planned row by row, and the buttons that apply or stop it. */
export function ImportView({ page }: { readonly page: ImportPage }): Html {
  const again = page.isUnderWay ? { againIn: LOOK_AGAIN_SECONDS } : {};
  return (
    <Layout title={page.title} here="imports" {...again}>
      <nav class="crumbs" aria-label="Where this import belongs">
        <a href={IMPORTS_ADDRESS}>Imports</a>
      </nav>
      <div class="entry-head">
        <p class="kicker">Import</p>
        <h1>{page.title}</h1>
      </div>
      <section class={`standing ${page.told.tone}`} aria-label="How the import stands">
        <p class="standing-line">
          <Status told={page.told} />
        </p>
        <p>{page.says}</p>
        <Progress page={page} />
      </section>
      <Cases cases={page.cases} />
      <Plan page={page} />
      <Section id="files" title="Files">
        <Files files={page.files} />
      </Section>
    </Layout>
  );
}

function Progress({ page: { progress, mayCancel, id } }: { readonly page: ImportPage }): Html {
  return (
    <>
      {progress !== null && (
        <p>
          <progress value={progress.done} max={progress.total} aria-label="Cases done" />{' '}
          {progress.done} of {progress.total} cases
        </p>
      )}
      {mayCancel && (
        <form
          method="post"
          action={`${importAddress(id)}/cancel`}
          enctype="multipart/form-data"
          class="aside-action"
        >
          <button type="submit">Cancel</button>
        </form>
      )}
    </>
  );
}

function Cases({ cases }: { readonly cases: readonly CaseLine[] }): Html | null {
  if (cases.length === 0) return null;
  return (
    <Section id="cases" title={cases.length === 1 ? 'The case' : `${cases.length} cases`}>
      <ul class="relations">
        {cases.map(({ link, heading, summary, refusal }) => (
          <li>
            {link === null ? heading : <To link={link} />}: {summary}
            {refusal !== null && <span class="under">{refusal}</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Plan({ page }: { readonly page: ImportPage }): Html | null {
  const { rows, applyWords, otherRows, next } = page;
  if (rows.length === 0 && applyWords === null && otherRows === null) return null;
  return (
    <Section id="plan" title={page.rowsTitle}>
      <form method="post" action={`${importAddress(page.id)}/apply`} enctype="multipart/form-data">
        {rows.length === 0 ? <p class="empty">Nothing to change.</p> : <Rows rows={rows} />}
        {applyWords !== null && (
          <p>
            <button type="submit">{applyWords}</button>
          </p>
        )}
      </form>
      <p class="paging">
        {next !== null && <To link={next} />}
        {otherRows !== null && <To link={otherRows} />}
      </p>
    </Section>
  );
}

function Rows({ rows }: { readonly rows: readonly RowLine[] }): Html {
  return (
    <table class="stacked" role="table">
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            Row
          </th>
          <th scope="col" role="columnheader">
            To do
          </th>
          <th scope="col" role="columnheader">
            What and why
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row, at) => (
          <tr role="row">
            <Cell label="Row">
              {row.label} <span class="under">{row.place}</span>
            </Cell>
            <Cell label="To do">
              <Status told={row.told} />
            </Cell>
            <Cell label="What and why">
              <Why row={row} at={at} />
            </Cell>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Why({ row, at }: { readonly row: RowLine; readonly at: number }): Html {
  return (
    <>
      {row.says !== null && <p class="because">{row.says}</p>}
      {row.recordSays !== null && <p class="because">On record: {row.recordSays}</p>}
      <p class={row.says === null ? 'because' : 'under because'}>{row.because}</p>
      {row.changes.map(({ field, from, to }) => (
        <p class="under">
          {field}: <del>{from}</del> <ins>{to}</ins>
        </p>
      ))}
      {row.question !== null && <Question question={row.question} label={row.label} at={at} />}
    </>
  );
}

interface Asked {
  readonly question: string;
  readonly label: string;
  readonly at: number;
}

function Question({ question, label, at }: Asked): Html {
  return (
    <fieldset>
      <legend>{`Is ${label} the same?`}</legend>
      {(['yes', 'no'] as const).map((answer) => (
        <span class="choice">
          <input
            type="radio"
            id={`answer-${at}-${answer}`}
            name={`answer ${question}`}
            value={answer}
          />
          <label for={`answer-${at}-${answer}`}>{answer === 'yes' ? 'Yes, it is' : 'No'}</label>
        </span>
      ))}
    </fieldset>
  );
}

function Files({ files }: { readonly files: readonly FileLine[] }): Html {
  return (
    <ul class="relations">
      {files.map(({ name, what, because, problem, warnings }) => (
        <li>
          <b>{name}</b>: {what}
          {problem !== null && <span class="under against">{problem}</span>}
          {problem === null && because !== null && <span class="under">{because}</span>}
          {warnings.map((warning) => (
            <span class="under">{warning}</span>
          ))}
        </li>
      ))}
    </ul>
  );
}
