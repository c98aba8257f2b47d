import { printDay } from '../../law/calendar/civil-date.js';
import type { Standing } from '../../law/docket/case-state.js';
import type { CaseOnDay } from '../case-on-day.js';
import type { Sentence, Source } from '../summary.js';
import { withArticle } from '../words/entry-words.js';
import { counted } from '../words/lists.js';
import { foldText } from '../words/plain-text.js';
import { closedHow } from '../words/outcome-words.js';
import { cite, nounOf } from './refer-to-entry.js';
import { from, fromRecord, say, sourceOf, sourcesOr } from './sentence.js';
import { tellIrregular } from './tell-irregular.js';

/** What the case is, before whom, where it stands and since when, and what of its docket could not be placed. */
export function tellPosture(known: CaseOnDay): readonly Sentence[] {
  return [...tellCase(known), tellStanding(known), ...tellExtent(known), ...tellIrregular(known)];
}

function tellCase(known: CaseOnDay): readonly Sentence[] {
  const { facts, asOf } = known;
  if (asOf < facts.filedOn) return [];
  const record = [fromRecord(known)];
  const caption = foldText(facts.caption) || 'This case';
  const court = foldText(facts.court.name);
  const which = `${caption} is case No. ${foldText(facts.docketNumber)}`;
  const where = court === '' ? '' : ` in the ${court.replace(/^the /iu, '')}`;
  const judge = facts.judge === null ? '' : foldText(facts.judge.name);
  const title = foldText(facts.judge?.title ?? '');
  return [
    say('procedural', `${which}${where}, filed on ${printDay(facts.filedOn)}`, record),
    ...(judge === ''
      ? []
      : [
          say(
            'procedural',
            `It is assigned to ${title === '' ? judge : `${judge}, ${title}`}`,
            record,
          ),
        ]),
  ];
}

function tellStanding(known: CaseOnDay): Sentence {
  const { standing, complaintIn } = known.state;
  const complaint = complaintIn === null ? undefined : known.byId.get(complaintIn);
  const sources = [...standingSources(known, standing)];
  if (standing.status === 'pending' && sources.length === 0 && complaint !== undefined) {
    sources.push(from(complaint));
  }
  return say('procedural', standingText(known, standing), sourcesOr(known, sources));
}

function standingText(known: CaseOnDay, standing: Standing): string {
  const today = printDay(known.asOf);
  switch (standing.status) {
    case 'not-filed':
      return `On ${today}, the case had not been filed`;
    case 'pending':
      return standing.since === known.facts.filedOn
        ? `As of ${today}, the case is pending, as it has been since it was filed`
        : `As of ${today}, the case is pending again, as it has been since ${printDay(standing.since)}`;
    case 'stayed':
      return `As of ${today}, the case is stayed, as it has been since ${printDay(standing.since)}`;
    case 'closed': {
      const entry = standing.closedIn === null ? undefined : known.byId.get(standing.closedIn);
      const day = printDay(standing.since);
      return entry === undefined
        ? `As of ${today}, the case is closed: the court’s record gives ${day}, as its end, and no entry says how it ended`
        : `As of ${today}, the case is closed: it ended${closedHow(standing.outcome)} on ${day}, in ${withArticle(nounOf(entry))}${cite(entry)}`;
    }
  }
}

/** The entry that gave the case its standing; none for a case pending since it was filed. */
function standingSources(known: CaseOnDay, standing: Standing): readonly Source[] {
  switch (standing.status) {
    case 'not-filed':
      return [];
    case 'pending':
      return known.entries
        .filter(
          (entry) =>
            entry.kind === 'ruling' &&
            entry.movesCaseTo === 'pending' &&
            entry.struck === null &&
            entry.day === standing.since,
        )
        .map((entry) => from(entry));
    case 'stayed':
      return sourceOf(known, standing.stayedIn);
    case 'closed':
      return sourceOf(known, standing.closedIn);
  }
}

function tellExtent(known: CaseOnDay): readonly Sentence[] {
  const { entryCount, lastActivityOn } = known.state;
  if (lastActivityOn === null) return [];
  const last = known.entries
    .filter(({ day }) => day === lastActivityOn)
    .map((entry) => from(entry));
  const extent = `The docket held ${counted(entryCount, 'entry', 'entries')}${entryCount === 1 ? '' : ', the last'}`;
  return [say('procedural', `${extent} of ${printDay(lastActivityOn)}`, sourcesOr(known, last))];
}
