import type { Dossier, DossierEntry } from '../docket/dossier.js';
import type { CivilDate } from '../law/calendar/civil-date.js';
import { countsFrom } from '../law/docket/docket-order.js';
import { foldDocket, strikeInForce } from '../law/docket/fold-docket.js';
import { summarise } from '../summaries/summarise.js';
import { toCaseFacts } from '../summaries/to-case-facts.js';
import { roleRank } from '../summaries/words/role-words.js';
import type { CasePageFacts, EntryFacts, PartyFacts, RelatedCaseFacts } from './case-page-facts.js';

interface Days {
  readonly asOf: CivilDate;
  /** In the court's zone. */
  readonly today: CivilDate;
}

/** What the pages of a case print as of a day, out of all that is on record of it. */
export function toCasePageFacts(dossier: Dossier, { asOf, today }: Days): CasePageFacts {
  const { court, claims, judges, entries } = dossier;
  const counted = entries.filter(({ voidReason }) => voidReason === null);
  const { filedOn, terminatedOn } = dossier.case;
  const docket = { filedOn, terminatedOn, claims, entries: counted.map(({ entry }) => entry) };
  return {
    ...{ asOf, today, court, claims, judges },
    case: headerOn(dossier, asOf),
    state: foldDocket(docket, asOf),
    entries: entriesOn(entries, asOf),
    standards: dossier.standards.map(({ code, name, factors }) => ({
      ...{ code, name },
      factors: factors.map((factor) => ({
        ...{ code: factor.code, name: factor.name },
        isAlternative: factor.insteadOf !== null,
      })),
    })),
    parties: partiesOn(dossier, asOf),
    named: dossier.parties.map(({ id, name }) => ({ id, name })),
    related: relatedOn(dossier, asOf),
    headline: asOf < filedOn ? null : summarise(toCaseFacts(dossier), asOf).headline,
    movedOn: daysOf(counted),
  };
}

function headerOn({ case: header, ...dossier }: Dossier, asOf: CivilDate): CasePageFacts['case'] {
  const { terminatedOn } = header;
  return {
    ...header,
    terminatedOn: terminatedOn !== null && terminatedOn <= asOf ? terminatedOn : null,
    judge: dossier.assignedJudge?.name ?? null,
    referredJudge: dossier.referredJudge?.name ?? null,
  };
}

/** The entries that count by the day, and the undated ones, each with the strike then in force. */
function entriesOn(entries: readonly DossierEntry[], asOf: CivilDate): readonly EntryFacts[] {
  const days = new Map(entries.map(({ entry }) => [entry.id, countsFrom(entry)]));
  return entries
    .filter(({ entry }) => (countsFrom(entry) ?? asOf) <= asOf)
    .map((shown) => ({
      ...shown,
      entry: { ...shown.entry, struck: strikeInForce(shown.entry, days, asOf) },
    }));
}

/** Who had joined by the day, those who brought the case first, with the lawyers who had appeared. */
function partiesOn(
  { parties, case: { filedOn } }: Dossier,
  asOf: CivilDate,
): readonly PartyFacts[] {
  return parties
    .filter(({ joinedOn }) => (joinedOn ?? filedOn) <= asOf)
    .toSorted((a, b) => roleRank(a.role) - roleRank(b.role))
    .map((party) => ({
      ...party,
      counsel: party.counsel.filter(
        ({ appearedOn }) => (appearedOn ?? party.joinedOn ?? filedOn) <= asOf,
      ),
    }));
}

/** A relation counts from its own day, and not before both cases were filed. */
function relatedOn(
  { relations, case: { filedOn } }: Dossier,
  asOf: CivilDate,
): readonly RelatedCaseFacts[] {
  return relations
    .filter(({ on, other }) =>
      [on ?? filedOn, other.filedOn, filedOn].every((known) => known <= asOf),
    )
    .map(({ other, ...relation }) => ({ ...relation, ...other }));
}

function daysOf(entries: readonly DossierEntry[]): readonly CivilDate[] {
  const days = entries.flatMap(({ entry }) => countsFrom(entry) ?? []);
  return [...new Set(days)].toSorted();
}
