import { readDlsCall } from '../court-text/links.js';
import type { CourtPage } from '../page/court-page.js';

const SEQUENCES = /[?&]arr_de_seq_nums=(\d+)/;
const CASE_ID = /[?&]caseid=(\d+)/i;

/** A document menu with what its buttons say for all of its rows. */
export class MenuPage {
  /** The sequence number that a button of the page names; null without one. */
  readonly sequence: string | null;
  /** The case id that a button of the page names; null without one. */
  readonly buttonCaseId: string | null;

  constructor(
    readonly tree: CourtPage,
    readonly courtId: string,
  ) {
    this.sequence = this.inButtons(SEQUENCES);
    this.buttonCaseId = this.inButtons(CASE_ID);
  }

  private inButtons(pattern: RegExp): string | null {
    for (const input of this.tree.all('input')) {
      const found = pattern.exec(input.attribute('onclick') ?? '')?.[1];
      if (found !== undefined) return found;
    }
    return null;
  }
}

/** The case that the page is of, as its first link that opens a document says, else a button; null without either. */
export function caseIdOf({ tree, buttonCaseId }: MenuPage): string | null {
  for (const link of tree.all('a')) {
    const caseId = readDlsCall(link.attribute('onclick'))?.caseId;
    if (caseId != null) return caseId;
  }
  return buttonCaseId;
}
