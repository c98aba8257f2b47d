import type { CivilDate } from '../law/calendar/civil-date.js';
import type { CaseFacts } from './case-facts.js';
import { caseOnDay } from './case-on-day.js';
import type { Section, Summary } from './summary.js';
import { headline } from './tell/headline.js';
import { readRulings } from './tell/read-rulings.js';
import { tellClaims } from './tell/tell-claims.js';
import { tellDecisions } from './tell/tell-decisions.js';
import { tellHistory } from './tell/tell-history.js';
import { tellParties } from './tell/tell-parties.js';
import { tellPending } from './tell/tell-pending.js';
import { tellPosture } from './tell/tell-posture.js';
import { tellRelated } from './tell/tell-related.js';
import { foldText } from './words/plain-text.js';

/**
 * A case told in plain words as of the end of `asOf`, from its facts alone: nothing in it rests on a later day, each
 * sentence names what it rests on and whose word it is, and the same facts in any order give the same text.
 */
export function summarise(facts: CaseFacts, asOf: CivilDate): Summary {
  const known = caseOnDay(facts, asOf);
  const rulings = readRulings(known);
  const open = known.state.standing.status !== 'closed';
  const sections: readonly Section[] = [
    { title: 'Posture', sentences: tellPosture(known) },
    { title: 'The parties', sentences: tellParties(known) },
    { title: 'The claims', sentences: tellClaims(known) },
    { title: 'How it got here', sentences: tellHistory(known, rulings) },
    { title: 'What was decided', sentences: tellDecisions(known, rulings) },
    { title: open ? 'What is pending' : 'What was left open', sentences: tellPending(known) },
    { title: 'Related proceedings', sentences: tellRelated(known) },
  ];
  const { court, judge } = facts;
  return {
    asOf,
    caption: foldText(facts.caption),
    docketNumber: foldText(facts.docketNumber),
    docketNumberNormal: foldText(facts.docketNumberNormal),
    court: { id: court.id, name: foldText(court.name), citation: foldText(court.citation) },
    judge:
      judge === null
        ? null
        : {
            name: foldText(judge.name),
            title: judge.title === null ? null : foldText(judge.title),
          },
    headline: headline(known),
    sections: sections.filter(({ sentences }) => sentences.length > 0),
  };
}
