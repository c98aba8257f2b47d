import { collapse } from '../court-text/collapse.js';
import { findDocketNumber } from '../court-text/docket-number.js';
import type { NumberForm } from '../court-text/docket-number.js';
import { printedLines } from '../page/printed-lines.js';
import type { PageElement } from '../page/page-nodes.js';
import type { BankruptcyReading, NumberReading } from '../snapshot/case-reading.js';
import type { LabelReading } from '../snapshot/printed.js';
import { fewDeep } from './nesting.js';
import type { ReportPage } from './report-page.js';

const DISTRICT: readonly NumberForm[] = ['district', 'jpml'];
const BANKRUPTCY: readonly NumberForm[] = ['district', 'bankruptcy'];

/** The docket number: districts print it in a heading, bankruptcy courts in larger type in the middle of the page. */
export function reportNumber(report: ReportPage): NumberReading {
  const { isBankruptcy, page } = report;
  const places = isBankruptcy ? centredTypes(report) : page.all('h3');
  const candidates = fewDeep(places);
  const texts = candidates.map((place) => page.text(place));
  const number = findDocketNumber(texts, isBankruptcy ? BANKRUPTCY : DISTRICT);
  const place = candidates[texts.findIndex((text) => collapse(text) === number.printed)];
  if (place === undefined) return number;
  return { ...number, printed: collapse(printedLines(place).replaceAll('\n', ' ')) };
}

function centredTypes({ page }: ReportPage): PageElement[] {
  let passed = -1;
  return page.all('center').flatMap((center) => {
    if (center.order < passed) return [];
    passed = center.end;
    return page.within(center, 'font');
  });
}

/** What a bankruptcy court says of the case's kind, office and chapter, as printed. */
export function bankruptcyHeading(
  heading: string | null,
  labels: readonly LabelReading[],
): BankruptcyReading {
  const [chapter = null] = labels.flatMap(({ label, value }) => chapterIn(label, value) ?? []);
  return {
    type: /Adversary Proceeding|Bankruptcy Petition/.exec(heading ?? '')?.[0] ?? null,
    office: /\(([^()]*)\)/.exec(heading ?? '')?.[1] ?? null,
    chapter,
    trustee: null,
  };
}

/** `Chapter 7` or `Chapter: 7`, but neither the chapter before nor that of another case. */
function chapterIn(label: string, value: string): string | null {
  if (label === 'Chapter:') return /^\d+/.exec(value)?.[0] ?? null;
  return label === '' ? (/^Chapter (\d+)/i.exec(value)?.[1] ?? null) : null;
}
