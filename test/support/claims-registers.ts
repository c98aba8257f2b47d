import { readClaimsRegister } from '../../src/imports/claims-register/read-claims-register.js';
import type { ClaimReading } from '../../src/imports/snapshot/claim-reading.js';
import type { CaseReading } from '../../src/imports/snapshot/case-reading.js';
import type { DocketSnapshot } from '../../src/imports/snapshot/docket-snapshot.js';

const TITLE =
  "<span class='label'>Closed</span> 08/23/2020, <span class='label'>Converted</span> 07/22/2020<br>";

/** The table below the title of a claims register, as courts print it: cells and rows never closed. */
export const REGISTER_TABLE = `<TABLE><TR><TD><B>Chief Judge:</B> Anna B. Elm</B><TD><B> </B><TD><B>Chapter: </B> 11
  <TR><TD><B>Office: </B> White Elms<TD><B>&nbsp;&nbsp; </B><TD><B>Last Date to file claims: </B> 09/17/2020
  <TR><TD><B>Trustee: </B> Otto Oak <TD><B> </B><TD><B>Last Date to file (Govt): </B> </TABLE>`;

/** What stands below the claims. */
export const REGISTER_SUMMARY = `<CENTER><H3>Claims Register Summary</H3></CENTER><B>Case Name:</B> Ash  Holdings, Inc.
  <BR><B>Case Number:</B> 19-12345-abe<BR><B>Chapter:</B> 7<BR><B>Date Filed:</B> 12/17/2019<BR>
  <B>Total Number Of Claims:</B> 2<BR><b>The values are reflective of the data entered.</b><BR>`;

interface Register {
  readonly title?: string;
  readonly table?: string;
  readonly summary?: string;
}

/** A claims register with the given claims. */
export function claimsRegister(
  claims: string,
  { title = TITLE, table = REGISTER_TABLE, summary = REGISTER_SUMMARY }: Register = {},
): string {
  return `<html><body><div id="cmecfMainContent"><CENTER><H2>District of Elm<BR>Claims Register </H2><FONT SIZE=+1>
    <A HREF=/cgi-bin/DktRpt.pl?1042755>19-12345-abe Ash Holdings, Inc. </A>${title}<p></FONT>${table}
    ${claims}${summary}</CENTER></div></body></html>`;
}

/** The cells and rows of a claim, each of which a test may replace. */
interface ClaimParts {
  readonly creditor?: string;
  readonly days?: string;
  readonly state?: string;
  readonly amounts?: string;
  readonly history?: string;
  readonly description?: string;
  readonly remarks?: string;
}

const CREDITOR = `<I>Creditor:</I>&nbsp;&nbsp;(5182900)&nbsp;<BR> Fir Shipping, Inc.<br>PO Box 1<br>Elmville, FL\n  32043&nbsp; `;
const DAYS = `<B>Claim No: 7</B><BR><I>Original Filed Date</I>:&nbsp;06/05/2020<BR><I>Original Entered Date</I>:&nbsp;06/06/2020<BR><BR>`;
const STATE = `<I>Status:</I> <BR><I>Filed by:</I> CR <BR><I>Entered by:</I>\n Ida  Fir <BR><I>Modified:</I>`;

/** A row of amounts: kind, word, what is claimed, and two more cells where the court has ruled. */
export function amountRow(kind: string, claimed: string, ruled = '<TD> <TD>'): string {
  return `<TR class=><TD align=left><FONT SIZE='-1'>&nbsp;${kind} <TD><FONT SIZE='-1'> claimed:
    <TD align=right><FONT SIZE='-1'> ${claimed}</TD><TD>&nbsp;&nbsp;${ruled}</TR>`;
}

/** A row of the history of a claim; `details` is what the first cell has. */
export function historyRow(number: string, description: string, details = ''): string {
  return `<tr valign='top'><td>${details}</td><td></td><td><font size='-1'>${number}</font></td>
    <td><font size='-1'>06/05/2020</font></td><td><font size='-1'> ${description} </font></td>`;
}

/** A claim, as courts print one. */
export function claimTable({
  creditor = CREDITOR,
  days = DAYS,
  state = STATE,
  amounts = amountRow('Amount', '$45000.00'),
  history = historyRow('', 'Notice'),
  description = '',
  remarks = '',
}: ClaimParts = {}): string {
  const note = (label: string, text: string): string =>
    `<TR><TD colspan=3><FONT SIZE="-1"><I>${label}:</I> ${text}</FONT></TD></TR>`;
  return `<TABLE class=complexReport><TR><TD width="30%"><FONT SIZE="-1">${creditor}</FONT></TD>
    <TD><FONT SIZE="-1">${days}</FONT></TD><TD><FONT SIZE="-1">${state}</FONT></TD></TR>
    <TR><TD colspan=3><TABLE>${amounts}<TR><TD align=left><FONT SIZE="-1"></TR></TABLE><TFOOT>
    <TR><TD colspan=5><FONT SIZE="-1"><I>History:</I></FONT><table>${history}</table></TD></TR>
    ${note('Description', description)}${note('Remarks', remarks)}</TABLE><BR>`;
}

/** What a claims register says. @throws when it is refused */
export function registerSnapshot(page: string, courtId = 'nysb'): DocketSnapshot {
  const reading = readClaimsRegister(Buffer.from(page), courtId);
  if (!reading.ok) throw new Error(`refused: ${reading.refusal.code}`);
  return reading.snapshot;
}

/** The case of a claims register. @throws when the page is refused */
export function registerCaseIn(page: string): CaseReading {
  const [reading] = registerSnapshot(page).cases;
  if (reading === undefined) throw new Error('no case');
  return reading;
}

/** The only claim of a register. @throws when there is none */
export function claimIn(parts: ClaimParts): ClaimReading {
  const [claim] = registerCaseIn(claimsRegister(claimTable(parts))).claims ?? [];
  if (claim === undefined) throw new Error('no claim');
  return claim;
}
