import { readDocketHistory } from '../../src/imports/docket-history/read-docket-history.js';
import { docketHistoryView } from '../../src/imports/juriscraper/docket-history-view.js';
import type { JsonObject } from '../../src/imports/juriscraper/json-value.js';
import type { CaseReading } from '../../src/imports/snapshot/case-reading.js';
import type { DocketSnapshot } from '../../src/imports/snapshot/docket-snapshot.js';

/** The parts of a history report, as markup. */
export interface HistoryParts {
  /** What stands in the first `center`: number, name, judges, days. */
  readonly header: string;
  readonly heading: string;
  /** The rows below the heading of the table; null for a page without a table. */
  readonly rows: string | null;
  readonly below: string;
}

const DISTRICT: HistoryParts = {
  header: `<b><font size="+1">1:20-cv-00101-ABC-DEF</font></b> Mills v. Harbor Board et al<br>
    Ann B. Doe, presiding<br>Roe C. Poe, referral<br><b>Date filed:</b> 01/02/2020<br>
    <b>Date terminated:</b> 03/04/2021<br><b>Date of last filing:</b> 05/06/2021<br>`,
  heading: '<h2 align="center">History</h2>',
  rows: `<tr><td><a href="/doc1/01910000001" onclick="goDLS('/doc1/01910000001','4321','6','','','1','','')">1</a></td>
      <td><table><tr><td><i>Filed: </i></td><td>01/02/2020</td></tr>
        <tr><td><i>Entered: </i></td><td>01/03/2020</td></tr></table></td>
      <td>Complaint</td></tr>
    <tr><td colspan="2"><i>Docket Text:</i> COMPLAINT against Harbor Board. (Attachments: # 1 Exhibit A)</td></tr>`,
  below: '<hr><center><table><tr><th>PACER Service Center</th></tr></table></center>',
};

const BANKRUPTCY: HistoryParts = {
  ...DISTRICT,
  header: `<b><font size="+1">20-10001-ABC</font></b>\n<b></b>Clara Mills and Otto Mills\n<br>
    <b>Case type:</b> bk\n<b>Chapter:</b> 7\n<b>Asset:</b> No\n<b>Chief Judge:</b> Ann B. Doe\n<br>
    <b>Date filed:</b> 01/02/2020\n<b>Date of last filing:</b> 05/06/2021
    <br><b>Debtor&nbsp;discharged:</b>&nbsp;04/05/2021<br>`,
};

/** A history report of a district court, whole but for the parts given. */
export function historyPage(changes: Partial<HistoryParts> = {}): string {
  return printed({ ...DISTRICT, ...changes });
}

/** A history report of a bankruptcy court. */
export function bankruptcyHistoryPage(changes: Partial<HistoryParts> = {}): string {
  return printed({ ...BANKRUPTCY, ...changes });
}

/** What the reader makes of a page. @throws for a page that it refuses */
export function readHistory(page: string, courtId = 'exd'): DocketSnapshot {
  const reading = readDocketHistory(Buffer.from(page), courtId);
  if (!reading.ok) throw new Error(reading.refusal.detail);
  return reading.snapshot;
}

/** The one case of a page. */
export function historyIn(page: string, courtId = 'exd'): CaseReading {
  const [one] = readHistory(page, courtId).cases;
  if (one === undefined) throw new Error('The page tells of no case');
  return one;
}

/** The page in the shape of juriscraper. */
export function historyView(page: string, courtId = 'exd'): JsonObject {
  return docketHistoryView(readHistory(page, courtId)) as JsonObject;
}

function printed({ header, heading, rows, below }: HistoryParts): string {
  const table =
    rows === null
      ? ''
      : `<table border="1"><tr><th>Doc.<br>No.</th><th>Dates</th><th>Description</th></tr>${rows}</table>`;
  return `<html><body><center>${header}</center><br>${heading}<center>${table}</center>${below}</body></html>`;
}
