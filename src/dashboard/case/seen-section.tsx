import type { Html } from '../../platform/html/html.js';
import { Section, To } from '../layout/parts.js';
import type { SeenLines, SeenRow } from './seen-lines.js';

/** How fresh and how complete the docket is, and where it came from. */
export function SeenSection({ seen }: { readonly seen: SeenLines | null }): Html | null {
  if (seen === null) return null;
  return (
    <Section id="seen" title="Where this docket comes from">
      <p>{seen.summary}</p>
      <SeenRows rows={seen.rows} />
      {seen.more > 0 && <p class="left-out">and {seen.more} earlier files</p>}
    </Section>
  );
}

/** Files that showed something, the latest first. */
export function SeenRows({ rows }: { readonly rows: readonly SeenRow[] }): Html {
  return (
    <ul class="sources">
      {rows.map(({ link, says }) => (
        <li>
          <To link={link} /> <span class="under">{says}</span>
        </li>
      ))}
    </ul>
  );
}
