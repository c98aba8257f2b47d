import type { CaseDeadlines, StoredDeadline } from '../../deadlines/case/case-deadlines.js';
import { listed } from '../../summaries/words/lists.js';
import { capitalised } from '../../summaries/words/plain-text.js';
import { caseAddress, deadlineAddress, ruleAddress } from '../addresses.js';
import type { CaseIdentity } from '../addresses.js';
import { linksTo } from '../entry-names.js';
import type { EntryNames } from '../entry-names.js';
import { shortDay } from '../layout/links.js';
import type { Link } from '../layout/links.js';
import { actorWords, toldDeadline } from '../words/deadline-words.js';
import { leftWords, toDue } from '../words/due-words.js';
import { count } from '../words/plain-words.js';
import type { DeadlineList, DeadlineRow } from './deadline-row.js';

/** By what the rows name parties and entries. */
export interface Names {
  readonly parties: ReadonlyMap<string, string>;
  readonly entries: EntryNames;
  readonly case: CaseIdentity;
}

/** The deadlines of a case, in order of their dates: open, waiting, and settled one way or another. */
export function toDeadlineList(of: CaseDeadlines, names: Names): DeadlineList {
  const toRow = (deadline: StoredDeadline): DeadlineRow => toDeadlineRow(deadline, of, names);
  const standing = (...statuses: readonly string[]): readonly DeadlineRow[] =>
    of.deadlines.filter(({ settled }) => statuses.includes(settled.status)).map(toRow);
  const open = standing('open');
  const waiting = standing('waiting');
  const settled = of.deadlines
    .filter(({ settled: { status } }) => status !== 'open' && status !== 'waiting')
    .map(toRow);
  const settledSum = count(settled.length, 'deadline is', 'deadlines are');
  return {
    ...{ open, waiting, settled },
    openCaption: `${count(open.length, 'deadline is', 'deadlines are')} open, the earliest first. Days end at midnight in the court’s time zone.`,
    waitingCaption: `${count(waiting.length, 'deadline waits', 'deadlines wait')} for something that has not happened yet.`,
    calendarAction: `${caseAddress(names.case)}/calendar`,
    settledSummary: `${settledSum} met, over or settled otherwise`,
  };
}

/** A deadline as a row; how much time is left is told only of today. */
export function toDeadlineRow(
  deadline: StoredDeadline,
  of: CaseDeadlines,
  names: Names,
): DeadlineRow {
  const { id, title, due, settled, warnings } = deadline;
  const { timeZone } = of.court;
  const isRunning = settled.status === 'open' && due !== null && of.asOf === of.today;
  return {
    id,
    due: due === null ? null : toDue(due, timeZone),
    undated: due === null ? undatedWords(deadline) : null,
    left: isRunning ? leftWords(due, { now: of.now, today: of.today, timeZone }) : null,
    what: capitalised(title),
    ...sourceOf(deadline, names),
    forWhom: forWhom(deadline, names),
    told: toldDeadline({ ...settled, force: deadline.force, due }),
    settledBy: entryLink(settled.by, names),
    settledOn: settled.on === null ? null : shortDay(settled.on),
    warnings: warnings.length === 0 ? null : count(warnings.length, 'warning', 'warnings'),
    why: { text: 'Why this day', href: deadlineAddress(id) },
  };
}

/** What stands in place of a date: what it waits for, what must not have happened, or why none could be worked out. */
export function undatedWords({ until, waitsFor, refusal, settled }: StoredDeadline): string {
  if (until !== null) return `Until ${until}`;
  if (refusal !== null) return refusal;
  if (waitsFor !== null) return `Waits for ${waitsFor}`;
  return settled.status === 'waiting' ? settled.why : 'No day is known';
}

/** The rule, which leads to its page, and the entry that started it; or the entry that states the date itself. */
function sourceOf(
  { authority, rule, anchor, origin }: StoredDeadline,
  names: Names,
): Pick<DeadlineRow, 'authority' | 'startedBy'> {
  const entry = entryLink(anchor, names);
  if (origin === 'stated') {
    return { authority: { text: authority, href: entry?.href ?? null }, startedBy: null };
  }
  const href = rule === null ? null : ruleAddress(rule.id);
  return { authority: { text: authority, href }, startedBy: entry };
}

/** Whose deadline it is: the parties by name, or whom the rule means. */
export function forWhom(
  { forPartyIds, actor }: Pick<StoredDeadline, 'forPartyIds' | 'actor'>,
  { parties }: Pick<Names, 'parties'>,
): string {
  const named = forPartyIds.flatMap((id) => parties.get(id) ?? []);
  if (named.length > 0) return listed(named);
  return actor === null ? 'Not said' : capitalised(actorWords(actor));
}

function entryLink(entryId: string | null, { entries }: Names): Link | null {
  return entryId === null ? null : (linksTo(entries, [entryId])[0] ?? null);
}
