import { readDocketReport } from '../../src/imports/docket-report/read-docket-report.js';
import { docketReportView } from '../../src/imports/juriscraper/docket-report-view.js';
import type { JsonObject } from '../../src/imports/juriscraper/json-value.js';
import type { CaseReading } from '../../src/imports/snapshot/case-reading.js';
import type { DocketSnapshot } from '../../src/imports/snapshot/docket-snapshot.js';
import type { EntryReading } from '../../src/imports/snapshot/entry-reading.js';
import type { PartyReading } from '../../src/imports/snapshot/party-reading.js';

/** The parts of a docket report, as markup. */
export interface ReportParts {
  /** What stands above the header: the heading with the docket number. */
  readonly heading: string;
  /** The rows of the table of the header. */
  readonly header: string;
  /** The rows of the table of the parties. */
  readonly parties: string;
  /** The row that heads the entries; null for a page without a table of entries. */
  readonly columns: string | null;
  readonly entries: string;
  /** What stands behind all that, up to the end of the page. */
  readonly below: string;
}

const DISTRICT: ReportParts = {
  heading: `<h3 align="center">U.S. District Court<br>Western District of Washington (Seattle)<br>
    CIVIL DOCKET FOR CASE #: 2:21-cv-00777-ABC-DE</h3>`,
  header: `<tr><td><br>Larch Hosting LLC et al v. Quarry Cloud, Inc.<br>Assigned to: Judge Adelaide B. Crane<br>
    Referred to: Magistrate Judge Otto Finch<br>Cause: 28:1332 Diversity-Breach of Contract</td>
    <td><br>Date Filed: 01/11/2021<br>Jury Demand: Plaintiff<br>Nature of Suit: 190 Contract: Other<br>
    Jurisdiction: Diversity</td></tr>`,
  parties: `<tr><td><b><u>Plaintiff </u></b></td></tr>
    <tr><td><b>Larch Hosting LLC</b></td><td>represented&nbsp;by</td><td><b>Ottoline  Quill</b><br>QUILL &amp; PARTNERS
      <br>1 INVENTED WAY<br><i>LEAD ATTORNEY</i><br><i>ATTORNEY TO BE NOTICED</i></td></tr>
    <tr><td></td></tr><tr><td><br>V.<br></td></tr>
    <tr><td><b><u>Defendant </u></b></td></tr>
    <tr><td><b>Quarry Cloud, Inc.</b><br>a Delaware corporation</td></tr>`,
  columns: '<tr><td>Date Filed</td><th>#</th><td>Docket Text</td></tr>',
  entries: `<tr><td>01/11/2021</td><td><a href="https://ecf.wawd.uscourts.gov/doc1/19715000001"
      onclick="goDLS('/doc1/19715000001','294700','3','','','1','','');return(false);">1</a>&nbsp;</td>
      <td>COMPLAINT against Quarry Cloud, Inc. (Entered: 01/12/2021)</td></tr>`,
  below: '<hr><center><table><tr><th>PACER Service Center</th></tr></table></center>',
};

const BANKRUPTCY: ReportParts = {
  ...DISTRICT,
  heading: `<center><b><font size="+1">U.S. Bankruptcy Court<br>Western District of Washington (Tacoma)<br>Bankruptcy
    Petition #: 21-40123-ABC</font></b></center>`,
  header: `<tr><td><br><i>Assigned to:</i> Judge Adelaide B. Crane<br>Chapter 7<br>Voluntary<div class="noprint">
    <a href="/cgi-bin/x.pl?1">Show Associated Cases</a></div></td><td><table><tr><td><i>Date filed:</i></td>
    <td>&nbsp;&nbsp;01/11/2021</td></tr></table></td></tr>`,
  parties: `<tr><td><font><i><b>Debtor</b></i><br><b>Clara  Mills</b><br>1 Invented Way<br>Tacoma, WA 98402</font></td>
      <td>represented by</td><td><b>Otto Reed</b><br>2 Invented Way<br>Email: <a href="mailto:x">otto@reed.example</a></td></tr>
    <tr><td><i><b>Trustee</b></i><br><b>Ivo Stone</b></td><td>&nbsp;</td><td>&nbsp;</td></tr>`,
  columns: '<tr><th>Filing Date</th><th colspan="2">#</th><th>Docket Text</th></tr>',
  entries: `<tr><td>01/11/2021</td><td>&nbsp;</td><td><a href="/doc1/198012345678">1</a><br>(12 pgs)</td>
    <td>Chapter 7 Voluntary Petition (Reed, Otto) (Entered: 01/11/2021)</td></tr>`,
};

/** A docket report of a district court, whole but for the parts given. */
export function reportPage(changes: Partial<ReportParts> = {}): string {
  return printed({ ...DISTRICT, ...changes });
}

/** A docket report of a bankruptcy court. */
export function bankruptcyReportPage(changes: Partial<ReportParts> = {}): string {
  return printed({ ...BANKRUPTCY, ...changes });
}

/** What the reader makes of a page. @throws for a page that it refuses */
export function readReport(page: string, courtId = 'wawd'): DocketSnapshot {
  const reading = readDocketReport(Buffer.from(page), courtId);
  if (!reading.ok) throw new Error(reading.refusal.detail);
  return reading.snapshot;
}

/** The one case of a page. */
export function reportIn(page: string, courtId = 'wawd'): CaseReading {
  const [one] = readReport(page, courtId).cases;
  if (one === undefined) throw new Error('The page tells of no case');
  return one;
}

/** The entries of a page with these rows. */
export function entriesOf(entries: string, columns = DISTRICT.columns): readonly EntryReading[] {
  return reportIn(reportPage({ entries, columns })).entries;
}

/** The parties of a page with these rows. */
export function partiesOf(parties: string, courtId = 'wawd'): readonly PartyReading[] {
  return reportIn(reportPage({ parties }), courtId).parties ?? [];
}

/** A page in the shape of juriscraper. */
export function reportView(page: string, courtId = 'wawd'): JsonObject {
  return docketReportView(readReport(page, courtId));
}

function printed(parts: ReportParts): string {
  const { heading, header, parties, columns, entries, below } = parts;
  const docket = columns === null ? '' : `<table border="1">${columns}${entries}</table>`;
  return `<html><head><title>CM/ECF - Invented Court</title></head><body><div id="cmecfMainContent">${heading}
    <table width="100%">${header}</table><table width="100%">${parties}</table>${docket}${below}</div></body></html>`;
}
