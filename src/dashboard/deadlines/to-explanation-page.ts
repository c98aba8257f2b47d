import type { DeadlineResponse } from '../../deadlines/case/dto/deadline.response.js';
import type { CivilDate } from '../../law/calendar/civil-date.js';
import { printDay } from '../../law/calendar/civil-date.js';
import type { Actor, DeadlineForce } from '../../law/deadlines/rule.js';
import { capitalised } from '../../summaries/words/plain-text.js';
import { caseAddress, deadlineAddress, ruleAddress } from '../addresses.js';
import { toCountParts } from '../calculator/count-parts.js';
import { toWarningRows } from '../calculator/to-date-answer.js';
import { linksTo, nameEntries } from '../entry-names.js';
import type { EntryNames } from '../entry-names.js';
import { dayOrNull, shortDay } from '../layout/links.js';
import type { Link } from '../layout/links.js';
import { toldDeadline } from '../words/deadline-words.js';
import { dayOfDue, leftWords, toDue } from '../words/due-words.js';
import { toAmendForm, toReopenForm } from './amend-forms.js';
import { toEntryChoices } from './entry-choices.js';
import type { ExplanationFacts } from './explanation-facts.js';
import type { ExplanationPage } from './explanation-page.js';
import { toExplanationTerms } from './explanation-terms.js';
import { toMoveRows, toSaidRows } from './history-rows.js';
import { forWhom } from './to-deadline-list.js';

/** The page that explains a deadline: when, why, since when, and what people said of it. */
export function toExplanationPage(of: ExplanationFacts): ExplanationPage {
  const { explained, facts, sent } = of;
  const { deadline, acts } = explained;
  const { timeZone } = facts.court;
  const names = nameEntries(facts);
  const amended = {
    ...{ id: deadline.id, version: deadline.version },
    entries: toEntryChoices(facts, names, deadline.anchorEntryId),
  };
  const isSaid = acts.some(({ kind }) => kind !== 'start' && kind !== 'fix');
  const takesBack = isSaid && acts.at(-1)?.kind !== 'reopen';
  return {
    ...headParts(of),
    ...standingParts(deadline, names, of),
    ...dateParts(deadline, of),
    ...ruleParts(of, names),
    ...{ dependsOn: linkOf(deadline.dependsOn, of) },
    dependents: explained.dependents.map(({ id, title, due, status }) => ({
      link: { text: capitalised(title), href: deadlineAddress(id) },
      due: due === null ? null : shortDay(dayOfDue(due)),
      told: toldDeadline({ status, due, on: null, late: false, force: 'must' }),
    })),
    moves: toMoveRows(explained.history, deadline.force as DeadlineForce, timeZone),
    said: toSaidRows(acts, timeZone),
    amend: toAmendForm(amended, sent),
    reopen: takesBack ? toReopenForm(amended, sent) : null,
  };
}

type Head = Pick<ExplanationPage, 'title' | 'caseLink' | 'caseLine' | 'heading' | 'forWhom'>;

function headParts({ explained: { deadline }, facts }: ExplanationFacts): Head {
  const { court, case: header } = facts;
  const { docketNumberNormal, docketNumber, caption } = header;
  const heading = capitalised(deadline.title);
  const parties = new Map(facts.named.map(({ id, name }) => [id, name]));
  const address = caseAddress({ courtId: court.id, docketNumberNormal });
  return {
    title: `${heading}, ${caption}, ${docketNumber} (${court.citation})`,
    caseLink: { text: caption, href: `${address}#deadlines` },
    caseLine: `No. ${docketNumber} (${court.citation})`,
    heading,
    forWhom: forWhom(
      { forPartyIds: deadline.forPartyIds, actor: deadline.actor as Actor | null },
      { parties },
    ),
  };
}

type Standing = Pick<
  ExplanationPage,
  'told' | 'because' | 'settledBy' | 'settledOn' | 'replacedBy'
>;

function standingParts(
  deadline: DeadlineResponse,
  names: EntryNames,
  of: ExplanationFacts,
): Standing {
  const { status, statusBy, statusWhy, late, due } = deadline;
  const on = deadline.statusOn as CivilDate | null;
  const force = deadline.force as DeadlineForce;
  const told = toldDeadline({ status, on, late, due, force });
  return {
    told: { ...told, words: capitalised(told.words) },
    because: statusWhy,
    settledBy: statusBy === null ? null : (linksTo(names, [statusBy])[0] ?? null),
    settledOn: dayOrNull(on),
    replacedBy: linkOf(deadline.replacedBy, of),
  };
}

type Dates = Pick<ExplanationPage, 'due' | 'undated' | 'left' | 'unmoved'>;

function dateParts(deadline: DeadlineResponse, { facts, now }: ExplanationFacts): Dates {
  const { due, rawLastDay, status } = deadline;
  const { timeZone } = facts.court;
  const isRunning = status === 'open' && due !== null;
  const isMoved = rawLastDay !== null && rawLastDay !== due;
  return {
    due: due === null ? null : toDue(due, timeZone),
    undated: due === null ? undatedWords(deadline) : null,
    left: isRunning ? leftWords(due, { now, today: facts.today, timeZone }) : null,
    unmoved: isMoved ? toDue(rawLastDay, timeZone) : null,
  };
}

function undatedWords({ until, refusal, waitsFor, statusWhy }: DeadlineResponse): string {
  if (until !== null) return `Until ${until}`;
  return refusal ?? (waitsFor === null ? statusWhy : `Waits for ${waitsFor}`);
}

type RuleParts = Pick<
  ExplanationPage,
  'authority' | 'version' | 'terms' | 'anchor' | 'warnings' | 'count' | 'restsOn'
>;

function ruleParts({ explained, facts }: ExplanationFacts, names: EntryNames): RuleParts {
  const { deadline, rule, anchor, steps, authority, warnings } = explained;
  const { timeZone } = facts.court;
  const link = anchor === null ? undefined : names.get(anchor.entryId);
  return {
    authority: {
      text: deadline.authority,
      href: rule === null ? null : ruleAddress(rule.id),
    },
    version:
      rule === null
        ? null
        : `as in force since ${printDay(rule.effectiveFrom as CivilDate)}${rule.effectiveTo === null ? '' : `, until ${printDay(rule.effectiveTo as CivilDate)}`}`,
    terms: toExplanationTerms(explained, timeZone),
    anchor: anchor === null || link === undefined ? null : { ...link, says: anchor.text },
    warnings: toWarningRows(warnings, timeZone),
    count: toCountParts(steps, timeZone),
    restsOn: [...new Set(authority)],
  };
}

function linkOf(id: string | null, { others }: ExplanationFacts): Link | null {
  if (id === null) return null;
  const { title, due } = others.get(id) ?? { title: 'another deadline', due: null };
  const on = due === null ? '' : `, due ${shortDay(dayOfDue(due)).text}`;
  return { text: `${capitalised(title)}${on}`, href: deadlineAddress(id) };
}
