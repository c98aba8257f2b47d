import { collapse } from '../court-text/collapse.js';
import { tidyCaption } from '../court-text/tidy-caption.js';
import type { PrintedText } from '../snapshot/printed.js';
import type { PartyReading } from '../snapshot/party-reading.js';
import { elementsAround } from './nesting.js';
import type { ReportPage } from './report-page.js';

const ADVERSARY = ' - Adversary Proceeding';
const DEBTORS: ReadonlySet<string> = new Set(['Debtor', 'Debtor In Possession']);

/**
 * The caption of a case of a district court: the first line of the header that has words, when it is one; else what
 * the first plaintiff and the first defendant make. Null when there is neither.
 */
export function districtCaption(
  lines: readonly PrintedText[],
  parties: readonly PartyReading[],
): PrintedText | null {
  const line = lines.find(({ printed }) => printed !== '');
  const printed = line === undefined ? null : captionIn(line.printed);
  const tidy = line === undefined ? null : captionIn(line.tidy);
  if (tidy !== null) return { printed: printed ?? tidy, tidy: tidyCaption(tidy) };
  const sides = captionOfParties(parties);
  return sides === null ? null : { printed: collapse(sides), tidy: tidyCaption(sides) };
}

/** The caption in a line of a header ("Case title: United States v. Ames", "In re Ames"); null when it has none. */
export function captionIn(line: string): string | null {
  if (/\bvs?\.?\s/.test(line)) return line.replace(/^Case title:\s+/, '');
  if (/\bvs?\.?\s/i.test(line)) return line.replace(/^Case title:\s+/i, '');
  return (
    /Case title:\s+(.*)/i.exec(line)?.[1] ??
    /In re:?\s+.*/i.exec(line)?.[0] ??
    /In the matter\s+.*/i.exec(line)?.[0] ??
    null
  );
}

/** `Ames v. Boyle`, of the first plaintiff and the first defendant, as named; null when there are not both. */
export function captionOfParties(parties: readonly PartyReading[]): string | null {
  const plaintiff = parties.find(({ type }) => type.tidy === 'Plaintiff');
  const defendant = parties.find(({ type }) => type.tidy === 'Defendant');
  if (plaintiff === undefined || defendant === undefined) return null;
  return `${plaintiff.name} v. ${defendant.name}`;
}

/**
 * The caption of a bankruptcy case: its debtor's name as printed, or the title of the case that an adversary
 * proceeding belongs to. Null when there is neither.
 */
export function bankruptcyCaption(
  report: ReportPage,
  parties: readonly PartyReading[],
): PrintedText | null {
  const debtor = parties.find(({ type }) => DEBTORS.has(type.tidy));
  if (debtor !== undefined) {
    const name = collapse(debtor.name);
    return { printed: name, tidy: name };
  }
  const lead = leadTitle(report);
  if (lead === null) return null;
  const { saysAdversary } = report.signs;
  return { printed: lead, tidy: tidyCaption(saysAdversary ? lead + ADVERSARY : lead) };
}

/** The words after "Lead BK Title"; null without them. */
function leadTitle({ page, signs }: ReportPage): string | null {
  const around = elementsAround(signs.leadTitle);
  const label = page.all('i').find((one) => around.has(one));
  const next = label === undefined ? undefined : page.texts[label.textTo];
  return next === undefined ? null : collapse(next.value);
}
