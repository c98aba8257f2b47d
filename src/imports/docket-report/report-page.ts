import type { CivilDate } from '../../law/calendar/civil-date.js';
import { isBankruptcyCourt } from '../court-text/court-kind.js';
import { tidyPartyType } from '../court-text/party-type.js';
import { readDay } from '../court-text/read-day.js';
import type { CourtPage } from '../page/court-page.js';
import type { Warning } from '../snapshot/docket-snapshot.js';
import { findSigns } from './page-signs.js';
import type { PageSigns } from './page-signs.js';

/** A docket report while it is read: the page, whose it is, and what was not understood so far. */
export class ReportPage {
  readonly signs: PageSigns;
  readonly isBankruptcy: boolean;
  /** Whether documents can be chosen for download on the page, so that rows of attachments stand between its entries. */
  readonly listsDocuments: boolean;
  readonly warnings: Warning[] = [];
  private readonly types = new Map<string, string>();
  private readonly days = new Map<string, CivilDate | null>();

  constructor(
    readonly page: CourtPage,
    readonly courtId: string,
  ) {
    this.signs = findSigns(page);
    this.isBankruptcy = isBankruptcyCourt(courtId);
    this.listsDocuments = page
      .all('form')
      .some((form) => form.attribute('name') === 'view_multi_docs');
  }

  /** The day that a text is; a docket prints the same days over and over. */
  day(text: string): CivilDate | null {
    const known = this.days.get(text);
    if (known !== undefined) return known;
    const day = readDay(text);
    this.days.set(text, day);
    return day;
  }

  /** A type of party in its common spelling; most parties of a docket are of two or three types. */
  partyType(text: string): string {
    const type = this.types.get(text) ?? tidyPartyType(text);
    this.types.set(text, type);
    return type;
  }

  warn(place: string | null, detail: string): void {
    this.warnings.push({ place, detail });
  }
}
