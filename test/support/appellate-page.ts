import { readAppellateDocket } from '../../src/imports/appellate-docket/read-appellate-docket.js';
import type { JsonObject } from '../../src/imports/juriscraper/json-value.js';
import { appellateDocketView } from '../../src/imports/juriscraper/appellate-docket-view.js';
import type { CaseReading } from '../../src/imports/snapshot/case-reading.js';
import type { DocketSnapshot } from '../../src/imports/snapshot/docket-snapshot.js';

/** The sections of a page of a court of appeals, each as markup; a section that is null has no comment either. */
export interface AppellateSections {
  readonly stub: string | null;
  readonly caseType: string | null;
  readonly origin: string | null;
  readonly otherCases: string | null;
  readonly panel: string | null;
  readonly parties: string | null;
  readonly caption: string | null;
  readonly entries: string | null;
  /** What stands above the header. */
  readonly above: string;
  /** What stands below the docket. */
  readonly below: string;
}

const WHOLE: AppellateSections = {
  stub: `<tr><td><b>Court of Appeals Docket #: </b>22-1234</td>
    <td><b>Docketed:</b> 03/04/2022<br><b>Termed:</b> 05/06/2023</td></tr>
    <tr><td><b>Nature of Suit: </b> 3440 Other Civil Rights</td></tr>
    <tr><td>Mills v. Harbor Board, et al</td></tr>
    <tr><td><b>Appeal From:</b> District of Examples, Port City</td></tr>
    <tr><td><b>Fee Status:</b>  filing fee paid</td></tr>`,
  caseType: `<tr><td><b>Case Type Information:</b></td></tr>
    <tr><td><b>&nbsp;1)</b> civil</td></tr><tr><td><b>&nbsp;2)</b> private</td></tr>
    <tr><td><b>&nbsp;3)</b> null</td></tr><tr><td></td></tr>`,
  origin: `<tr><td colspan="4"><b>Originating Court Information:</b></td></tr>
    <tr><td colspan="4">&nbsp;<b>District: </b>0101-1 :
      <a href="https://ecf.exd.uscourts.gov/cgi-bin/DktRpt.pl?caseNumber=1:21-cv-00077-ABC">1:21-cv-00077-ABC</a></td></tr>
    <tr><td colspan="4">&nbsp;<b>Trial Judge: </b>Ann B. Doe, U.S. District Judge</td></tr>
    <tr><td colspan="2"><b>&nbsp;Date Filed: </b>02/03/2021</td></tr>
    <tr><td><b>&nbsp;Date Order/Judgment:</b></td><td><b>&nbsp;Date NOA Filed:</b></td></tr>
    <tr><td>&nbsp;01/31/2022</td><td>&nbsp;02/28/2022</td></tr>`,
  otherCases: null,
  panel: '<b>Panel Assignment:</b> &nbsp;&nbsp;Not available',
  parties: `<tr><td colspan="2"></td></tr>
    <tr><td>CLARA MILLS<br>\n&nbsp;&nbsp;Plaintiff&nbsp;-&nbsp;Appellant\n</td>
      <td>\nOtto Stone<br>Direct: 555-0100<br>[COR NTC Retained]<br>Stone LLP<br>1 Quay</td></tr>
    <tr><td colspan="2">v.<br><br></td></tr>
    <tr><td>HARBOR BOARD<br>\nDefendant&nbsp;-&nbsp;Appellee\n</td><td>\n</td></tr>`,
  caption: 'CLARA MILLS,<br>\n<br>\nPlaintiff - Appellant<br>\nv.<br>\nHARBOR BOARD',
  entries: `<tr><td>03/04/2022</td><td>\n<a href="https://ecf.ca1.uscourts.gov/docs1/00117000001">&nbsp;1&nbsp;</a>\n</td>
      <td>CIVIL CASE docketed. [22-1234] (AB) [Entered: 03/05/2022 12:25 PM]</td></tr>`,
  above: '',
  below: '<hr><center>PACER Service Center</center>',
};

/** A page of a court of appeals, in full but for the sections given. */
export function appellatePage(changes: Partial<AppellateSections> = {}): string {
  const page = { ...WHOLE, ...changes };
  const framed = (name: string, rows: string | null): string =>
    rows === null ? '' : `${mark(name)}<tr><td><table>${rows}</table></td></tr>`;
  return [
    `<html><head><title>22-1234 Docket</title></head><body>${page.above}<table border="1">`,
    framed('Case Stub', page.stub),
    framed('Case Type', page.caseType),
    framed('Orig Court', page.origin),
    page.otherCases === null
      ? ''
      : `${mark('Prior and/or Assoc Cases')}<tr><td>${page.otherCases}</td></tr>`,
    page.panel === null ? '' : `${mark('Panel Assignment')}<tr><td>${page.panel}</td></tr>`,
    '</table>',
    page.parties === null ? '' : `${mark('Party/Aty List')}<br>${inTables(page.parties)}`,
    page.caption === null
      ? ''
      : `${mark('Case Caption')}<table><tr><td>${page.caption}</td></tr></table>`,
    page.entries === null ? '' : `${mark('DOCKET ENTRIES')}<h1> </h1>${inTables(page.entries)}`,
    `${page.below}</body></html>`,
  ].join('\n');
}

/** What the reader makes of a page. @throws for a page that it refuses */
export function readAppellate(page: string, courtId = 'ca1'): DocketSnapshot {
  const reading = readAppellateDocket(Buffer.from(page), courtId);
  if (!reading.ok) throw new Error(reading.refusal.detail);
  return reading.snapshot;
}

/** The one case of a page. */
export function appealIn(page: string, courtId = 'ca1'): CaseReading {
  const [one] = readAppellate(page, courtId).cases;
  if (one === undefined) throw new Error('The page tells of no case');
  return one;
}

/** The page in the shape of juriscraper. */
export function appealView(page: string, courtId = 'ca1'): JsonObject {
  return appellateDocketView(readAppellate(page, courtId)) as JsonObject;
}

function mark(name: string): string {
  return `<!-- ===== NEW SECTION - ${name} ===== -->`;
}

function inTables(rows: string): string {
  return `<table border="1"><tr><td><table>${rows}</table></td></tr></table>`;
}
