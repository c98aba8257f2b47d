/**
 * The bench of the deadlines: due dates alone, due dates with their explanation, and all deadlines of a large case, each
 * beside a loop of bare day additions in the same run. Rounds of all alternate; of each the median counts.
 */
import { Command } from 'commander';
import { civilDate } from '../../../src/law/calendar/civil-date.js';
import { addDays } from '../../../src/law/calendar/day-arithmetic.js';
import type { CountingTerms } from '../../../src/law/calendar/period.js';
import { dueDate, explainDate } from '../../../src/law/calendar/reckon.js';
import { calendarOf } from '../../../src/law/deadlines/court-facts.js';
import { deriveDeadlines } from '../../../src/law/deadlines/derive-deadlines.js';
import { endOf, STANDARD_BOOK, WAWD } from '../../support/deadline-dockets.js';
import { median } from '../imports/median.js';
import { largeCase } from './large-case.js';
import { questions } from './questions.js';
import type { DateQuestion } from './questions.js';
import { measureStored } from './stored-case.js';
import type { StoredFigures } from './stored-case.js';

const DUE_BAR = 200_000;
const EXPLAINED_BAR = 20_000;
const CASE_BAR_MS = 50;
const ENTRIES = 1000;
/** Rounds that are not counted: a server has long been running when somebody waits for it. */
const WARM_UP = 5;
const RULE_VERSION = civilDate('2024-01-01');

interface Figures {
  readonly additionsPerSecond: number;
  readonly duePerSecond: number;
  readonly explainedPerSecond: number;
  readonly caseMs: number;
  readonly caseDeadlines: number;
  readonly dueRatio: number;
  readonly explainedRatio: number;
  /** As many bare additions as the case has deadlines, to the time of the case. */
  readonly caseRatio: number;
}

/** Of one loop: seconds for all questions. What it adds up keeps the loop from being thought away. */
function seconds(work: (question: DateQuestion) => number, asked: readonly DateQuestion[]): number {
  const began = performance.now();
  let sum = 0;
  for (const question of asked) sum += work(question);
  const took = (performance.now() - began) / 1000;
  if (sum < 0) throw new Error('Nothing was worked out');
  return took;
}

function termsOf(
  { serviceMethod }: DateQuestion,
  calendar: CountingTerms['calendar'],
): CountingTerms {
  return { ruleset: 'FRCP', serviceMethod, ruleVersion: RULE_VERSION, calendar };
}

function measure(rounds: number): Figures {
  const calendar = calendarOf(WAWD, 'FRCP');
  const [many, some] = [questions(100_000), questions(10_000)];
  const facts = largeCase(ENTRIES);
  const at = endOf('2024-06-28');
  const took = {
    additions: [] as number[],
    due: [] as number[],
    explained: [] as number[],
    case: [] as number[],
  };
  let caseDeadlines = 0;
  for (let round = -WARM_UP; round < rounds; round += 1) {
    if (round === 0) for (const times of Object.values(took)) times.length = 0;
    took.additions.push(seconds(({ trigger, period }) => addDays(trigger, period.n).length, many));
    took.due.push(
      seconds((one) => {
        const answer = dueDate(one.trigger, one.period, termsOf(one, calendar));
        return answer.ok ? answer.due.length : Number.NEGATIVE_INFINITY;
      }, many),
    );
    took.explained.push(
      seconds((one) => {
        const answer = explainDate(one.trigger, one.period, termsOf(one, calendar));
        return answer.ok ? answer.steps.length : Number.NEGATIVE_INFINITY;
      }, some),
    );
    const began = performance.now();
    caseDeadlines = deriveDeadlines(facts, STANDARD_BOOK, at).length;
    took.case.push(performance.now() - began);
  }
  const additionsPerSecond = many.length / median(took.additions);
  const duePerSecond = many.length / median(took.due);
  const explainedPerSecond = some.length / median(took.explained);
  const caseMs = median(took.case);
  return {
    ...{ additionsPerSecond, duePerSecond, explainedPerSecond, caseMs, caseDeadlines },
    dueRatio: duePerSecond / additionsPerSecond,
    explainedRatio: explainedPerSecond / additionsPerSecond,
    caseRatio: (caseDeadlines / additionsPerSecond) * (1000 / caseMs),
  };
}

function table(figures: Figures & { readonly stored: StoredFigures }): string {
  const { additionsPerSecond, duePerSecond, explainedPerSecond, caseMs, caseDeadlines } = figures;
  const { stored } = figures;
  const whole = (n: number): string => Math.round(n).toLocaleString('en-US');
  return [
    '| what | Nunc | to reach | ratio to bare day additions |',
    '|---|---|---|---|',
    `| bare day additions | ${whole(additionsPerSecond)} a second | | 1 |`,
    `| due dates, the date alone | ${whole(duePerSecond)} a second | ${whole(DUE_BAR)} | ${figures.dueRatio.toFixed(3)} |`,
    `| due dates with the whole explanation | ${whole(explainedPerSecond)} a second | ${whole(EXPLAINED_BAR)} | ${figures.explainedRatio.toFixed(4)} |`,
    `| all ${caseDeadlines} deadlines of a case of ${ENTRIES} entries | ${caseMs.toFixed(1)} ms | at most ${CASE_BAR_MS} ms | ${figures.caseRatio.toFixed(5)} |`,
    `| the same in the database: load, work out, compare, note | ${stored.refreshMs.toFixed(1)} ms | at most ${CASE_BAR_MS} ms | |`,
    `| the same for a page: load and work out | ${stored.readMs.toFixed(1)} ms | | |`,
  ].join('\n');
}

async function main(): Promise<void> {
  const options = new Command('bench:deadlines')
    .option('--rounds <count>', 'how many rounds, after five that are not counted', '25')
    .option('--json', 'print the figures as JSON alone')
    .parse()
    .opts<{ readonly rounds: string; readonly json?: true }>();
  const rounds = Number(options.rounds);
  const figures = measure(rounds);
  const stored = await measureStored(largeCase(ENTRIES), { rounds, warmUp: WARM_UP });
  const all = { ...figures, stored };
  process.stdout.write(`${options.json === true ? JSON.stringify(all) : table(all)}\n`);
}

void main();
