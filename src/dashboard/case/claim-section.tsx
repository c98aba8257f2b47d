import type { Html } from '../../platform/html/html.js';
import { Cell, Section, Status, To } from '../layout/parts.js';
import type { ClaimRow } from './case-page.js';
import { FindingSection } from './finding-section.js';
import type { FindingMatrix } from './finding-matrix.js';

interface Claims {
  readonly claims: readonly ClaimRow[];
  readonly matrices: readonly FindingMatrix[];
}

/** What is claimed, where each claim stands, and what the court has found on it. */
export function ClaimSection({ claims, matrices }: Claims): Html {
  return (
    <Section id="claims" title="Claims and findings">
      {claims.length === 0 ? (
        <p class="empty">No claims are recorded for this day.</p>
      ) : (
        <ClaimTable claims={claims} />
      )}
      {matrices.map((matrix) => (
        <FindingSection matrix={matrix} />
      ))}
    </Section>
  );
}

function ClaimTable({ claims }: { readonly claims: readonly ClaimRow[] }): Html {
  return (
    <table class="stacks" role="table">
      <caption>Claims: what is alleged, not what is found</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            Claim
          </th>
          <th scope="col" role="columnheader">
            Resting on
          </th>
          <th scope="col" role="columnheader">
            Against
          </th>
          <th scope="col" role="columnheader">
            Standing
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {claims.map((claim) => (
          <Claim claim={claim} />
        ))}
      </tbody>
    </table>
  );
}

function Claim({ claim }: { readonly claim: ClaimRow }): Html {
  return (
    <tr id={`claim-${claim.id}`} role="row">
      <th scope="row" role="rowheader">
        {claim.count !== null && `Count ${claim.count}: `}
        {claim.title}
        {claim.assertedIn !== null && (
          <span class="under">
            asserted in <To link={claim.assertedIn} />
          </span>
        )}
      </th>
      <Cell label="Resting on">{claim.authority}</Cell>
      <Cell label="Against">
        {claim.against.length === 0 ? 'Not said' : claim.against.join('; ')}
      </Cell>
      <Cell label="Standing">
        <Status told={claim.status} />
      </Cell>
    </tr>
  );
}
