import { aRule } from '../../../test/support/deadline-facts.js';
import { civilDate } from '../../law/calendar/civil-date.js';
import { dateFromRule } from '../../law/deadlines/date-from-rule.js';
import { NO_GIVEN_DAYS } from '../../law/deadlines/court-facts.js';
import { toRuleBook } from '../../law/deadlines/rule-book.js';
import type { Rule } from '../../law/deadlines/rule.js';
import { toRulePage } from './to-rule-page.js';
import { toRuleChoices, toRulesPage } from './to-rules-page.js';

const TODAY = civilDate('2024-06-28');
const OLD = aRule({ effectiveFrom: civilDate('1993-12-01'), effectiveTo: civilDate('2009-11-30') });
const RULES: readonly Rule[] = [
  aRule({ caveat: 'Its text was not read.' }),
  OLD,
  aRule({ id: 'frcp-4-m', title: 'Serve the defendant', authority: 'Fed. R. Civ. P. 4(m)' }),
  aRule({ id: 'wawd-1', title: 'Note it', authority: 'W.D. Wash. LCR 7(d)', courts: ['wawd'] }),
];

describe('the rule book', () => {
  const page = toRulesPage(toRuleBook(RULES), TODAY);

  it('has a table for each book of rules, in the order of their numbers', () => {
    expect(page.count).toBe('3 rules');
    expect(page.groups.map(({ name, rows }) => [name, rows.map(({ link }) => link.text)])).toEqual([
      [
        'Federal Rules of Civil Procedure',
        ['Fed. R. Civ. P. 4(m)', 'Fed. R. Civ. P. 12(a)(1)(A)(i)'],
      ],
      ['Local Civil Rules, W.D. Wash.', ['W.D. Wash. LCR 7(d)']],
    ]);
  });

  it('shows the version in force, and says that there are others and what is not certain', () => {
    expect(page.groups[0]?.rows[1]).toMatchObject({
      link: { href: '/rules/frcp-12-a-1-a-i' },
      period: '21 days after the defendant is served with the summons and the complaint',
      since: { text: 'Dec 1, 2009' },
      until: null,
      earlier: '1 other version',
      caveat: 'Its text was not read.',
    });
  });

  it('shows a rule that is no longer in force in its last version', () => {
    const { groups } = toRulesPage(toRuleBook([OLD]), TODAY);
    expect(groups[0]?.rows).toMatchObject([{ until: { text: 'Nov 30, 2009' } }]);
  });

  it('offers every rule once in forms', () => {
    const choices = toRuleChoices(toRuleBook(RULES), TODAY).flatMap((group) => group.choices);
    expect(choices.map(({ value }) => value)).toEqual(['frcp-4-m', 'frcp-12-a-1-a-i', 'wawd-1']);
    expect(choices[0]?.text).toBe('Fed. R. Civ. P. 4(m): Serve the defendant');
  });
});

describe('the page of a rule', () => {
  const court = {
    ...{ id: 'wawd', kind: 'district', state: 'WA', circuitState: 'CA' },
    timeZone: 'America/Los_Angeles',
  };
  const computed = (rule: Rule) => {
    const event = {
      ...{ event: civilDate('2021-01-25'), serviceMethod: null, motionKind: null },
      inferred: false,
    };
    const answer = dateFromRule(rule, event, court, NO_GIVEN_DAYS, civilDate('2021-01-25'));
    if (!answer.ok) throw new Error(answer.refusal.detail);
    return { rule, computed: { date: answer.date, timeZone: court.timeZone } };
  };
  const citations = new Map([['wawd', 'W.D. Wash.']]);

  it('has all versions, says which is not in force, and computes the example of each', () => {
    const page = toRulePage({
      versions: [computed(aRule()), computed(OLD)],
      citations,
      today: TODAY,
    });
    expect(page.versions.map(({ title, isInForce }) => [title, isInForce])).toEqual([
      ['As in force since December 1, 2009', true],
      ['As in force since December 1, 1993, until November 30, 2009', false],
    ]);
    expect(page.versions[0]?.example).toMatchObject({
      event: 'From January 25, 2021, W.D. Wash.',
      answer: { due: { weekday: 'Tuesday', day: { text: 'February 16, 2021' } } },
      differs: null,
    });
  });

  it('says when the example does not come out', () => {
    const rule = aRule({ example: { ...aRule().example, due: '2021-02-15' } });
    const { versions } = toRulePage({ versions: [computed(rule)], citations, today: TODAY });
    expect(versions[0]?.example.differs).toBe(
      'The example says February 15, 2021; computed here it is February 16, 2021.',
    );
  });

  it('tells in words whom it binds, what it is for and what meets it', () => {
    const { versions } = toRulePage({
      versions: [computed(aRule({ courts: ['wawd'] }))],
      citations,
      today: TODAY,
    });
    const terms = new Map(versions[0]?.terms.map(({ term, text }) => [term, text]));
    expect(terms.get('Binds')).toBe('W.D. Wash.');
    expect(terms.get('Who')).toBe('The defendant');
    expect(terms.get('What it is for')).toBe('Must be done by then');
    expect(terms.get('Met by')).toBe('Answer, motion');
    expect(terms.get('Started by')).toBe('The docket');
  });
});
