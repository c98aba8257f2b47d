import { standingEntry } from '../../law/docket/case-state.js';
import type { CasePageFacts } from '../case-page-facts.js';
import { linksTo } from '../entry-names.js';
import type { EntryNames } from '../entry-names.js';
import { dayOrNull } from '../layout/links.js';
import { standingSentence, toldStanding } from '../words/standing-words.js';
import type { StandingNotice } from './case-page.js';

/** Where the case stands, since when, by which entry, and what that means. */
export function toStandingNotice({ state }: CasePageFacts, names: EntryNames): StandingNotice {
  const { standing } = state;
  const by = standingEntry(standing);
  return {
    told: toldStanding(standing.status, standing.status === 'closed' ? standing.outcome : null),
    since: dayOrNull(standing.status === 'not-filed' ? null : standing.since),
    by: by === null ? null : (linksTo(names, [by])[0] ?? null),
    sentence: standingSentence(standing),
  };
}
