import type { Standing } from '../../law/docket/case-state.js';
import type { CaseOutcome, CaseStatus } from '../../law/docket/outcomes.js';
import { caseOutcomeWords } from './outcome-words.js';
import type { Told } from './outcome-words.js';

const STATUS: Readonly<Record<CaseStatus, Told>> = {
  'not-filed': { words: 'Not filed', tone: 'plain' },
  pending: { words: 'Pending', tone: 'open' },
  stayed: { words: 'Stayed', tone: 'held' },
  closed: { words: 'Closed', tone: 'ended' },
};

/** Where a case stands, in a word. */
export function toldStatus(status: CaseStatus): Told {
  return STATUS[status];
}

/** Where a case stands and, once closed, how it ended: "Closed: voluntarily dismissed". */
export function toldStanding(status: CaseStatus, outcome: CaseOutcome | null): Told {
  const { words, tone } = toldStatus(status);
  return outcome === null
    ? { words, tone }
    : { words: `${words}: ${caseOutcomeWords(outcome)}`, tone };
}

const ENDED: Readonly<Record<CaseOutcome, string>> = {
  'voluntarily-dismissed':
    'The case is over: those who brought it dismissed it themselves. The court did not decide who was right.',
  dismissed:
    'The case is over: the court dismissed it. Whether it may be brought again depends on the words of the order.',
  judgment: 'The case is over in this court: judgment has been entered.',
  settled: 'The case is over: the parties settled it. The court did not decide who was right.',
  remanded: 'The case is over here: it went back to the court it came from and goes on there.',
  transferred: 'The case is over here: it was transferred to another court and goes on there.',
  'administratively-closed':
    'The court has closed the case on its books only. Nothing in it is decided by that, and it may be reopened.',
  other:
    'The case is over. How it ended is not among the outcomes kept here: read the entry that closed it.',
};

const ENDED_BY_HEADER =
  'The case is over: the court’s own header gives this day as its end. No entry recorded here says how it ended.';

/** What the standing of a case means, in a sentence for readers who are no lawyers. */
export function standingSentence(standing: Standing): string {
  switch (standing.status) {
    case 'not-filed':
      return 'On this day the case had not been filed.';
    case 'pending':
      return 'The case is open: nothing on its docket has ended it.';
    case 'stayed':
      return 'The case is open but on hold: the court has stayed it, and it waits until the stay is lifted.';
    case 'closed':
      return standing.closedIn === null && standing.outcome === 'other'
        ? ENDED_BY_HEADER
        : ENDED[standing.outcome];
  }
}
