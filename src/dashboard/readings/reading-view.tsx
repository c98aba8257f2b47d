import type { Html } from '../../platform/html/html.js';
import { To } from '../layout/parts.js';
import type { ConclusionRow, Look, ReadingPage, TextPart } from './reading-page.js';

/** A text as printed, the words behind conclusions underlined. */
export function MarkedText({ parts }: { readonly parts: readonly TextPart[] }): Html {
  return (
    <>
      {parts.map(({ words, look }) =>
        look === null ? words : <mark class={classOf(look)}>{words}</mark>,
      )}
    </>
  );
}

function classOf({ colour, isShared, isSure }: Look): string {
  return ['read', colour, ...(isShared ? ['shared'] : []), ...(isSure ? [] : ['unsure'])].join(' ');
}

/** What was read in a text, conclusion by conclusion. */
export function ReadingList({ page }: { readonly page: ReadingPage }): Html {
  const { rows, standing, review } = page;
  return (
    <>
      {standing !== null && (
        <p class="reading-standing">
          {standing}
          {review !== null && (
            <>
              {' '}
              <To link={review} />
            </>
          )}
        </p>
      )}
      <p class="key">
        The words that each conclusion rests on are underlined in the text as they are here: dashed
        where it is not sure, twice where several rest on them.
      </p>
      <ul role="list" class="conclusions">
        {rows.map((row) => (
          <Row row={row} />
        ))}
      </ul>
    </>
  );
}

function Row({ row }: { readonly row: ConclusionRow }): Html {
  const { look, says, link, words, rule, isSure } = row;
  return (
    <li>
      <p>
        <b>
          {says}
          {link !== null && (
            <>
              {' '}
              <To link={link} />
            </>
          )}
        </b>
        {!isSure && <strong class="mark care">not sure</strong>}
      </p>
      <p class="rests-on-words">
        {words === null ? (
          'no words of its own'
        ) : (
          <>
            “<mark class={classOf(look)}>{words}</mark>”
          </>
        )}
        <span class="rule-name">by the rule “{rule}”</span>
      </p>
    </li>
  );
}
