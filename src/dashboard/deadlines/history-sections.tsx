import type { Html } from '../../platform/html/html.js';
import { On, Section } from '../layout/parts.js';
import type { MoveRow, SaidRow } from './explanation-page.js';

interface History {
  readonly moves: readonly MoveRow[];
  readonly said: readonly SaidRow[];
}

/** How a deadline moved so far, and what people said of it. */
export function HistorySections({ moves, said }: History): Html {
  return (
    <>
      {said.length > 0 && (
        <Section id="said" title="What people said">
          <ol class="quotations">
            {said.map(({ what, on, reason, recorded }) => (
              <li>
                <p>
                  <b>{what}</b>, from <On day={on} />
                  <span class="under">{recorded}</span>
                </p>
                <blockquote>
                  <p>{reason}</p>
                </blockquote>
              </li>
            ))}
          </ol>
        </Section>
      )}
      {moves.length > 0 && (
        <Section id="moves" title="How it moved so far">
          <ol class="quotations">
            {moves.map(({ at, says }) => (
              <li>
                {at}: {says}
              </li>
            ))}
          </ol>
        </Section>
      )}
    </>
  );
}
