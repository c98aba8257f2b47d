import type { MovedDeadlineResponse } from '../../deadlines/case/dto/what-if.response.js';
import type { WhatIfResponse } from '../../deadlines/case/dto/what-if.response.js';
import { daysBetween } from '../../law/calendar/civil-date.js';
import type { CivilDate } from '../../law/calendar/civil-date.js';
import { listed } from '../../summaries/words/lists.js';
import { capitalised } from '../../summaries/words/plain-text.js';
import { caseAddress, deadlineAddress } from '../addresses.js';
import type { CasePageFacts, EntryFacts } from '../case-page-facts.js';
import { nameEntries } from '../entry-names.js';
import { day, shortDay } from '../layout/links.js';
import { dayOfDue } from '../words/due-words.js';
import { count, plainWords } from '../words/plain-words.js';
import type { Supposition } from './supposition.js';
import { toApplyForm, toAskForm } from './what-if-forms.js';
import type { SentChange } from './what-if-forms.js';
import type { Changes, MovedRow, WhatIfPage } from './what-if-page.js';
import type { WhatIfQuery } from './what-if.query.js';

/** What the page is made from. */
export interface WhatIfFacts {
  readonly facts: CasePageFacts;
  readonly shown: EntryFacts & { readonly version: number };
  readonly query: WhatIfQuery;
  /** Null while nothing is supposed. */
  readonly supposed: { readonly that: Supposition; readonly would: WhatIfResponse } | null;
  readonly sent: SentChange;
}

/** The page on which a day is tried out. */
export function toWhatIfPage({ facts, shown, query, supposed, sent }: WhatIfFacts): WhatIfPage {
  const { court, case: header } = facts;
  const address = caseAddress({
    courtId: court.id,
    docketNumberNormal: header.docketNumberNormal,
  });
  const action = `${address}/what-if`;
  const entry = nameEntries(facts).get(shown.entry.id) ?? { text: 'the entry', href: address };
  return {
    title: `What if ${entry.text} had another day? ${header.caption}`,
    caseLink: { text: header.caption, href: address },
    caseLine: `No. ${header.docketNumber} (${court.citation})`,
    ...{ entry, text: shown.text },
    ask: toAskForm(query, shown, action),
    supposed: supposed === null ? null : supposedWords(supposed.that),
    changes: supposed === null ? null : toChanges(supposed.would),
    apply: supposed === null ? null : toApplyForm(query, shown.version, action, sent),
    discard: { text: 'Discard, and back to the case', href: `${address}#deadlines` },
  };
}

function supposedWords({ filedOn, enteredOn, service }: Supposition): string {
  const on = (text: string): string => day(text as CivilDate).text;
  const [served] = service ?? [];
  return listed([
    ...(filedOn === undefined ? [] : [`filed on ${on(filedOn)}`]),
    ...(enteredOn === undefined ? [] : [`entered on ${on(enteredOn)}`]),
    ...(served === undefined ? [] : [`served on ${on(served.on)} (${plainWords(served.method)})`]),
  ]);
}

function toChanges({ moved, removed, added }: WhatIfResponse): Changes {
  return {
    moved: moved.map((one) => toRow(one, true)),
    removed: removed.map((one) => toRow(one, true)),
    added: added.map((one) => toRow(one, false)),
  };
}

function toRow({ id, title, from, to }: MovedDeadlineResponse, isOnRecord: boolean): MovedRow {
  return {
    what: capitalised(title),
    href: isOnRecord ? deadlineAddress(id) : null,
    from: from === null ? null : shortDay(dayOfDue(from)),
    to: to === null ? null : shortDay(dayOfDue(to)),
    by: from === null || to === null ? null : shiftWords(dayOfDue(from), dayOfDue(to)),
  };
}

function shiftWords(from: CivilDate, to: CivilDate): string {
  const days = daysBetween(from, to);
  if (days === 0) return 'the same day, at another hour';
  return `${count(Math.abs(days), 'day', 'days')} ${days > 0 ? 'later' : 'earlier'}`;
}
