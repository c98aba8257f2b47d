import type { CriminalReading, PartyReading } from '../snapshot/party-reading.js';
import { beginsParty, chargesBetween } from './charges.js';
import type { PartyRow } from './party-rows.js';
import type { PartiesReading } from './read-parties.js';
import type { ReportPage } from './report-page.js';

/** The parties with the charges against each, and the same charges as other readers cut them. */
export interface ChargesReading {
  readonly parties: readonly PartyReading[];
  readonly criminalSections: readonly (CriminalReading | null)[];
}

/**
 * The parties, each with the charges that stand between its row and the next party's. Bankruptcy courts have no
 * charges to list.
 */
export function withCharges(
  report: ReportPage,
  rows: readonly PartyRow[],
  { parties, rowOf }: Pick<PartiesReading, 'parties' | 'rowOf'>,
): ChargesReading {
  const { page, isBankruptcy } = report;
  if (isBankruptcy || !rows.some(headsCharges)) return { parties, criminalSections: [] };
  const sections = chargesBetween(page, rows, (at) => beginsParty(page, rows, at));
  if (sections.every((one) => one === null)) return { parties, criminalSections: [] };
  const ownRows = new Set(rowOf);
  const [ofNobody, ...charges] = chargesBetween(page, rows, (at) => ownRows.has(at));
  if (ofNobody != null) {
    report.warn(
      null,
      'The page lists charges before its first party; nobody is charged with them here.',
    );
  }
  return {
    parties: parties.map((party, at) => ({ ...party, criminal: charged(charges[at] ?? null) })),
    criminalSections: sections,
  };
}

/** Every part of the charges stands below a row with one of these words. */
function headsCharges({ text }: PartyRow): boolean {
  return /counts|complaints|offense/i.test(text);
}

/** A complaint named "None" is none. */
function charged(charges: CriminalReading | null): CriminalReading | null {
  if (charges === null) return null;
  const complaints = charges.complaints.filter(({ name }) => name !== 'None');
  return { ...charges, complaints };
}
