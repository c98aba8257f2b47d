import type { Html } from '../../platform/html/html.js';
import { Status, Wide } from '../layout/parts.js';
import type { FindingMatrix, MatrixRow, Quotation } from './finding-matrix.js';

/** What the court has found under one standard, with its own words behind each finding. */
export function FindingSection({ matrix }: { readonly matrix: FindingMatrix }): Html {
  const { id, title, factors, rows, quotations } = matrix;
  return (
    <div class="findings">
      <h3 id={id}>What the court has found: {title}</h3>
      <Wide label={`Findings, ${title}`}>
        <table class="matrix">
          <caption>
            Each claim or request against each factor of the standard. “Not met” means that the
            court held the factor not shown.
          </caption>
          <thead>
            <tr>
              <th scope="col">Claim or request</th>
              {factors.map((factor) => (
                <th scope="col">{factor}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row row={row} />
            ))}
          </tbody>
        </table>
      </Wide>
      <h4>In the court’s words</h4>
      <Quotations quotations={quotations} />
    </div>
  );
}

function Row({ row: { heading, cells } }: { readonly row: MatrixRow }): Html {
  return (
    <tr>
      <th scope="row">{heading}</th>
      {cells.map((found) =>
        found === null ? (
          <td class="nothing">no finding</td>
        ) : (
          <td>
            <Status told={found.found} />
            <a class="under" href={`#${found.anchor}`}>
              words {found.number}
            </a>
          </td>
        ),
      )}
    </tr>
  );
}

/** The quotations behind findings, numbered as the matrix refers to them. */
export function Quotations({ quotations }: { readonly quotations: readonly Quotation[] }): Html {
  return (
    <ol class="quotations">
      {quotations.map((quotation) => (
        <li id={quotation.anchor}>
          <p>
            <span class="factor">{quotation.factor}</span>: <Status told={quotation.found} />
            {quotation.superseded && ' (a later finding took its place)'}
            <span class="under">{quotation.on}</span>
          </p>
          {quotation.words === null ? (
            <p class="nothing">The court’s words were not recorded.</p>
          ) : (
            <blockquote>
              <p>“{quotation.words}”</p>
            </blockquote>
          )}
          <Pinpoint quotation={quotation} />
        </li>
      ))}
    </ol>
  );
}

function Pinpoint({
  quotation: { ruledIn, page },
}: {
  readonly quotation: Quotation;
}): Html | null {
  if (ruledIn === null) return page === null ? null : <p class="pinpoint">Page {page}</p>;
  return (
    <p class="pinpoint">
      <a href={page === null ? ruledIn.href : `${ruledIn.href}#p${page}`}>
        {ruledIn.text}
        {page !== null && `, p. ${page}`}
      </a>
    </p>
  );
}
