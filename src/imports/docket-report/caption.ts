import { collapse } from '../court-text/collapse.js';
import { tidyCaption } from '../court-text/tidy-caption.js';
import type { PrintedText } from '../snapshot/printed.js';
import type { PartyReading } from '../snapshot/party-reading.js';
import { elementsAround } from './nesting.js';
import type { ReportPage } from './report-page.js';

/** What stands for a caption that the page does not have. */
export const NO_CAPTION = 'Unknown Case Title';
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
 * The caption of a bankruptcy case: its debtor's name as printed. An adversary proceeding has no debtor: it is called
 * after the case it belongs to or, where the page does not name that, after its own parties. Null when there is none.
 */
export function bankruptcyCaption(
  parties: readonly PartyReading[],
  leadTitle: string | null,
  isAdversary: boolean,
): PrintedText | null {
  const debtor = debtorOf(parties);
  if (debtor !== null) return { printed: debtor, tidy: debtor };
  if (leadTitle !== null && leadTitle !== '') {
    return { printed: leadTitle, tidy: captionWithoutDebtor(leadTitle, isAdversary) };
  }
  const sides = captionOfParties(parties);
  return sides === null ? null : { printed: collapse(sides), tidy: tidyCaption(sides) };
}

/** What other readers call a bankruptcy case that has no debtor. */
export function captionWithoutDebtor(leadTitle: string | null, isAdversary: boolean): string {
  const title = leadTitle ?? NO_CAPTION;
  return tidyCaption(isAdversary ? title + ADVERSARY : title);
}

/** The name of the first debtor; null without one. */
export function debtorOf(parties: readonly PartyReading[]): string | null {
  const debtor = parties.find(({ type }) => DEBTORS.has(type.tidy));
  return debtor === undefined ? null : collapse(debtor.name);
}

/** The words after "Lead BK Title"; null without them. */
export function leadTitleOn({ page, signs }: ReportPage): string | null {
  const around = elementsAround(signs.leadTitle);
  const label = page.all('i').find((one) => around.has(one));
  const next = label === undefined ? undefined : page.texts[label.textTo];
  return next === undefined ? null : collapse(next.value);
}
