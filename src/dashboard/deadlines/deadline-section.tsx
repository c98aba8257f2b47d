import type { Html } from '../../platform/html/html.js';
import { Section } from '../layout/parts.js';
import type { DeadlineList } from './deadline-row.js';
import { DeadlineTable } from './deadline-table.js';

/** The deadlines of a case: the open ones, what waits, and folded away what is settled. */
export function DeadlineSection({ list }: { readonly list: DeadlineList }): Html {
  const { open, waiting, settled } = list;
  return (
    <Section id="deadlines" title="Deadlines">
      {open.length === 0 ? (
        <p class="empty">No deadline is open.</p>
      ) : (
        <DeadlineTable caption={list.openCaption} rows={open} />
      )}
      {waiting.length > 0 && <DeadlineTable caption={list.waitingCaption} rows={waiting} />}
      {settled.length > 0 && (
        <details>
          <summary>{list.settledSummary}</summary>
          <DeadlineTable caption={`${list.settledSummary}, the earliest first.`} rows={settled} />
        </details>
      )}
      <form
        class="subscribe"
        method="post"
        action={list.calendarAction}
        enctype="multipart/form-data"
      >
        <button type="submit">Subscribe in a calendar</button>{' '}
        <span class="hint">Makes an address for your calendar program and shows it once.</span>
      </form>
    </Section>
  );
}
