import type { Child } from '../../platform/html/elements.js';
import type { Html } from '../../platform/html/html.js';
import { Layout } from '../layout/layout.js';
import { Section, To } from '../layout/parts.js';
import { MarkedText, ReadingList } from '../readings/reading-view.js';
import { REVIEW_SCRIPT } from './review-script.js';
import type { ReviewEntry, ReviewPage } from './review-page.js';

/** The entries that wait for a person, one after the other: plain forms, with a key for each answer where scripts run. */
export function ReviewView({ page }: { readonly page: ReviewPage }): Html {
  const { title, count, all, fault, entry, again } = page;
  return (
    <Layout title={title} here="reviews" script={REVIEW_SCRIPT.address}>
      <div class="entry-head">
        <p class="kicker">Review</p>
        <h1>{title}</h1>
        <p class="left-out">
          {count ?? 'Nothing waits for a person.'}
          {all !== null && (
            <>
              {' '}
              <To link={all} />
            </>
          )}
        </p>
      </div>
      {fault !== null && (
        <p class="fault" role="status">
          {fault}
        </p>
      )}
      {entry !== null && <Waiting entry={entry} />}
      {again !== null && (
        <p class="paging">
          <To link={again} />
        </p>
      )}
    </Layout>
  );
}

function Waiting({ entry }: { readonly entry: ReviewEntry }): Html {
  return (
    <Section id="entry" title={entry.heading}>
      <p>
        <To link={entry.case} /> <span class="case-number">{entry.caseLine}</span>
      </p>
      <p class="as-printed">
        <MarkedText parts={entry.reading.text} />
      </p>
      <p class="reading-standing">
        Not sure: {entry.unsure}. Accepted,{' '}
        {entry.wouldBe === null ? (
          'all that is listed below goes on record.'
        ) : (
          <>
            it goes on record as <b>{entry.wouldBe}</b>, with all that is listed below.
          </>
        )}
      </p>
      <Answers entry={entry} />
      <h3>Read from the text</h3>
      <ReadingList page={entry.reading} />
      <p class="paging">
        <To link={entry.entry} />
      </p>
    </Section>
  );
}

function Answers({ entry }: { readonly entry: ReviewEntry }): Html {
  const { hidden, accept, dismiss, correct, later } = entry;
  return (
    <>
      <div class="answers">
        <Answer id="accept" action={accept} hidden={hidden}>
          <button type="submit">Accept</button>
        </Answer>
        <Answer id="correct" action={correct} hidden={hidden}>
          <label for="correct-type">It is something else</label>
          <Types entry={entry} />
          <button type="submit">Correct</button>
        </Answer>
        <Answer id="dismiss" action={dismiss} hidden={hidden}>
          <button type="submit" class="lesser">
            Dismiss what is not sure
          </button>
        </Answer>
        <a id="later" href={later.href}>
          {later.text}
        </a>
      </div>
      <Keys />
    </>
  );
}

interface AnswerParts {
  readonly id: string;
  readonly action: string;
  readonly hidden: ReviewEntry['hidden'];
  readonly children: Child;
}

function Answer({ id, action, hidden, children }: AnswerParts): Html {
  return (
    <form id={id} method="post" action={action} enctype="multipart/form-data">
      {Object.entries(hidden).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  );
}

function Types({ entry: { types, type } }: { readonly entry: ReviewEntry }): Html {
  return (
    <select id="correct-type" name="type" required>
      {types.map(({ name, choices }) => (
        <optgroup label={name}>
          {choices.map(({ value, text }) => (
            <option value={value} selected={value === type}>
              {text}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}

/** Shown by the script alone, which without this choice would take keys from people who speak or mistype. */
function Keys(): Html {
  return (
    <p class="keys" id="keys" hidden>
      <input type="checkbox" id="use-keys" checked />{' '}
      <label for="use-keys">
        One key does it: <kbd>a</kbd> accept, <kbd>c</kbd> correct, <kbd>d</kbd> dismiss,{' '}
        <kbd>s</kbd> leave for later
      </label>
    </p>
  );
}
