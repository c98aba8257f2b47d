import { collapse } from '../court-text/collapse.js';
import { labelValue } from '../court-text/label-key.js';
import type { CourtPage } from '../page/court-page.js';
import { tail } from '../page/page-nodes.js';
import type { PageElement } from '../page/page-nodes.js';
import { textBetween } from '../page/text-between.js';
import type { LabelReading } from '../snapshot/printed.js';
import type { HeaderLine } from './header-lines.js';

const LONGEST_LABEL = 200;
const ROLE = /^(.*), (presiding|referral|panel \d+)$/;
const PROBATION = 'Probation';
const RELATED = /^(.*?Related case):(.*)$/;

/** What stands in a line before its first label, and its labels. */
export interface LineParts {
  readonly lead: string;
  readonly labels: readonly LabelReading[];
}

/** A line from a run of text on: bold words that end in a colon are labels, each with what stands up to the next. */
export function partsOf(page: CourtPage, line: HeaderLine, from: number): LineParts {
  const bold = outermost(
    boldIn(page, line).filter((one) => one.textFrom >= from && boldLabel(page, one) !== null),
  );
  const ends = [...bold.slice(1).map(({ textFrom }) => textFrom), line.textTo];
  const labels = bold.map((one, at) => ({
    label: boldLabel(page, one) ?? '',
    value: collapse(labelValue(textBetween(page, one.textTo, ends[at] ?? line.textTo))),
  }));
  const lead = textBetween(page, from, bold[0]?.textFrom ?? line.textTo);
  return { lead: collapse(lead), labels };
}

/**
 * What a line below the first says: its labels, and before or without them a judge under the part that is printed after
 * the name (`presiding`), a related case, or words under no label ("").
 */
export function labelsOf(page: CourtPage, line: HeaderLine): readonly LabelReading[] {
  const { lead, labels } = partsOf(page, line, line.textFrom);
  return [...plainLabels(lead), ...labels];
}

/** The same as juriscraper takes it: a line with bold words has only their labels, each with the text next to it. */
export function labelsByTail(page: CourtPage, line: HeaderLine): readonly LabelReading[] {
  const bold = boldIn(page, line);
  if (bold.length === 0)
    return plainLabels(collapse(textBetween(page, line.textFrom, line.textTo)));
  return bold.flatMap((one) => {
    const label = boldLabel(page, one);
    return label === null ? [] : [{ label, value: collapse(labelValue(tail(one))) }];
  });
}

/** Whether a line was understood: it has a label, or it names the officer of a probation and says nothing of the case. */
export function isUnderstood({ label, value }: LabelReading): boolean {
  return label !== '' || value.includes(PROBATION);
}

/** The bold words as printed, if they end in a colon and are no longer than a label is; else null. */
export function boldLabel(page: CourtPage, { textFrom, textTo }: PageElement): string | null {
  const label = collapse(textBetween(page, textFrom, textTo, LONGEST_LABEL));
  return label.length <= LONGEST_LABEL && label.endsWith(':') ? label : null;
}

function plainLabels(line: string): LabelReading[] {
  if (line === '') return [];
  if (line.includes(PROBATION)) return [{ label: '', value: line }];
  const [, name, role] = ROLE.exec(line) ?? [];
  if (name !== undefined && role !== undefined) return [{ label: role, value: name.trim() }];
  const [, related, cases] = RELATED.exec(line) ?? [];
  if (related !== undefined && cases !== undefined) {
    return [{ label: related, value: cases.trim() }];
  }
  return [{ label: '', value: line }];
}

function boldIn(page: CourtPage, { nodes }: HeaderLine): PageElement[] {
  return nodes.flatMap((node) => {
    if (node.kind !== 'element') return [];
    return [...(node.tag === 'b' ? [node] : []), ...page.within(node, 'b')];
  });
}

/** Those that do not stand inside the one before. */
function outermost(elements: readonly PageElement[]): PageElement[] {
  let end = -1;
  return elements.filter((element) => {
    if (element.order < end) return false;
    end = element.end;
    return true;
  });
}
