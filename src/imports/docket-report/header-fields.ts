import { trimSpace } from '../court-text/collapse.js';
import { DATE_RUN, readDay } from '../court-text/read-day.js';
import { readJudge } from '../court-text/judge.js';
import type { CaseReading } from '../snapshot/case-reading.js';
import type { JudgeReading, LabelReading } from '../snapshot/printed.js';
import type { ReportPage } from './report-page.js';

type Days = Pick<CaseReading, 'filedOn' | 'terminatedOn' | 'convertedOn' | 'dischargedOn'>;
type Texts = Pick<
  CaseReading,
  'cause' | 'natureOfSuit' | 'juryDemand' | 'demand' | 'jurisdiction' | 'mdlStatus'
>;
type Judges = Pick<CaseReading, 'assignedTo' | 'referredTo'>;

const dated = (label: string, flags = ''): RegExp =>
  new RegExp(`${label}:\\s+(${DATE_RUN})`, flags);

const DAYS: Readonly<Record<keyof Days, RegExp>> = {
  filedOn: dated('Date [Ff]iled'),
  terminatedOn: dated('terminated', 'i'),
  convertedOn: dated('Date [Cc]onverted'),
  dischargedOn: dated('(?:Date|Debtor)\\s+[Dd]ischarged'),
};
const TEXTS: Readonly<Record<keyof Texts, RegExp>> = {
  cause: /Cause:\s+(.*)/,
  natureOfSuit: /Nature of Suit:\s+(.*)/,
  juryDemand: /Jury Demand:\s+(.*)/,
  // "Jury Demand:" is another label.
  demand: /^Demand:\s+(.*)/,
  jurisdiction: /Jurisdiction:\s+(.*)/,
  mdlStatus: /MDL Status:\s+(.*)/,
};
const JUDGES: Readonly<Record<keyof Judges, RegExp>> = {
  assignedTo: /Assigned to:\s+([^]*)/i,
  referredTo: /Referred to:\s+([^]*)/i,
};
/** "Assigned to:" with a blank behind it; most runs of text on a page are shorter. */
const SHORTEST_LABEL = 13;
const NEXT_LABEL = /date filed/i;

/** The days of the header. A day that cannot be read is null and warned of. */
export function headerDays(values: readonly string[], report: ReportPage): Days {
  const day = (key: keyof Days): Days[keyof Days] => {
    const printed = first(values, DAYS[key]);
    const read = printed === null ? null : readDay(printed);
    if (printed !== null && read === null) {
      report.warn('header', `'${printed}' in the header is no day.`);
    }
    return read;
  };
  return {
    filedOn: day('filedOn'),
    terminatedOn: day('terminatedOn'),
    convertedOn: day('convertedOn'),
    dischargedOn: day('dischargedOn'),
  };
}

/** The other values of the header; null for a label that is not there. */
export function headerTexts(values: readonly string[]): Texts {
  const text = (key: keyof Texts): string | null => first(values, TEXTS[key]) ?? null;
  return {
    cause: text('cause'),
    natureOfSuit: text('natureOfSuit'),
    juryDemand: text('juryDemand'),
    demand: text('demand'),
    jurisdiction: text('jurisdiction'),
    mdlStatus: text('mdlStatus'),
  };
}

/** The judges of the header; where it names none, the first that the rest of the page names in the same words. */
export function headerJudges(
  values: readonly string[],
  labels: readonly LabelReading[],
  { page }: ReportPage,
): Judges {
  const judge = (key: keyof Judges, label: RegExp): JudgeReading | null => {
    const said = first(values, JUDGES[key]) ?? firstOnPage(page.texts, JUDGES[key]) ?? '';
    if (trimSpace(said) === '') return null;
    const read = readJudge(said);
    // What the value has beside the judge, such as a link to other cases, is no part of the label.
    const printed = labels.find((one) => label.test(one.label))?.value ?? '';
    if (printed === '' || printed === read.printed) return read;
    return { ...readJudge(printed), name: read.name };
  };
  return {
    assignedTo: judge('assignedTo', /^Assigned to:$/i),
    referredTo: judge('referredTo', /^Referred to:$/i),
  };
}

/**
 * What stands after a label in the first value that has it; null when none has. A value in which "date filed" follows
 * has run into the next label.
 */
function first(values: readonly string[], label: RegExp): string | null {
  for (const value of values) {
    const said = label.exec(value)?.[1];
    if (said !== undefined && said !== '' && !NEXT_LABEL.test(said)) return said;
  }
  return null;
}

function firstOnPage(texts: ReportPage['page']['texts'], label: RegExp): string | null {
  for (const { value } of texts) {
    const said = value.length < SHORTEST_LABEL ? undefined : label.exec(value)?.[1];
    if (said !== undefined && !NEXT_LABEL.test(said)) return said;
  }
  return null;
}
