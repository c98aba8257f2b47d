import { aDeadline, aRule, caseDeadlines, settled } from '../../test/support/deadline-facts.js';
import { anExplanation, explanationFacts } from '../../test/support/explanation-facts.js';
import { casePageFacts, filing, printed } from '../../test/support/page-facts.js';
import { parlerFacts } from '../../test/support/parler-facts.js';
import { READ_TEXT, aReading, aReview, readIn } from '../../test/support/some-readings.js';
import { caseRow, openRequest, statusPageFacts } from '../../test/support/status-facts.js';
import { civilDate } from '../law/calendar/civil-date.js';
import { toRuleBook } from '../law/deadlines/rule-book.js';
import type { CalculatorOutcome } from './calculator/calculator-outcome.js';
import { CalculatorView } from './calculator/calculator-view.js';
import { toCalculatorPage } from './calculator/to-calculator-page.js';
import { CalendarMadeView } from './calendars/calendar-made-view.js';
import { CaseView } from './case/case-view.js';
import { toCasePage } from './case/to-case-page.js';
import { ExplanationView } from './deadlines/explanation-view.js';
import { toDeadlineList } from './deadlines/to-deadline-list.js';
import { toExplanationPage } from './deadlines/to-explanation-page.js';
import { EntryView } from './entry/entry-view.js';
import { toEntryPage } from './entry/to-entry-page.js';
import { RefusalView } from './layout/refusal-view.js';
import { RuleView } from './rules/rule-view.js';
import { RulesView } from './rules/rules-view.js';
import { toRulePage } from './rules/to-rule-page.js';
import { toRulesPage } from './rules/to-rules-page.js';
import { toReviewPage } from './reviews/to-review-page.js';
import { ReviewView } from './reviews/review-view.js';
import { StatusView } from './status/status-view.js';
import { toStatusPage } from './status/to-status-page.js';

function entryPage(number: number): string {
  const facts = parlerFacts();
  const entryId = facts.entries.find(({ entry }) => entry.number === number)?.entry.id ?? '';
  return (<EntryView page={toEntryPage({ ...facts, entryId, revisions: [] })} />).markup;
}

function readEntryPage(): string {
  const facts = parlerFacts();
  const entryId = facts.entries.find(({ entry }) => entry.number === 34)?.entry.id ?? '';
  const entries = facts.entries.map((one) =>
    one.entry.id === entryId ? { ...one, text: READ_TEXT } : one,
  );
  const sealed = readIn(READ_TEXT, 'Motion to Seal', true as const, false);
  const reading = {
    reading: aReading({ sealed }),
    waiting: ['type'] as const,
    answer: null,
    ofThisText: true,
  };
  const page = toEntryPage({ ...facts, entries, entryId, revisions: [], reading });
  return (<EntryView page={page} />).markup;
}

function reviewPage(item: ReturnType<typeof aReview> | null): string {
  const facts = { caseId: null, after: null, waiting: 1, fault: 'It changed meanwhile.' };
  return (<ReviewView page={toReviewPage({ ...facts, item })} />).markup;
}

const WARNING = { code: 'new-holiday', detail: 'New.', otherwise: '2021-02-17' } as const;

function caseWithDeadlines(): string {
  const facts = parlerFacts();
  const deadlines = [
    aDeadline({ warnings: [WARNING] }),
    aDeadline({ due: null, settled: settled({ status: 'waiting' }) }),
    aDeadline({ settled: settled({ status: 'missed' }) }),
  ];
  const identity = { courtId: 'wawd', docketNumberNormal: '2:21-cv-00031' };
  const list = toDeadlineList(caseDeadlines({ deadlines }), {
    ...{ parties: new Map(), entries: new Map(), case: identity },
  });
  return (<CaseView page={toCasePage(facts)} deadlines={list} />).markup;
}

const FAULTS = { byField: { trigger: 'No such day.' }, others: 'And more.' };
const STEP = { on: '2021-02-15', counted: true, count: 1, why: 'Monday, day 1' };

function calculator(outcome: CalculatorOutcome): string {
  const query = { by: 'period', trigger: '2021-02-14', n: '1', ruleset: 'FRCP' } as const;
  const offered = { courts: [], districts: [], rules: [], motionKinds: [] };
  return (<CalculatorView page={toCalculatorPage(query, outcome, offered)} />).markup;
}

const REFUSAL = {
  title: 'Which case is meant?',
  says: 'Several cases of this court bear this number.',
  choices: [{ text: 'Alder v. Birch', href: '/c/wawd/2:24-cv-00101', note: '2:24-cv-00101' }],
  requestId: null,
};

