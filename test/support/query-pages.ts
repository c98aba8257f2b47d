import { readCaseQuery } from '../../src/imports/case-query/read-case-query.js';
import type { CaseReading } from '../../src/imports/snapshot/case-reading.js';
import type { DocketSnapshot } from '../../src/imports/snapshot/docket-snapshot.js';

/** What courts print below the header: links to the reports on the case. */
const MENU = `<br><font size="+1"><strong>Query</strong></font><br><table><tr><td>
  <a href="/cgi-bin/qryAlias.pl?7788">Alias</a><br><a href="/cgi-bin/DktRpt.pl?7788">Docket Report ...</a><br>
  </td></tr></table>`;

/** A query page with the given header; `below` stands between the header and the end of the page. */
export function queryPage(header: string, below = MENU): string {
  return `<html><head><title>Query</title></head><body><div id="topmenu"><center>Query Reports</center></div>
    <div id="cmecfMainContent"><input type="hidden"><center>${header}</center>${below}</div></body></html>`;
}

/** The header of a civil case. */
export const CIVIL_HEADER = `<b><font size="+1">1:21-cv-00123-ABE-OAK</font></b> Ash et al v. USA<br>
  Anna B. Elm, presiding<br>Otto Oak, Jr, referral<br><b>Date filed:</b> 01/14/2021<br>
  <b>Date terminated:</b> 02/15/2022<br><b>Date of last filing:</b> 03/16/2022<br>\n`;

/** The header of a bankruptcy. */
export const BANKRUPTCY_HEADER = `
  <b><font size="+1">21-12345-abe</font></b>
  <b></b>Ann Ash and Otto Ash
  <br>
  <b>Case type:</b> bk
  <b>Chapter:</b> 13
  <b>Asset:</b> Yes
  <b>Vol: </b> v
  <b>Chief Judge:</b> Anna B. Elm
  <br>
  <b>Date filed:</b> 01/14/2021
  <b>Date of last filing:</b> 03/16/2022
  <b>Plan confirmed:</b> 02/15/2021
  <br><b>Debtor&nbsp;discharged:</b>&nbsp;04/17/2022
  <b>Joint&nbsp;debtor&nbsp;discharged:</b>&nbsp;04/18/2022
  <br><b>Date terminated:</b> 05/19/2022
  <br>
`;

/** What a query page says. @throws when it is refused */
export function querySnapshot(page: string, courtId = 'nysd'): DocketSnapshot {
  const reading = readCaseQuery(Buffer.from(page), courtId);
  if (!reading.ok) throw new Error(`refused: ${reading.refusal.code}`);
  return reading.snapshot;
}

/** The case of a query page with the given header. @throws when the page is refused */
export function caseUnder(header: string, courtId?: string): CaseReading {
  const [reading] = querySnapshot(queryPage(header), courtId).cases;
  if (reading === undefined) throw new Error('no case');
  return reading;
}

/** The header of a civil case with the given lines below the first. */
export function titled(lines: string): string {
  return `<b><font size="+1">1:21-cv-00123-ABE</font></b> Ash v. Elm<br>${lines}`;
}
