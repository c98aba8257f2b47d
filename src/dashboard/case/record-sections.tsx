import type { Html } from '../../platform/html/html.js';
import { On, To } from '../layout/parts.js';
import type { IrregularityRow, PartyRow, RelatedRow, SourceRow, Term } from './case-page.js';

/** Who is in the case, and who speaks for them. */
export function Parties({ parties }: { readonly parties: readonly PartyRow[] }): Html {
  if (parties.length === 0) return <p class="empty">No parties are recorded for this day.</p>;
  return (
    <ul class="parties">
      {parties.map((party) => (
        <li id={`party-${party.id}`}>
          <p class="party">
            <b>{party.name}</b> <span class="role">{party.role}</span>
          </p>
          {party.notes.map((note) => (
            <p class="under">{note}</p>
          ))}
          {party.counsel.length === 0 ? (
            <p class="nothing">No counsel recorded</p>
          ) : (
            <ul class="counsel" aria-label={`Counsel for ${party.name}`}>
              {party.counsel.map((counsel) => (
                <li>{counsel}</li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Other cases this one has to do with. */
export function Related({ rows }: { readonly rows: readonly RelatedRow[] }): Html {
  return (
    <ul class="related">
      {rows.map(({ relation, link, court, number, on }) => (
        <li>
          {relation} <To link={link} />, No. {number} ({court})
          {on !== null && (
            <>
              {', '}
              <On day={on} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Entries that could not follow the docket before them. They are kept, and named here. */
export function Irregularities({ rows }: { readonly rows: readonly IrregularityRow[] }): Html {
  return (
    <>
      <p>
        These entries could not follow what came before them. They are kept as the docket has them.
      </p>
      <ul>
        {rows.map(({ link, says }) => (
          <li>
            {link !== null && (
              <>
                <To link={link} />
                {': '}
              </>
            )}
            {says}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Labels and what they say. */
export function Terms({ terms }: { readonly terms: readonly Term[] }): Html | null {
  if (terms.length === 0) return null;
  return (
    <dl class="terms">
      {terms.map(({ term, text }) => (
        <div>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Where the statements come from. */
export function Sources({ sources }: { readonly sources: readonly SourceRow[] }): Html {
  if (sources.length === 0) return <p class="empty">No source is named.</p>;
  return (
    <ul class="sources">
      {sources.map(({ title, url, rest }) => (
        <li>
          {url === null ? title : <a href={url}>{title}</a>}
          {rest !== '' && <span class="under">{rest}</span>}
        </li>
      ))}
    </ul>
  );
}
