import { civilDate } from '../../law/calendar/civil-date.js';
import { CASE_OUTCOMES } from '../../law/docket/outcomes.js';
import { standingSentence, toldStanding } from './standing-words.js';

const since = civilDate('2021-03-02');

describe('what the standing of a case means', () => {
  it('does not take a voluntary dismissal for a decision on who was right', () => {
    expect(
      standingSentence({
        status: 'closed',
        since,
        outcome: 'voluntarily-dismissed',
        closedIn: 'an entry',
      }),
    ).toBe(
      'The case is over: those who brought it dismissed it themselves. The court did not decide who was right.',
    );
  });

  it('says when only the court’s header tells that a case ended', () => {
    expect(
      standingSentence({ status: 'closed', since, outcome: 'other', closedIn: null }),
    ).toContain('header');
    expect(
      standingSentence({ status: 'closed', since, outcome: 'other', closedIn: 'an entry' }),
    ).not.toContain('header');
  });

  it('tells a stay from an end', () => {
    expect(standingSentence({ status: 'stayed', since, stayedIn: 'an entry' })).toContain('open');
    expect(standingSentence({ status: 'pending', since })).toContain('open');
    expect(standingSentence({ status: 'not-filed' })).toContain('had not been filed');
  });

  it('has a sentence of its own for every way in which a case ends', () => {
    const sentences = CASE_OUTCOMES.map((outcome) =>
      standingSentence({ status: 'closed', since, outcome, closedIn: 'an entry' }),
    );
    expect(new Set(sentences).size).toBe(CASE_OUTCOMES.length);
  });

  it('names the end of a closed case beside its status', () => {
    expect(toldStanding('closed', 'voluntarily-dismissed').words).toBe(
      'Closed: voluntarily dismissed',
    );
    expect(toldStanding('pending', null).words).toBe('Pending');
  });
});
