import fs from 'node:fs';
import path from 'node:path';

/** The page of the corpus whose rows are repeated. */
const LARGEST_PAGE = 'dockets-district/njd_509180.html';
const ID_STEP = 100_000;
const SEQUENCE_STEP = 2_000;
const LINKED_NUMBER = />(\d+)<\/a>/;

/** A docket report cut into what comes before its entry rows, the rows, and what comes after them. */
export interface CutDocket {
  readonly before: string;
  readonly rows: readonly string[];
  readonly after: string;
}

/** The longest docket of a corpus; one with invented rows where the corpus is absent. */
export function docketToRepeat(corpus: string | null): CutDocket {
  const page = corpus === null ? null : path.join(corpus, LARGEST_PAGE);
  if (page === null || !fs.existsSync(page)) return inventedDocket();
  return cutDocket(fs.readFileSync(page, 'utf8'));
}

/** Cuts a docket report whose entries all stand in one table. */
export function cutDocket(page: string): CutDocket {
  const head = page.lastIndexOf('Docket Text');
  const from = page.indexOf('</tr>', head) + '</tr>'.length;
  const end = page.indexOf('</table>', from);
  const to = page.lastIndexOf('</tr>', end) + '</tr>'.length;
  const rows = page.slice(from, to).split(/(?<=<\/tr>)/);
  return { before: page.slice(0, from), rows, after: page.slice(to) };
}

/**
 * The docket with its rows repeated until the page has at least `bytes` bytes. In every repetition the linked document
 * numbers, the ids of documents and the sequence numbers are others, so that no entry is there twice.
 */
export function largeDocket(docket: CutDocket, bytes: number): string {
  const { before, rows, after } = docket;
  const highest = rows.reduce((most, row) => Math.max(most, linkedNumber(row)), 0);
  const parts = [before];
  let length = before.length + after.length;
  for (let time = 0; length < bytes; time += 1) {
    const repeated = rows.map((row) => repeatedRow(row, time, highest)).join('');
    parts.push(repeated);
    length += Buffer.byteLength(repeated);
  }
  return [...parts, after].join('');
}

function linkedNumber(row: string): number {
  return Number(LINKED_NUMBER.exec(secondCell(row))?.[1] ?? 0);
}

function repeatedRow(row: string, time: number, highest: number): string {
  const cell = secondCell(row);
  const numbered = cell.replace(LINKED_NUMBER, (_, number: string) => {
    return `>${Number(number) + time * highest}</a>`;
  });
  return row
    .replace(cell, () => numbered)
    .replace(/(\/doc1\/\d{4})(\d+)/g, (_, court: string, rest: string) => {
      return court + String(Number(rest) + time * ID_STEP).padStart(rest.length, '0');
    })
    .replace(/(goDLS\('[^']*','[^']*',')(\d+)/g, (_, call: string, sequence: string) => {
      return call + String(Number(sequence) + time * SEQUENCE_STEP);
    });
}

function secondCell(row: string): string {
  const from = row.indexOf('<td', row.indexOf('</td>'));
  return from < 0 ? '' : row.slice(from, row.indexOf('</td>', from));
}

function inventedDocket(): CutDocket {
  const rows = Array.from({ length: 100 }, (_, at) => inventedRow(at + 1));
  return {
    before: `<html><body><div id="cmecfMainContent"><center><h3>U.S. District Court<br>Western District of Washington
CIVIL DOCKET FOR CASE #: 2:24-cv-00001-ABC</h3></center><table width="100%"><tr><td>Marlow Freight LLC v. Harrow
&amp; Pike, Inc.<br>Assigned to: Judge Ada Winslow<br></td><td>Date Filed: 01/08/2024<br>Jury Demand: None</td></tr>
</table><table border="1"><tr><td>Date Filed</td><th>#</th><td>Docket Text</td></tr>`,
    rows,
    after: '</table></div></body></html>',
  };
}

function inventedRow(number: number): string {
  const [id, sequence] = [`19711${String(number).padStart(7, '0')}`, number * 3];
  const link = `<a href="https://ecf.wawd.uscourts.gov/doc1/${id}" onClick="goDLS('/doc1/${id}','99','${sequence}','','1','','','')">`;
  const text =
    'MOTION to Compel the production of the bills of lading by Plaintiff Marlow Freight LLC. ';
  return `<tr><td width="94" nowrap valign="top">01/08/2024</td><td align="right">${link}${number}</a>&nbsp;</td>
<td valign="top">${text.repeat(3)}(Attachments: # ${link}1</a> Proposed Order)(Winslow, Ada) (Entered: 01/08/2024)</td></tr>`;
}