const PAGES: readonly (readonly [string, string])[] = [
  ['a case', (<CaseView page={toCasePage(parlerFacts())} />).markup],
  ['a case of an earlier day', (<CaseView page={toCasePage(parlerFacts('2021-01-22'))} />).markup],
  ['a case not yet filed', (<CaseView page={toCasePage(parlerFacts('2021-01-01'))} />).markup],
  ['an order', entryPage(34)],
  ['a motion', entryPage(2)],
  ['an entry whose text was read', readEntryPage()],
  ['the review list', reviewPage(aReview())],
  ['the review list at its end', reviewPage(null)],
  ['the docket status, empty', (<StatusView page={toStatusPage(statusPageFacts())} />).markup],
  [
    'the docket status',
    (
      <StatusView
        page={toStatusPage(
          statusPageFacts({
            counts: { 'not-filed': 0, pending: 1, stayed: 0, closed: 0 },
            cases: { rows: [caseRow()], total: 1, next: 'x' },
            openRequests: { rows: [openRequest()], total: 1, next: null },
            openInClosedCases: { rows: [openRequest()], total: 1, next: null },
          }),
        )}
      />
    ).markup,
  ],
  ['a case with deadlines', caseWithDeadlines()],
  ['the calculator', calculator({ kind: 'unasked' })],
  ['the calculator, refusing', calculator({ kind: 'refused', faults: FAULTS })],
  [
    'the calculator, answering',
    calculator({
      kind: 'period',
      worked: {
        ...{ due: '2021-02-16', rawLastDay: '2021-02-15', authority: ['Rule 6'] },
        ...{ steps: [STEP], warnings: [WARNING] },
      },
      court: null,
    }),
  ],
  [
    'a deadline explained',
    (
      <ExplanationView
        page={toExplanationPage(
          explanationFacts({ explained: anExplanation({ warnings: [WARNING] }) }),
        )}
      />
    ).markup,
  ],
  [
    'the rule book',
    (<RulesView page={toRulesPage(toRuleBook([aRule()]), civilDate('2024-06-28'))} />).markup,
  ],
  [
    'a rule',
    (
      <RuleView
        page={toRulePage({
          versions: [{ rule: aRule({ caveat: 'Not read.' }), computed: null }],
          citations: new Map(),
          today: civilDate('2024-06-28'),
        })}
      />
    ).markup,
  ],
  [
    'a calendar just made',
    (
      <CalendarMadeView
        page={{ name: 'A v. B', address: 'https://…', caseLink: { text: 'Back', href: '/c' } }}
      />
    ).markup,
  ],
  ['a refusal', (<RefusalView page={REFUSAL} />).markup],
];

const all = (markup: string, pattern: RegExp): string[] =>
  [...markup.matchAll(pattern)].map(([, found = '']) => found);

describe.each(PAGES)('the page of %s', (_, markup) => {
  it('is in English, has a title and one heading of the first rank', () => {
    expect(markup).toMatch(/^<html lang="en">/);
    expect(all(markup, /<title>([^<]+)<\/title>/g)).toHaveLength(1);
    expect(all(markup, /<(h1)[ >]/g)).toHaveLength(1);
  });

  it('skips no rank of heading', () => {
    const ranks = all(markup, /<h(\d)[ >]/g).map(Number);
    const skips = ranks.filter((rank, index) => rank > (ranks[index - 1] ?? 0) + 1);
    expect(skips).toEqual([]);
  });

  it('has a way past the masthead and one main landmark', () => {
    expect(markup).toMatch(/<body><a class="skip" href="#content">/);
    expect(all(markup, /<(main) id="content"/g)).toHaveLength(1);
  });

  it('uses no id twice, and every address on the page itself leads somewhere', () => {
    const ids = all(markup, / id="([^"]+)"/g);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(all(markup, / href="#([^"]+)"/g).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('names every table and every column', () => {
    expect(all(markup, /<(table)/g)).toHaveLength(all(markup, /<table[^>]*>(<caption>)/g).length);
    expect(all(markup, /<th( [^>]*)?>/g).filter((head) => !head.includes('scope='))).toEqual([]);
  });

  it('carries no style, no script of its own and no address of another site but sources', () => {
    expect(markup).not.toMatch(/<script(?! src="\/assets\/)|<style| style=| on[a-z]+=/);
    expect(all(markup, /<script[^>]*>([^<]+)/g)).toEqual([]);
    expect(all(markup, /<link[^>]* href="([^"]+)"/g).every((href) => href.startsWith('/'))).toBe(
      true,
    );
  });
});

describe('what a docket says', () => {
  it('is printed as text on the page of the case, whatever it contains', () => {
    const entry = filing('2024-01-10', { number: 1 });
    const source = { title: 'a source', locator: null, retrievedOn: null, note: null };
    const facts = casePageFacts({
      entries: [printed(entry, { text: '<img src=x onerror=alert(1)>' })],
    });
    const { markup } = (
      <CaseView
        page={toCasePage({
          ...facts,
          case: {
            ...facts.case,
            caption: '</title><script>alert(1)</script>',
            sources: [{ ...source, url: 'javascript:alert(1)' }],
          },
        })}
      />
    );
    expect(markup).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(markup).not.toMatch(/<script|<img|javascript:/);
    expect(markup).toContain('<a>a source</a>');
  });
});
